import type { Analysis } from '../../src/core/model/analysis.ts';
import type { Entity, EntityId } from '../../src/core/model/entity.ts';
import type { RelationKind } from '../../src/core/model/relation.ts';
import { contains } from '../../src/core/model/span.ts';
import type { GoldEntity, GoldGraph, GoldRelation } from './gold.ts';
import { addUp, NONE, share, type Tally } from './tally.ts';

export const ENTITY_KINDS = ['person', 'role', 'country', 'organization'] as const;
export const RELATION_KINDS = ['holds', 'of', 'affiliatedWith', 'represents'] as const;

export interface GraphScore {
  readonly entities: Readonly<Record<GoldEntity['kind'], Tally>>;
  readonly relations: Readonly<Record<RelationKind, Tally>>;
  /** Of the stretches that must yield nothing, those that did. */
  readonly silent: number;
  readonly stretches: number;
  /** “+ person Ann Lee” was found and is not marked, “− person Ann Lee” is marked and was not found. */
  readonly faults: readonly string[];
}

/** Judges the entities and relations of an article by their names, and the stretches in which nobody speaks. */
export function scoreGraph(gold: GoldGraph, { entities, relations, statements }: Analysis): GraphScore {
  const pairs = pairEntities(gold, entities, holdersOf(entities, relations));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const faults: string[] = [];
  const add = (tallies: Record<string, Tally>, kind: string, change: Partial<Tally>, fault?: string) => {
    tallies[kind] = addUp([tallies[kind]!, { ...NONE, ...change }]);
    if (fault !== undefined) faults.push(fault);
  };

  const ofEntities = { person: NONE, role: NONE, country: NONE, organization: NONE };
  for (const { id, kind, name } of entities) {
    const marked = pairs.get(id);
    if (marked && !marked.optional) add(ofEntities, kind, { right: 1 });
    if (!marked && gold.complete && kind !== 'group') add(ofEntities, kind, { wrong: 1 }, `+ ${kind} ${name}`);
  }
  const foundEntities = new Set(pairs.values());
  for (const entity of gold.entities) {
    if (foundEntities.has(entity) || entity.optional) continue;
    add(ofEntities, entity.kind, { missed: 1 }, `− ${entity.kind} ${entity.name}`);
  }

  const ofRelations = { holds: NONE, of: NONE, affiliatedWith: NONE, represents: NONE };
  const foundRelations = new Set<GoldRelation>();
  for (const { kind, from, to } of relations) {
    const [a, b] = [pairs.get(from), pairs.get(to)];
    const isThis = (marked: GoldRelation) =>
      marked.kind === kind && fold(marked.from) === fold(a!.name) && fold(marked.to) === fold(b!.name);
    const marked = a && b && gold.relations.find((one) => isThis(one) && !foundRelations.has(one));
    if (marked) foundRelations.add(marked);
    if (marked && !marked.optional) add(ofRelations, kind, { right: 1 });
    if (!marked && gold.complete)
      add(ofRelations, kind, { wrong: 1 }, `+ ${kind}: ${names.get(from)} → ${names.get(to)}`);
  }
  for (const relation of gold.relations) {
    if (foundRelations.has(relation) || relation.optional) continue;
    add(ofRelations, relation.kind, { missed: 1 }, `− ${relation.kind}: ${relation.from} → ${relation.to}`);
  }

  const contents = statements.flatMap(({ content }) => content);
  const silent = gold.silent.filter((stretch) => !contents.some((piece) => contains(stretch, piece))).length;
  return { entities: ofEntities, relations: ofRelations, silent, stretches: gold.silent.length, faults };
}

/** Adds the scores of many articles up. */
export function addGraphScores(scores: readonly GraphScore[]): GraphScore {
  const count = (field: 'silent' | 'stretches') => scores.reduce((total, score) => total + score[field], 0);
  return {
    entities: addByKind(
      ENTITY_KINDS,
      scores.map(({ entities }) => entities),
    ),
    relations: addByKind(
      RELATION_KINDS,
      scores.map(({ relations }) => relations),
    ),
    silent: count('silent'),
    stretches: count('stretches'),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** The sum over the kinds that gold marks at all: where nobody marked roles, a role that was found is no fault. */
export function overall<K extends string>(tallies: Readonly<Record<K, Tally>>): Tally {
  return addUp(Object.values<Tally>(tallies).filter(isMarked));
}

/** Whether gold holds anything to find. */
export function isMarked({ right, missed }: Tally): boolean {
  return right + missed > 0;
}

/** Of the stretches that must yield nothing, the share that did; 0 to 1. */
export function silenceOf({ silent, stretches }: GraphScore): number {
  return share(silent, stretches);
}

function addByKind<K extends string>(kinds: readonly K[], tallies: readonly Readonly<Record<K, Tally>>[]) {
  const sums = kinds.map((kind) => [kind, addUp(tallies.map((tally) => tally[kind]))]);
  return Object.fromEntries(sums) as Record<K, Tally>;
}

/** What each role is *of*. */
function holdersOf(entities: readonly Entity[], relations: Analysis['relations']): Map<EntityId, Entity[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = new Map<EntityId, Entity[]>();
  for (const { kind, from, to } of relations) {
    const holder = byId.get(to);
    if (kind === 'of' && holder) holders.set(from, [...(holders.get(from) ?? []), holder]);
  }
  return holders;
}

/** Pairs one to one what bears the same name, then the same alias, then what is the same role of the same body. */
function pairEntities(gold: GoldGraph, entities: readonly Entity[], holders: Map<EntityId, Entity[]>) {
  const tiers: ((found: Entity, marked: GoldEntity) => boolean)[] = [
    (found, marked) => fold(found.name) === fold(marked.name),
    (found, marked) => {
      const accepted = foldAll([marked.name, ...marked.aliases, ...marked.variants]);
      return namesOf(found, holders.get(found.id) ?? []).some((name) => accepted.includes(name));
    },
    (found, marked) =>
      found.kind === 'role' &&
      gold.relations
        .filter(({ kind, from }) => kind === 'of' && fold(from) === fold(marked.name))
        .flatMap(({ to }) => gold.entities.filter(({ name }) => fold(name) === fold(to)))
        .flatMap(({ name, aliases, adjectives }) => foldAll([name, ...aliases, ...adjectives]))
        .some((holder) => officeNames(fold(found.name), holder).includes(fold(marked.name))),
  ];
  const pairs = new Map<EntityId, GoldEntity>();
  const taken = new Set<GoldEntity>();
  for (const isSame of tiers) {
    for (const found of entities) {
      if (pairs.has(found.id)) continue;
      const marked = gold.entities.find((one) => one.kind === found.kind && !taken.has(one) && isSame(found, one));
      if (!marked) continue;
      pairs.set(found.id, marked);
      taken.add(marked);
    }
  }
  return pairs;
}

function namesOf(found: Entity, holders: readonly Entity[]): string[] {
  if (found.kind !== 'role') return foldAll([found.name, ...found.aliases]);
  const bodies = holders.flatMap(({ name, aliases }) => foldAll([name, ...aliases]));
  return [fold(found.name), ...bodies.flatMap((body) => officeNames(fold(found.name), body))];
}

/** “mayor of oslo”, “oslo mayor”. */
function officeNames(title: string, body: string): string[] {
  return [`${title} of ${body}`, `${body} ${title}`];
}

function foldAll(names: readonly string[]): string[] {
  return names.map(fold);
}

/** A name without accents, capitals, marks and its article: “The Đorđe Institute’s” is “dorde institute's”. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[‘’`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/^(?:the|den|det|de) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
