import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';

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

/** “Ada Falk, | a Democrat from Ostby and former senator”, “the Ostby Republican and chair”: what stands before the party of somebody, where that ends before `and`; else `and`. */
export function beforeMember(words: readonly Word[], and: number, map: UnitMap, rules: MentionRules): number {
  const home = map[and - 1];
  const isHome = home && home.kind === 'place' && rules.placeLinks.has(words[home.first - 1]?.lower ?? '');
  const member = isHome ? home.first - 2 : and - 1;
  if (!rules.partisans?.has(words[member]?.lower ?? '')) return beforeNouns(words, and, rules);
  const origin = map[member - 1];
  const first = origin?.kind === 'place' || origin?.kind === 'name' ? origin.first : member;
  const article = words[first - 1];
  // “Ada Falk, Republican and mayor”
  if (!article || !isDeterminer(article, rules)) return origin?.kind === 'name' ? and : first - 1;
  return first - 2;
}

/** “Ada Falk, | a longtime Berg loyalist and dean of …”: the same for a noun phrase that tells of somebody. */
function beforeNouns(words: readonly Word[], and: number, rules: MentionRules): number {
  const noun = words[and - 1];
  if (rules.wordForms || noun?.pos !== 'NOUN' || noun.capital || rules.organizationNouns.has(noun.lower)) return and;
  if (rules.singular(noun.lower) !== undefined) return and;
  let at = and - 1;
  while (at > and - LONGEST_NOUNS && /^(?:ADJ|NOUN|PROPN)$/.test(words[at]?.pos ?? '')) at--;
  const article = words[at];
  const isApposed = article && isDeterminer(article, rules) && words[at - 1]?.surface === ',';
  return isApposed && !rules.pronouns.has(article.lower) ? at - 1 : and;
}

const LONGEST_NOUNS = 6;

const isMark = (word: Word | undefined): boolean => /^\p{Lu}-\p{Lu}/u.test(word?.surface ?? '');

/** In words: “S-Falk's Bay-Ostby.” in brackets, “S-North Lake.” */
const LONGEST_MARK = 8;
const LONGEST_SEAT = 4;
