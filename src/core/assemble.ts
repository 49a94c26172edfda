import { mergeEntities } from './4-entities/merge-entities.ts';
import { buildGraph } from './5-graph/build-graph.ts';
import type { Analysis } from './model/analysis.ts';
import type { KnowledgeGraph } from './model/graph.ts';

/** Makes one graph of many analyses: entities merged across documents, nodes measured and placed. */
export function assemble(analyses: readonly Analysis[], title: string): KnowledgeGraph {
  return buildGraph(mergeEntities(analyses), title);
}
