import type { MentionRules } from '../model/mention-rules.ts';
import { behindParty } from './beside-party.ts';
import type { Holder } from './holder.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';

/** “Senators Ada Falk, Lou Berg and Kim Oster”: the names right behind a title in the plural. */
export function findHolders(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): (Holder & { readonly sharers: readonly Unit[] }) | undefined {
  const names: Unit[] = [];
  const { sentence } = words[role.headAt] as Word;
  let at = role.last;
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
  const [holder, ...sharers] = names;
  return holder && sharers.length > 0 ? { holder, sharers, rule: 'role-before-name' } : undefined;
}

/** “Harry Roe of Nevada, Ada Falk of Lakeland”: where the seat behind the name of a politician ends. */
function skipSeat(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  if (!rules.matterLinks.has(words[from]?.lower ?? '')) return from;
  const seat = map[from + 1];
  return seat?.kind === 'place' || seat?.kind === 'country' || (seat?.kind === 'name' && seat.last === from + 2)
    ? seat.last
    : from;
}
