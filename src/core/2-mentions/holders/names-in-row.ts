import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';
import { behindParty } from './beside-party.ts';

/** “| Ada Falk (S), Lou Berg of Ostby and Kim Oster”: the names that stand in a row from `from` on. */
export function namesFrom(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): Unit[] {
  const names: Unit[] = [];
  const { sentence } = words[from - 1] as Word;
  let at = from;
  for (;;) {
    const unit = map[at];
    if (unit?.kind !== 'name' || unit.first !== at || words[at]?.sentence !== sentence) break;
    names.push(unit);
    at = skipSeat(words, behindParty(words, unit.last), map, rules);
    const end = at;
    if (words[at]?.surface === ',') at++;
    if (rules.conjunctions.has(words[at]?.lower ?? '')) at++;
    if (at === end) break;
  }
  return names;
}

/** “Ada Falk, Dr. Lou Berg and Kim Oster |”: the names that stand in a row up to `until`; none where it only tells whose something is. */
export function namesUntil(words: readonly Word[], until: number, map: UnitMap, rules: MentionRules): Unit[] {
  const names: Unit[] = [];
  let at = until;
  for (;;) {
    const unit = map[at - 1];
    if (unit?.kind !== 'name' || unit.last !== at || words[at - 1]?.sentence !== words[until]?.sentence) break;
    names.unshift(unit);
    at = unit.first;
    while (map[at - 1]?.kind === 'title') at = (map[at - 1] as Unit).first;
    const end = at;
    if (rules.conjunctions.has(words[at - 1]?.lower ?? '')) at--;
    if (words[at - 1]?.surface === ',') at--;
    if (at === end) break;
  }
  // “friends of Ada Falk and Lou Berg”
  const opener = words[(names[0]?.first ?? at) - 1];
  const isTied = opener?.sentence === words[until]?.sentence && opener?.pos === 'ADP';
  return isTied ? [] : names;
}

/** “Harry Roe of Nevada, Ada Falk of Lakeland”: where the seat behind the name of a politician ends. */
function skipSeat(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  if (!rules.matterLinks.has(words[from]?.lower ?? '')) return from;
  const seat = map[from + 1];
  return seat?.kind === 'place' || seat?.kind === 'country' || (seat?.kind === 'name' && seat.last === from + 2)
    ? seat.last
    : from;
}
