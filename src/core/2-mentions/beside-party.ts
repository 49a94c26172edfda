import type { Word } from './read-words.ts';

/** “(S-Lakeland)” and “, S-Lakeland,” behind the name of a politician: where it ends. */
export function behindParty(words: readonly Word[], from: number): number {
  if (words[from]?.surface === '(') {
    for (let at = from + 1; at < from + LONGEST_MARK; at++) if (words[at]?.surface === ')') return at + 1;
  }
  if (words[from]?.surface !== ',' || !isMark(words[from + 1])) return from;
  for (let at = from + 2; at < from + LONGEST_SEAT; at++) if (words[at]?.surface === ',') return at;
  return from;
}

/** “Ada Falk, S-Lakeland.|, chair of …”: the last word before the party that ends at `at`; `at` where there is none. */
export function beforeParty(words: readonly Word[], at: number): number {
  for (let mark = at; mark > at - LONGEST_SEAT; mark--) {
    const word = words[mark];
    if (isMark(word)) return words[mark - 1]?.surface === ',' ? mark - 2 : at;
    if (!word?.capital && word?.surface !== '.') return at;
  }
  return at;
}

const isMark = (word: Word | undefined): boolean => /^\p{Lu}-\p{Lu}/u.test(word?.surface ?? '');

/** In words: “S-Falk's Bay-Ostby.” in brackets, “S-North Lake.” */
const LONGEST_MARK = 8;
const LONGEST_SEAT = 4;
