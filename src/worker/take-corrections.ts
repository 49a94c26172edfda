import { applyCorrections, type Corrected } from '../core/corrections/apply-corrections.ts';
import { correctGraph } from '../core/corrections/correct.ts';
import { suggestMerges } from '../core/corrections/suggest-merges.ts';
import { uncorrectedOf } from '../core/corrections/uncorrected.ts';
import type { Correction } from '../core/model/correction.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import type { Review } from './messages.ts';

/** Rebuilds a graph with the decisions of the reader, and reviews them: what became of each, and which names may be one. */
export function takeCorrections(
  graph: KnowledgeGraph,
  corrections: readonly Correction[],
): { readonly graph: KnowledgeGraph; readonly review: Review } {
  const built = correctGraph(graph, corrections);
  return { graph: built.graph, review: reviewOf(built, corrections) };
}

/** Reviews the decisions that a graph has. */
export function reviewCorrections(graph: KnowledgeGraph): Review {
  const { corrections = [] } = graph.getAttributes();
  return reviewOf(applyCorrections(uncorrectedOf(graph), corrections), corrections);
}

function reviewOf({ corpus, outcomes }: Corrected, corrections: readonly Correction[]): Review {
  return { outcomes, suggestions: suggestMerges(corpus, { corrections, most: Number.POSITIVE_INFINITY }) };
}
