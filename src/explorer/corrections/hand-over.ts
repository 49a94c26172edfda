import type { KnowledgeGraph } from '../../core/model/graph.ts';
import type { GraphPart } from '../../worker/messages.ts';

/** So many nodes or edges are handed over at once. */
const PORTION = 500;

/** Hands a graph over to a worker under a number, bit by bit; yields how far it is, 0 to 1. */
export function* handOver(worker: Worker, graph: KnowledgeGraph, part: number): Generator<number, void> {
  const send = (rest: Omit<GraphPart, 'part'>) => worker.postMessage({ part, ...rest } satisfies GraphPart);
  const all = graph.order + graph.size;
  send({ attributes: graph.getAttributes() });
  const nodes = graph.nodes();
  for (let at = 0; at < nodes.length; at += PORTION) {
    send({ nodes: nodes.slice(at, at + PORTION).map((key) => [key, graph.getNodeAttributes(key)]) });
    yield at / all;
  }
  const edges = graph.edges();
  for (let at = 0; at < edges.length; at += PORTION) {
    const portion = edges.slice(at, at + PORTION);
    send({ edges: portion.map((key) => [key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key)]) });
    yield (nodes.length + at) / all;
  }
}
