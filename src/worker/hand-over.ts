import type { GraphHeader, KnowledgeGraph } from '../core/model/graph.ts';
import type { GraphPart } from './messages.ts';

/** What of a graph is handed over: with this header, these of its nodes, and these of its edges as far as their ends go too. */
export interface Selected {
  readonly attributes: GraphHeader;
  readonly hasNode?: (key: string) => boolean;
  readonly hasEdge?: (key: string) => boolean;
}

/** So many nodes or edges are handed over at once. */
const PORTION = 250;

/** Hands a graph over under a number, bit by bit, all of it or what is selected; yields how far it is, 0 to 1. */
export function* handOver(
  send: (part: GraphPart) => void,
  graph: KnowledgeGraph,
  part: number,
  { attributes, hasNode = () => true, hasEdge = () => true }: Selected = { attributes: graph.getAttributes() },
): Generator<number, void> {
  const all = graph.order + graph.size;
  send({ part, attributes });
  const gone = new Set<string>();
  const keys = graph.nodes();
  for (let at = 0; at < keys.length; at += PORTION) {
    const portion = keys.slice(at, at + PORTION).filter((key) => hasNode(key) || !gone.add(key));
    send({ part, nodes: portion.map((key) => [key, graph.getNodeAttributes(key)]) });
    yield at / all;
  }
  const edges = graph.edges();
  for (let at = 0; at < edges.length; at += PORTION) {
    const portion = edges
      .slice(at, at + PORTION)
      .filter((key) => hasEdge(key) && !gone.has(graph.source(key)) && !gone.has(graph.target(key)));
    send({
      part,
      edges: portion.map((key) => [key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key)]),
    });
    yield (keys.length + at) / all;
  }
}
