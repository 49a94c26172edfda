import type { Correction, Outcome } from '../../core/model/correction.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { inherit, isServed, markLoose } from '../saving.ts';
import { correctInWorker } from './review-graph.ts';

/** A graph with these decisions and no others, built in a worker; it goes where the one before went. */
export async function rebuild(
  graph: KnowledgeGraph,
  corrections: readonly Correction[],
): Promise<{ readonly graph: KnowledgeGraph; readonly outcomes: readonly Outcome[] }> {
  const { graph: corrected, review } = await correctInWorker(graph, corrections);
  inherit(corrected, graph);
  markLoose(corrected, !isServed(graph));
  return { graph: corrected, outcomes: review.outcomes };
}
