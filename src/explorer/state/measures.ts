import { UndirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { Picture } from './picture.ts';
import type { Look } from './view.ts';

/** Betweenness looks at every way between any two names; above so many names that takes too long. */
export const MOST_FOR_BETWEENNESS = 2000;

/**
 * A measure of every name, over the whole picture without statements and articles: filters do not change what a name
 * weighs. Null where the layout’s own size is meant. PageRank (Page, Brin 1999) is weighted by ties, betweenness
 * (Brandes 2001) counts each tie as one step.
 */
export async function measure(
  graph: KnowledgeGraph,
  picture: Picture,
  by: Look['size'],
): Promise<ReadonlyMap<string, number> | null> {
  const names = graph.filterNodes((_, { kind }) => kind !== 'statement' && kind !== 'document');
  const byName = (value: (key: string) => number) => new Map(names.map((key) => [key, value(key)]));
  switch (by) {
    case 'importance':
      return null;
    case 'statements':
      return byName((key) => graph.filterOutEdges(key, (_, edge) => edge.kind === 'said').length);
    case 'mentions':
      return byName((key) => {
        const node = graph.getNodeAttributes(key);
        return 'mentions' in node ? node.mentions.length : 0;
      });
    case 'degree':
    case 'weighted': {
      const net = toNet(names, picture);
      const weigh = (key: string) => net.reduceEdges(key, (sum, _, { weight }) => sum + weight, 0);
      return byName((key) => (by === 'degree' ? net.degree(key) : weigh(key)));
    }
    case 'pagerank': {
      const { default: pagerank } = await import('graphology-metrics/centrality/pagerank');
      const net = toNet(names, picture);
      if (net.size === 0) return byName(() => 0);
      const ranks = pagerank(net, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 });
      return byName((key) => ranks[key] ?? 0);
    }
    case 'betweenness': {
      if (names.length > MOST_FOR_BETWEENNESS) return null;
      const { default: betweenness } = await import('graphology-metrics/centrality/betweenness');
      const found = betweenness(toNet(names, picture), { getEdgeWeight: null });
      return byName((key) => found[key] ?? 0);
    }
  }
}

/** Radii of 3 to 24 whose areas grow with the values; all 3 where no value is above 0. */
export function toRadii(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = [...values.values()].reduce((a, b) => Math.max(a, b), 0);
  return new Map(
    [...values].map(([key, value]) => [key, most > 0 ? 3 + 21 * Math.sqrt(Math.max(0, value) / most) : 3]),
  );
}

function toNet(names: readonly string[], picture: Picture): UndirectedGraph<object, { weight: number }> {
  const net = new UndirectedGraph<object, { weight: number }>();
  for (const key of [...names].sort()) net.addNode(key);
  const ties = [...picture.ties.values()].filter(({ a, b }) => net.hasNode(a) && net.hasNode(b));
  for (const { a, b, weight } of ties.sort((x, y) => (x.id < y.id ? -1 : 1))) net.addUndirectedEdge(a, b, { weight });
  return net;
}
