import type { Corpus } from '../model/analysis.ts';
import type { Attribution, Uncorrected } from '../model/correction.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { AttributedStatement } from '../model/statement.ts';
import { byEnds, byPlace, corpusOf } from './corpus-of.ts';
import { relationKey } from './draft.ts';

/** The corpus that the articles gave, before any decision of the reader: of a graph that was built with some, or with none. */
export function uncorrectedOf(graph: KnowledgeGraph): Corpus {
  const shown = corpusOf(graph);
  const before = graph.getAttributes().uncorrected;
  if (before === undefined) return shown;
  const entities = new Map(shown.entities.map((entity) => [entity.id, entity]));
  for (const id of before.without.entities) entities.delete(id);
  for (const entity of before.entities) entities.set(entity.id, entity);
  const relations = new Map(shown.relations.map((relation) => [relationKey(relation), relation]));
  for (const key of before.without.relations) relations.delete(key);
  for (const relation of before.relations) relations.set(relationKey(relation), relation);
  const attributions = new Map(before.attributions.map((attribution) => [attribution.id, attribution]));
  const statements = shown.statements.map((statement) => {
    const attribution = attributions.get(statement.id);
    return attribution ? { ...bare(statement), ...attribution } : statement;
  });
  return {
    docs: shown.docs,
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations: [...relations.values()].sort(byEnds),
    statements: [...statements, ...before.statements].sort(byPlace),
  };
}

/** What decisions changed in a corpus, so that `uncorrectedOf` finds the way back. Values that they left alone are the same in both. */
export function differenceOf(before: Corpus, after: Corpus): Uncorrected {
  const entitiesAfter = new Map(after.entities.map((entity) => [entity.id, entity]));
  const entitiesBefore = new Set(before.entities.map(({ id }) => id));
  const relationsAfter = new Map(after.relations.map((relation) => [relationKey(relation), relation]));
  const relationsBefore = new Set(before.relations.map(relationKey));
  const statementsAfter = new Map(after.statements.map((statement) => [statement.id, statement]));
  return {
    without: {
      entities: after.entities.map(({ id }) => id).filter((id) => !entitiesBefore.has(id)),
      relations: after.relations.map(relationKey).filter((key) => !relationsBefore.has(key)),
    },
    entities: before.entities.filter((entity) => entitiesAfter.get(entity.id) !== entity),
    relations: before.relations.filter((relation) => relationsAfter.get(relationKey(relation)) !== relation),
    statements: before.statements.filter(({ id }) => !statementsAfter.has(id)),
    attributions: before.statements
      .filter((statement) => statementsAfter.has(statement.id) && statementsAfter.get(statement.id) !== statement)
      .map(attributionOf),
  };
}

function attributionOf(statement: AttributedStatement): Attribution {
  const { id, speaker, speakerId, sharedBy, speakerRule, nestedIn, mentions } = statement;
  return {
    id,
    mentions,
    ...(speaker !== undefined && { speaker }),
    ...(speakerId !== undefined && { speakerId }),
    ...(sharedBy !== undefined && { sharedBy }),
    ...(speakerRule !== undefined && { speakerRule }),
    ...(nestedIn !== undefined && { nestedIn }),
  };
}

function bare(statement: AttributedStatement): Omit<AttributedStatement, keyof Attribution> {
  const { id, speaker, speakerId, sharedBy, speakerRule, nestedIn, mentions, ...rest } = statement;
  return rest;
}
