import { MultiDirectedGraph } from 'graphology';
import type { Correction, Outcome } from '../../core/model/correction.ts';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../../core/model/graph.ts';
import { inherit, isServed, markLoose } from '../saving.ts';
import { askToCorrect, keepReview } from './review-graph.ts';

/** A graph with these decisions and no others, built in a worker; it goes where the one before went. */
export async function rebuild(
  graph: KnowledgeGraph,
  corrections: readonly Correction[],
): Promise<{ readonly graph: KnowledgeGraph; readonly outcomes: readonly Outcome[] }> {
  const { graph: serialized, review } = await askToCorrect({ graph: graph.export(), corrections });
  const corrected: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  corrected.import(serialized as never);
  inherit(corrected, graph);
  markLoose(corrected, !isServed(graph));
  keepReview(corrected, review);
  return { graph: corrected, outcomes: review.outcomes };
}
