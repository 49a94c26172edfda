import { MultiDirectedGraph } from 'graphology';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';
import type { GraphPart } from './messages.ts';

/** Takes a part of a graph in among others, by their numbers. Throws a RangeError where its header did not come first. */
export function receivePart(
  graphs: Map<number, KnowledgeGraph>,
  { part, attributes, nodes = [], edges = [] }: GraphPart,
): void {
  if (attributes) {
    const fresh: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
    fresh.replaceAttributes(attributes);
    graphs.set(part, fresh);
  }
  const graph = graphs.get(part);
  if (!graph) throw new RangeError(`Cannot take a part of graph ${part}: it was not begun`);
  for (const [key, node] of nodes) graph.addNode(key, node);
  for (const [key, source, target, edge] of edges) graph.addDirectedEdgeWithKey(key, source, target, edge);
}
