import type Sigma from 'sigma';
import { addToDrawn, type DrawnGraph, drawScene } from './drawn-graph.ts';
import type { Situation } from './looks.ts';

/** What changed: `all` after a change of colours or sizes, else the looks of these nodes and ties, some of them new. */
type Change = 'all' | { readonly nodes: ReadonlySet<string>; readonly ties: ReadonlySet<string> };

/** With more new nodes and ties than this the graph is drawn anew. */
const MANY_NEW = 1000;

/**
 * Gathers the changes of a frame and draws them once. Looks change without a new index, which is cheap: what left the
 * scene stays in the graph, hidden, until it is drawn anew. `placeOf` tells where a node stands.
 */
export function createRedraw(
  sigma: Sigma,
  now: () => Situation,
  placeOf: (key: string) => { readonly x: number; readonly y: number },
) {
  let pending: Change | null = null;
  let frame = 0;
  const draw = (): void => {
    const change = pending!;
    pending = null;
    const { picture, scene } = now();
    const drawn = sigma.getGraph() as unknown as DrawnGraph;
    if (change === 'all' || countNew(change, scene, drawn) > MANY_NEW) {
      sigma.setGraph(drawScene(picture, scene, placeOf) as never);
      return;
    }
    const [order, size] = [drawn.order, drawn.size];
    addToDrawn(drawn, picture, scene, change, placeOf);
    const isSame = drawn.order === order && drawn.size === size;
    const nodes = [...change.nodes].filter((key) => drawn.hasNode(key));
    const edges = [...change.ties].filter((id) => drawn.hasEdge(id));
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: isSame });
  };
  return {
    add(change: Change): void {
      if (pending === null) frame = requestAnimationFrame(draw);
      pending =
        change === 'all' || pending === 'all'
          ? 'all'
          : {
              nodes: new Set([...(pending?.nodes ?? []), ...change.nodes]),
              ties: new Set([...(pending?.ties ?? []), ...change.ties]),
            };
    },
    stop(): void {
      cancelAnimationFrame(frame);
    },
  };
}

function countNew({ nodes, ties }: Exclude<Change, 'all'>, scene: Situation['scene'], drawn: DrawnGraph): number {
  let count = 0;
  for (const key of nodes) if (scene.nodes.has(key) && !drawn.hasNode(key)) count += 1;
  for (const id of ties) if (scene.ties.has(id) && !drawn.hasEdge(id)) count += 1;
  return count;
}
