import { chooseStatus } from '../4-entities/relations/merge-relations.ts';
import type { Corpus } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Entity, EntityId, EntityMention } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Relation, RoleStatus } from '../model/relation.ts';
import type { AttributedStatement } from '../model/statement.ts';
import { byEnds } from './corpus-of.ts';

/** A corpus while decisions are applied to it: what is in the maps is replaced, never changed. */
export interface Draft {
  readonly docs: ReadonlyMap<string, Document>;
  readonly entities: Map<EntityId, Entity>;
  /** By `relationKey`. */
  readonly relations: Map<string, Relation>;
  /** By id, in the order of the corpus. */
  readonly statements: Map<AttributedStatement['id'], AttributedStatement>;
}

export function draftOf({ docs, entities, relations, statements }: Corpus): Draft {
  const draft: Draft = {
    docs: new Map(docs.map((doc) => [doc.id, doc])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  };
  for (const relation of relations) addRelation(draft, relation);
  return draft;
}

/** The corpus of a draft, with entities by id and relations by kind and ends, as merging leaves them. */
export function corpusOfDraft({ docs }: Corpus, { entities, relations, statements }: Draft): Corpus {
  return {
    docs,
    entities: [...entities.values()].sort((a, b) => compare(a.id, b.id)),
    relations: [...relations.values()].sort(byEnds),
    statements: [...statements.values()],
  };
}

export function relationKey({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): string {
  return `${kind}:${from}>${to}`;
}

/** Adds a relation, or its evidence to the one that says the same; nothing is related to itself. */
export function addRelation({ relations }: Draft, relation: Relation): void {
  if (relation.from === relation.to) return;
  const key = relationKey(relation);
  const known = relations.get(key);
  relations.set(key, known ? joined(known, relation) : relation);
}

function joined(a: Relation, b: Relation): Relation {
  const evidence = new Map<string, Evidence>();
  for (const one of [...a.evidence, ...b.evidence])
    evidence.set(`${one.doc}\n${one.start}-${one.end} ${one.rule}`, one);
  const votes = new Map<RoleStatus, number>();
  for (const { status, evidence } of [a, b]) if (status) votes.set(status, (votes.get(status) ?? 0) + evidence.length);
  const status = chooseStatus(votes);
  const { kind, from, to } = a;
  return { kind, from, to, ...(status && { status }), evidence: [...evidence.values()].sort(byPlace) };
}

/** Mentions without doubles, in the order of articles and text. */
export function joinMentions(...lists: readonly (readonly EntityMention[])[]): EntityMention[] {
  const byPlaceAndKind = new Map<string, EntityMention>();
  for (const mention of lists.flat()) byPlaceAndKind.set(`${mention.doc}\n${mention.start}-${mention.end}`, mention);
  return [...byPlaceAndKind.values()].sort((a, b) => compare(a.doc, b.doc) || a.start - b.start || a.end - b.end);
}

/** Names without doubles, sorted, without the one that is chosen. */
export function joinAliases(chosen: string, ...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].filter((alias) => alias !== chosen).sort(compare);
}

/** Ids without doubles, sorted. */
export function joinIds(ids: readonly EntityId[]): EntityId[] {
  return [...new Set(ids)].sort(compare);
}

function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.doc, b.doc) || a.start - b.start || a.end - b.end || compare(a.rule, b.rule);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
