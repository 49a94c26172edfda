import { MultiDirectedGraph } from 'graphology';
import { applyCorrections, type Corrected } from '../core/corrections/apply-corrections.ts';
import { buildCorrected } from '../core/corrections/correct.ts';
import { suggestMerges } from '../core/corrections/suggest-merges.ts';
import { uncorrectedOf } from '../core/corrections/uncorrected.ts';
import type { Correction } from '../core/model/correction.ts';
import type { GraphEdge, GraphHeader, GraphNode, KnowledgeGraph } from '../core/model/graph.ts';
import type { CorrectReply, CorrectRequest, Review } from './messages.ts';

/** Rebuilds a graph with the decisions of the reader, and reviews them: what became of each, and which names may be one. */
export function takeCorrections({ graph: serialized, corrections }: CorrectRequest): CorrectReply {
  const graph: KnowledgeGraph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
  graph.import(serialized as never);
  const { title, corrections: present = [] } = graph.getAttributes();
  const uncorrected = uncorrectedOf(graph);
  if (!corrections) return { review: reviewOf(applyCorrections(uncorrected, present), present) };
  const built = buildCorrected(uncorrected, title, { corrections, earlier: graph });
  return { graph: built.graph.export(), review: reviewOf(built, corrections) };
}

function reviewOf({ corpus, outcomes }: Corrected, corrections: readonly Correction[]): Review {
  return { outcomes, suggestions: suggestMerges(corpus, { corrections, most: Number.POSITIVE_INFINITY }) };
}
