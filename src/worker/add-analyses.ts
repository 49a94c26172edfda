import { mergeEntities } from '../core/4-entities/merge-entities.ts';
import { buildGraph } from '../core/5-graph/build-graph.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { KnowledgeGraph } from '../core/model/graph.ts';
import { corpusOf } from './corpus-of.ts';

/** The graph with more articles in it: who they name is merged with whom it knows, everything is measured and placed anew. */
export function addAnalyses(graph: KnowledgeGraph, analyses: readonly Analysis[]): KnowledgeGraph {
  const known = corpusOf(graph);
  // What is merged already goes in as if one document had named it all, so that it stays together.
  const whole: Analysis = { ...known, doc: { id: '', language: '', title: '', text: '', source: {} } };
  const merged = mergeEntities([whole, ...analyses]);
  const docs = [...known.docs, ...analyses.map(({ doc }) => doc)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return buildGraph({ ...merged, docs }, graph.getAttribute('title'));
}
