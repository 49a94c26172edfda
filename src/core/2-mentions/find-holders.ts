import type { MentionRules } from '../model/mention-rules.ts';
import { behindParty } from './beside-party.ts';
import type { Holder } from './holder.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import type { Unit } from './unit.ts';

/** “Senators Ada Falk, Lou Berg and Kim Oster”: the names right behind a title in the plural, or before it. */
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
  if (holder && sharers.length > 0) return { holder, sharers, rule: 'role-before-name' };
  return names.length === 0 ? holdersBefore(words, role, map, rules) : undefined;
}

/** “[Ada Falk] and [Lou Berg], the owners of the mill,”: the names that a title in the plural between commas tells of. */
function holdersBefore(
  words: readonly Word[],
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): (Holder & { readonly sharers: readonly Unit[] }) | undefined {
  const { sentence } = words[role.headAt] as Word;
  const close = words[role.last];
  if (close?.sentence === sentence && !/^[,.;)—–]$/.test(close.surface)) return undefined;
  let at = role.first - 1;
  if (rules.severals.has(words[at]?.lower ?? '') || rules.definiteArticles.has(words[at]?.lower ?? '')) at--;
  if (words[at]?.surface !== ',') return undefined;
  const names: Unit[] = [];
  for (;;) {
    const unit = map[at - 1];
    if (unit?.kind !== 'name' || unit.last !== at || words[unit.first]?.sentence !== sentence) break;
    names.unshift(unit);
    at = unit.first - 1;
    while (map[at]?.kind === 'title') at = (map[at] as Unit).first - 1;
    if (names.length === 1 ? !rules.conjunctions.has(words[at]?.lower ?? '') : words[at]?.surface !== ',') break;
    if (words[at - 1]?.surface === ',') at--;
  }
  const [holder, ...sharers] = names;
  return holder && sharers.length > 0 ? { holder, sharers, rule: 'name-comma-role' } : undefined;
}

/** “Harry Roe of Nevada, Ada Falk of Lakeland”: where the seat behind the name of a politician ends. */
function skipSeat(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  if (!rules.matterLinks.has(words[from]?.lower ?? '')) return from;
  const seat = map[from + 1];
  return seat?.kind === 'place' || seat?.kind === 'country' || (seat?.kind === 'name' && seat.last === from + 2)
    ? seat.last
    : from;
}
