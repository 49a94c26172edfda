import type { EntityKind } from '../model/entity.ts';
import { firstLetters, nameWords, tellingWords } from './name-words.ts';

/** How alike two names are, 0 to 1, and in what way, in words. */
export interface NameLikeness {
  readonly score: number;
  readonly reason: string;
  /** Which of the two says more: the full name of a short one, the words of an acronym. */
  readonly fuller?: 'first' | 'second';
}

/** Compares the names of two entities of one kind; nothing if they have nothing to do with each other. */
export function compareNames(first: string, second: string, kind: EntityKind): NameLikeness | undefined {
  const a = tellingWords(nameWords(first));
  const b = tellingWords(nameWords(second));
  if (a.length === 0 || b.length === 0) return undefined;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [shortName, longName] = a.length <= b.length ? [first, second] : [second, first];
  const fuller = a.length === b.length ? undefined : a.length < b.length ? 'second' : 'first';
  const found = (score: number, reason: string): NameLikeness => ({ score, reason, ...(fuller && { fuller }) });

  if (a.join(' ') === b.join(' ')) {
    const reason =
      first === second ? 'the names are the same' : 'the names differ only in accents, case or small words';
    // A surname alone has many bearers.
    return found(a.length === 1 && kind === 'person' ? 0.5 : 0.85, reason);
  }
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return found(0.75, 'the same words in another order');
  if (a.join('') === b.join('')) return found(0.75, 'the names differ only in spaces');
  // What is added to a title makes another one: “Deputy Minister”.
  const part = kind === 'role' ? 0 : partScore(short, long, kind);
  if (part > 0) return found(part, `“${shortName}” is part of “${longName}”`);
  if (short.length > 1 && short.length === long.length && areInitials(short, long))
    return found(0.6, `“${shortName}” and “${longName}” have the same initials and last word`);
  if (short.length === 1 && isAcronym(shortName) && firstLetters(longName).includes(short[0]!))
    return found(0.65, `“${shortName}” is the first letters of “${longName}”`);
  if (short.length === long.length && isMisspelt(short, long)) return found(0.6, 'the names differ in a letter or two');
  return undefined;
}

function partScore(short: readonly string[], long: readonly string[], kind: EntityKind): number {
  if (!isSubsequence(short, long) || short.join('').length < 2) return 0;
  const endsAlike = short.at(-1) === long.at(-1);
  // “United Nations”, “United Nations Office on Drugs and Crime”: a body of the body.
  if (kind === 'organization' && !endsAlike) return 0.3;
  if (short.length > 1) return endsAlike && short[0] === long[0] ? 0.7 : 0.5;
  return endsAlike ? 0.5 : 0.35;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** “A. Vieira”, “António Vieira” */
function areInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const pairs = a.slice(0, -1).map((word, index) => [word, b[index]!] as const);
  const isInitial = ([x, y]: readonly [string, string]) =>
    x !== y && (x.length === 1 || y.length === 1) && x[0] === y[0];
  return pairs.some(isInitial) && pairs.every(([x, y]) => x === y || isInitial([x, y]));
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(name);

/** One word is a letter off, or two in a long one; the others are the same. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index]!] as const]));
  if (differing.length !== 1) return false;
  const [[x, y]] = differing as [readonly [string, string]];
  const shorter = Math.min(x.length, y.length);
  // “Lind” and “Lund” are two names, “majority” and “minority” two things.
  return shorter >= 5 && !/\d/.test(x + y) && distance(x, y) <= (shorter >= 10 ? 2 : 1);
}

/** Letters to add, drop, change or swap with the next one (Damerau 1964, as optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, changed, isSwap ? beforeLast[j - 2]! + 1 : changed));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
