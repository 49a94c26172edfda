import type { Match } from './match.ts';
import type { Content } from './read-content.ts';

/** Sørensen–Dice of the meaning words, and how many a statement needs for that to tell anything. */
const ALIKE = 0.6;
const FEWEST = 5;
/** Names alone, “the United Nations will”, say little. */
const FEWEST_PLAIN = 3;
/** Words that two short statements must share in their order, word for word. */
const FEWEST_SAME = 4;
/** Of those with a rare word in common only so many are compared: what everybody copies is found all the same. */
const CROWD = 64;

/**
 * Finds the statements of one speaker in one language that two documents report in nearly the same words. Only statements
 * that share one of their rarer words are compared (prefix filtering, Chaudhuri et al. 2006), so that many cost little.
 */
export function matchWords(contents: readonly Content[]): Match[] {
  const counts = new Map<string, number>();
  for (const { words } of contents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarity = (a: string, b: string): number => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  const holding = new Map<string, Content[]>();
  const matches: Match[] = [];
  for (const content of contents) {
    const found = new Set<Content>();
    for (const key of keysOf(content, byRarity)) {
      const others = holding.get(key) ?? [];
      for (const other of others.slice(-CROWD)) found.add(other);
      others.push(content);
      holding.set(key, others);
    }
    for (const other of found) {
      const alike = compare(other, content);
      if (alike !== undefined)
        matches.push({ a: other, b: content, score: alike, rule: 'same-words', confidence: 0.4 + 0.57 * alike });
    }
  }
  return matches;
}

/** The words of which two statements must share one to be alike enough, rarest first; of a short one its wording. */
function keysOf({ plain, words }: Content, byRarity: (a: string, b: string) => number): string[] {
  const sorted = [...words].sort(byRarity);
  const fewestShared = Math.ceil((ALIKE / (2 - ALIKE)) * sorted.length);
  return [`=${plain}`, ...sorted.slice(0, sorted.length - fewestShared + 1)];
}

function compare(a: Content, b: Content): number | undefined {
  if (a.statement.doc === b.statement.doc || a.statement.polarity !== b.statement.polarity) return undefined;
  if (a.plain === b.plain && a.plain.split(' ').length >= FEWEST_SAME) return 1;
  if (a.words.size < FEWEST || b.words.size < FEWEST || a.negated !== b.negated) return undefined;
  // “the port of Oslo will close in May”, “the port of Bergen will close in May”
  if (differ(a.names, b.words) && differ(b.names, a.words)) return undefined;
  if (differ(a.numbers, b.numbers) && differ(b.numbers, a.numbers)) return undefined;
  const shared = [...a.words].filter((word) => b.words.has(word));
  const plain = shared.filter((word) => !a.names.has(word) && !b.names.has(word));
  const alike = (2 * shared.length) / (a.words.size + b.words.size);
  return alike >= ALIKE && plain.length >= FEWEST_PLAIN ? alike : undefined;
}

/** Whether `some` has what `others` lacks. */
const differ = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => !others.has(one));
