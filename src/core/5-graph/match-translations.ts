import { align } from './align.ts';
import { cognatesOf, compareCognates } from './cognates.ts';
import type { Match } from './match.ts';
import type { Content } from './read-content.ts';

/** How much two statements must share to be taken for one, and of how many things. */
const ALIKE = 0.2;
const FEWEST = 2;
/** Between two that are surely the same in both documents, less will do. */
const ALIKE_BETWEEN = 0.07;
/** One document is taken for a translation of the other from so many such on, and from such a share of its statements. */
const SURE = 3;
const SURE_SHARE = 0.3;
/** A translation is at most so many times as long. */
const LONGER = 2;

/**
 * Finds the statements that two documents in two languages both report, each side in the order of its text. Those of one
 * speaker that have much in common are taken first, in the order in which both tell them; where they are so many that one
 * document must be a translation of the other, what lies between two of them is matched with less, as the sentences of a
 * translation are (Gale & Church 1993).
 */
export function matchTranslations(a: readonly Content[], b: readonly Content[]): Match[] {
  const keys = new Map([...a, ...b].map((content) => [content, cognatesOf(content)]));
  const compare = compareCognates([...keys.values()]);

  const sure = align(a.map((one) => b.map((other) => alike(one, other))));
  const isTranslation = sure.length >= SURE && sure.length >= SURE_SHARE * Math.min(a.length, b.length);
  return [...sure, ...(isTranslation ? gaps(sure).flatMap(alignBetween) : [])].map(([i, j]) => {
    const score = compare(keys.get(a[i]!)!, keys.get(b[j]!)!).alike;
    return { a: a[i]!, b: b[j]!, score, rule: 'same-translated', confidence: Math.min(0.9, 0.5 + 0.6 * score) };
  });

  function alike(one: Content, other: Content): number {
    if (one.statement.speakerId !== other.statement.speakerId) return 0;
    if (one.statement.polarity !== other.statement.polarity) return 0;
    const { shared, alike } = compare(keys.get(one)!, keys.get(other)!);
    return alike >= ALIKE && (shared.length >= FEWEST || shared.some(isTelling)) ? alike : 0;
  }

  function alikeBetween(one: Content, other: Content): number {
    if (speakerOf(one) !== speakerOf(other) || one.statement.polarity !== other.statement.polarity) return 0;
    if (one.plain.length > LONGER * other.plain.length || other.plain.length > LONGER * one.plain.length) return 0;
    const { alike } = compare(keys.get(one)!, keys.get(other)!);
    return alike >= ALIKE_BETWEEN ? alike : 0;
  }

  function alignBetween([[i, j], [iEnd, jEnd]]: Gap): readonly Pair[] {
    const [ones, others] = [a.slice(i, iEnd), b.slice(j, jEnd)];
    return align(ones.map((one) => others.map((other) => alikeBetween(one, other)))).map(
      ([di, dj]) => [i + di, j + dj] as const,
    );
  }

  /** What lies before, between and after the pairs, half-open on both sides. */
  function gaps(pairs: readonly Pair[]): readonly Gap[] {
    const starts: Pair[] = [[0, 0], ...pairs.map(([i, j]): Pair => [i + 1, j + 1])];
    return starts.map((start, at): Gap => [start, pairs[at] ?? [a.length, b.length]]);
  }
}

type Pair = readonly [number, number];
type Gap = readonly [start: Pair, end: Pair];

/** Groups have a name in each language: “the countries”, “länderna”. */
const speakerOf = ({ statement: { speakerId } }: Content): string | undefined =>
  speakerId?.startsWith('group:') ? 'group' : speakerId;

/** “83.5 million” is as good as two names; a year or a round number is not. */
const isTelling = (key: string): boolean => /^\d{3,}$/.test(key) && !/^(?:19|20)\d\d$|0$/.test(key);
