import { mergeEntities } from '../core/4-entities/merge-entities.ts';
import { buildCorrected } from '../core/corrections/correct.ts';
import { uncorrectedOf } from '../core/corrections/uncorrected.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';

/** The graph with more articles in it: who they name is merged with whom it knows, its corrections are taken again, what was placed stays. */
export function addAnalyses(graph: KnowledgeGraph, analyses: readonly Analysis[]): KnowledgeGraph {
  const known = uncorrectedOf(graph);
  // What is merged already goes in as if one document had named it all, so that it stays together.
  const whole: Analysis = { ...known, doc: { id: '', language: '', title: '', text: '', source: {} } };
  const merged = mergeEntities([whole, ...analyses]);
  const docs = [...known.docs, ...analyses.map(({ doc }) => doc)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { title, corrections = [] } = graph.getAttributes();
  return buildCorrected({ ...merged, docs }, title, { corrections, earlier: graph }).graph;
}
