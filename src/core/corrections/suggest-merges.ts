import type { Corpus } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Entity, EntityId, EntityKind } from '../model/entity.ts';
import { compareNames, type NameLikeness } from './compare-names.ts';
import { firstLetters, nameWords, tellingWords } from './name-words.ts';
import { readTies, type Ties } from './read-ties.ts';

/** Two entities that may be one, the first to become the second. */
export interface MergeSuggestion {
  readonly entityId: EntityId;
  readonly intoId: EntityId;
  /** 0 to 1, for ranking; no probability. */
  readonly score: number;
  /** What speaks for it, and what against it, in words. */
  readonly reasons: readonly string[];
}

export interface SuggestOptions {
  /** Decisions already taken: what was split or is to be kept apart is not suggested. */
  readonly corrections?: readonly Correction[];
  readonly most?: number;
}

const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'role', 'organization', 'country']);
/** A word that this many names share tells nothing. */
const COMMON = 40;
const LEAST = 0.45;

/**
 * Suggests which entities of a corpus may be one, the best first: their names are alike, and what the articles say of them
 * fits. Only entities that share a rare word, a misspelt one or initials are compared, so that the time grows with the
 * number of names and not with its square.
 */
export function suggestMerges(
  corpus: Corpus,
  { corrections = [], most = 100 }: SuggestOptions = {},
): MergeSuggestion[] {
  const ties = readTies(corpus);
  const apart = pairsApart(corrections);
  const rivals = new Map<EntityId, number>();
  const candidates = [...pairs(corpus.entities)].flatMap(([a, b]) => {
    const likeness = bestLikeness(a, b, ties);
    if (!likeness || isImpossible(a, b) || apart(a, b)) return [];
    const isShort = likeness.fuller === undefined ? undefined : likeness.fuller === 'first' ? b : a;
    if (isShort) rivals.set(isShort.id, (rivals.get(isShort.id) ?? 0) + 1);
    return [{ a, b, likeness, short: isShort }];
  });
  const suggestions = candidates.map(({ a, b, likeness, short }): MergeSuggestion => {
    const evidence = [...ties.between(a, b), ...rivalry(short, rivals)];
    const score = evidence.reduce((sum, { weight }) => sum + weight, likeness.score);
    const [entity, into] = isBetter(a, b, short, ties) ? [b, a] : [a, b];
    return {
      entityId: entity.id,
      intoId: into.id,
      score: Math.round(Math.min(1, score) * 100) / 100,
      reasons: [likeness.reason, ...evidence.map(({ reason }) => reason)],
    };
  });
  const ranked = suggestions
    .filter(({ score }) => score >= LEAST)
    .sort(
      (x, y) =>
        y.score - x.score ||
        ties.weightOf(y.intoId) - ties.weightOf(x.intoId) ||
        ties.weightOf(y.entityId) - ties.weightOf(x.entityId) ||
        compare(x.entityId, y.entityId) ||
        compare(x.intoId, y.intoId),
    );
  return firstOfEach(ranked).slice(0, most);
}

/** Ten bearers of one name make nine suggestions and not forty-five: each entity is merged into one other. */
function firstOfEach(ranked: readonly MergeSuggestion[]): MergeSuggestion[] {
  const merged = new Set<EntityId>();
  return ranked.filter(({ entityId }) => {
    const isFirst = !merged.has(entityId);
    merged.add(entityId);
    return isFirst;
  });
}

/** Pairs of one kind that have a word, or something like it, in common; each pair once. */
function* pairs(entities: readonly Entity[]): Generator<readonly [Entity, Entity]> {
  const blocks = new Map<string, Set<Entity>>();
  for (const entity of [...entities].sort((a, b) => compare(a.id, b.id))) {
    if (!KINDS.has(entity.kind)) continue;
    for (const key of blockKeys(entity)) {
      const block = blocks.get(`${entity.kind} ${key}`);
      if (block) block.add(entity);
      else blocks.set(`${entity.kind} ${key}`, new Set([entity]));
    }
  }
  const seen = new Set<string>();
  for (const block of blocks.values()) {
    if (block.size < 2 || block.size > COMMON) continue;
    const list = [...block];
    for (const [index, a] of list.entries())
      for (const b of list.slice(index + 1)) {
        const key = JSON.stringify([a.id, b.id]);
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
  }
}

function blockKeys({ kind, label, aliases }: Entity): Set<string> {
  const keys = new Set<string>();
  for (const name of [label, ...aliases]) {
    const words = tellingWords(nameWords(name));
    keys.add(`whole ${words.join('')}`);
    for (const word of words) {
      if (word.length > 1) keys.add(word);
      if (word.length > 4) keys.add(`sound ${soundOf(word)}`);
    }
    if (kind === 'organization') for (const letters of firstLetters(name)) keys.add(letters);
  }
  return keys;
}

/** What misspellings leave: the first letter and the consonants, doubled ones once: “Vieira”, “Vieyra” → `vr`. */
function soundOf(word: string): string {
  return (word[0]! + word.slice(1).replace(/[aeiouyhw]/g, '')).replace(/(.)\1+/g, '$1');
}

function bestLikeness(a: Entity, b: Entity, ties: Ties): NameLikeness | undefined {
  if (a.kind === 'role') return likenessOfRoles(a, b, ties);
  const likeness = compareNames(a.label, b.label, a.kind);
  const shared =
    a.aliases.find((alias) => alias === b.name || b.aliases.includes(alias)) ??
    b.aliases.find((alias) => alias === a.name);
  if (shared === undefined || (likeness && likeness.score >= 0.65)) return likeness;
  return { score: nameWords(shared).length > 1 ? 0.65 : 0.4, reason: `both are called “${shared}”` };
}

/** The same title of nothing in particular is many roles, unless one person holds both. */
function likenessOfRoles(a: Entity, b: Entity, ties: Ties): NameLikeness | undefined {
  if (ties.isOfSomething(a.id) && ties.isOfSomething(b.id)) return compareNames(a.label, b.label, 'role');
  const likeness = compareNames(a.name, b.name, 'role');
  if (!likeness || likeness.score < 0.75) return undefined;
  const fuller = ties.isOfSomething(a.id) ? 'first' : ties.isOfSomething(b.id) ? 'second' : undefined;
  return { score: 0.35, reason: `both are called “${a.name}”`, ...(fuller && { fuller }) };
}

function isImpossible(a: Entity, b: Entity): boolean {
  return (
    (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) ||
    (a.code !== undefined && b.code !== undefined && a.code !== b.code)
  );
}

/** “Smith” beside “Jane Smith” and “John Smith” */
function rivalry(
  short: Entity | undefined,
  rivals: ReadonlyMap<EntityId, number>,
): { weight: number; reason: string }[] {
  const others = short === undefined ? 0 : rivals.get(short.id)! - 1;
  if (others < 1) return [];
  return [{ weight: -0.15, reason: `but “${short!.label}” would fit ${others} other${others === 1 ? '' : 's'} too` }];
}

/** Whether the first of two is the one to keep: the fuller name, else the one that the articles have more of. */
function isBetter(a: Entity, b: Entity, short: Entity | undefined, ties: Ties): boolean {
  if (short) return short === b;
  const isFull = ({ kind, name }: Entity) => Number(kind === 'person' && nameWords(name).length > 1);
  if (isFull(a) !== isFull(b)) return isFull(a) > isFull(b);
  return (ties.weightOf(a.id) - ties.weightOf(b.id) || compare(b.id, a.id)) > 0;
}

function pairsApart(corrections: readonly Correction[]): (a: Entity, b: Entity) => boolean {
  const keys = new Set<string>();
  for (const correction of corrections) {
    if (correction.kind === 'split') keys.add(JSON.stringify([correction.entity.id, correction.name.trim()]));
    if (correction.kind === 'keep-apart') keys.add(JSON.stringify([correction.entity.id, correction.other.id].sort()));
  }
  return (a, b) =>
    keys.has(JSON.stringify([a.id, b.id].sort())) ||
    keys.has(JSON.stringify([a.id, b.label])) ||
    keys.has(JSON.stringify([b.id, a.label]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
