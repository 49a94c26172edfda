import { buildGraph } from '../5-graph/build-graph.ts';
import type { Corpus } from '../model/analysis.ts';
import type { Correction, Outcome } from '../model/correction.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { applyCorrections } from './apply-corrections.ts';
import { differenceOf, uncorrectedOf } from './uncorrected.ts';

export interface CorrectedGraph {
  readonly graph: KnowledgeGraph;
  /** The corpus that the graph shows. */
  readonly corpus: Corpus;
  /** One for each decision, in their order. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Builds the graph of a corpus with the decisions of the reader replayed on it. Its header holds them and the way back, so
 * that `correctGraph` can change them without the articles. With `earlier`, what is in both stays where it stood.
 */
export function buildCorrected(
  uncorrected: Corpus,
  title: string,
  { corrections, earlier }: { readonly corrections: readonly Correction[]; readonly earlier?: KnowledgeGraph },
): CorrectedGraph {
  const { corpus, outcomes } = applyCorrections(uncorrected, corrections);
  const graph = buildGraph(corpus, title, earlier && { earlier });
  if (corrections.length > 0) graph.mergeAttributes({ corrections, uncorrected: differenceOf(uncorrected, corpus) });
  return { graph, corpus, outcomes };
}

/**
 * Rebuilds a graph with other decisions than it was built with: one more, one less, all of them. The same decisions give
 * the same graph as building it from the articles, except that everything stays where it stood and communities keep their numbers.
 */
export function correctGraph(graph: KnowledgeGraph, corrections: readonly Correction[]): CorrectedGraph {
  return buildCorrected(uncorrectedOf(graph), graph.getAttribute('title'), { corrections, earlier: graph });
}
