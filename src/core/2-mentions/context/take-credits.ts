import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “ab/cd (AFP, dpa)”, “(Reuters, AP)”: bodies in brackets that are a sentence by themselves only tell where a story is from. Changes `units`. */
export function takeCredits(words: readonly Word[], units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    const open = unit.first - 1;
    if (unit.kind !== 'organization' || !unit.known || words[open]?.surface !== '(' || !opensCredit(words, open))
      continue;
    const close = closeOf(words, open);
    if (close === undefined) continue;
    for (let at = index; (units[at]?.last ?? words.length) <= close; at++) retype(units[at] as Unit, 'thing', 'credit');
  }
}

/** Whether nothing stands before a bracket in its sentence but the letters of those who wrote it: “ab/cd”. */
const opensCredit = (words: readonly Word[], open: number): boolean =>
  words[open]?.first === true || (words[open - 3]?.first === true && words[open - 2]?.surface === '/');

/** The bracket that closes a row of names, where the sentence ends with it. */
function closeOf(words: readonly Word[], open: number): number | undefined {
  const { sentence } = words[open] as Word;
  for (let at = open + 1; at < open + LONGEST_ROW; at++) {
    const word = words[at];
    if (word?.sentence !== sentence) return undefined;
    if (word.surface === ')') return words[at + 1]?.sentence === sentence ? undefined : at;
    if (!word.capital && !/^(?:[,/&]|\p{Ll}{2,4})$/u.test(word.surface)) return undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_ROW = 10;
