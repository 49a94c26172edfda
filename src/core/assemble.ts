import { mergeEntities } from './4-entities/merge-entities.ts';
import { buildCorrected } from './corrections/correct.ts';
import type { Analysis } from './model/analysis.ts';
import type { Correction } from './model/correction.ts';
import type { KnowledgeGraph } from './model/graph.ts';

/** Makes one graph of many analyses: entities merged across documents, decisions of the reader replayed, nodes measured and placed. */
export function assemble(
  analyses: readonly Analysis[],
  title: string,
  corrections: readonly Correction[] = [],
): KnowledgeGraph {
  return buildCorrected(mergeEntities(analyses), title, { corrections }).graph;
}
