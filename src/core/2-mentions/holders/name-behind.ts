import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleNode } from '../titles/role-node.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** The name that stands at `at`, behind a role, or behind titles there: “former Gen. [Ada Falk]”. */
export function nameBehind(
  words: readonly Word[],
  at: number,
  role: RoleNode,
  map: UnitMap,
  rules: MentionRules,
): Unit | undefined {
  const { sentence } = words[role.headAt] as Word;
  // “the panel's chair, former Gen. Ada Falk”
  const isFormer = at > role.last && !rules.wordForms && rules.roleStatuses.has(words[at]?.lower ?? '') && !map[at];
  const first = isFormer ? at + 1 : at > role.last ? behindStyle(words, at, map, rules) : at;
  let from = first;
  // “Minister of Public Security Gen. Dinh Van Loc”, “Their leader, Professor Annelies Vos”
  for (
    let opener = map[from];
    opener && (opener.kind === 'title' || opener.rule === 'party-mark' || (opener.kind === 'role' && from > at - 1));
    opener = map[from]
  )
    from = behindBracket(words, opener.last, map);
  // “Lagkaptenen, kanadensaren Tyler Roe”
  if (rules.wordForms && rules.variedHeads.has(words[from]?.lower ?? '')) from++;
  if (from === first) from = behindTitle(words, from, map, rules);
  const unit = map[from];
  return unit?.kind === 'name' &&
    unit.first === from &&
    // “chief economist at Standard & Poor's [DRI]”
    !(at === role.last && unit.last - from === 1 && words[from]?.shout && map[from - 1]?.kind === 'organization') &&
    // “King's Counsel (KC)”
    !(words[from - 1]?.surface === '(' && unit.last - from === 1 && words[from]?.shout) &&
    // “Falk & Sons” are no person
    !words.slice(unit.first, unit.last).some(({ surface }) => surface === '&') &&
    words[from]?.sentence === sentence &&
    !role.targets.includes(unit)
    ? unit
    : undefined;
}

/** “Dr. [(]Mrs.[)] Ada Falk”: behind the bracket at `at`, if a form of address stands before it. */
const behindBracket = (words: readonly Word[], at: number, map: UnitMap): number =>
  map[at - 1]?.kind === 'title' && /^[()]$/.test(words[at]?.surface ?? '') ? at + 1 : at;

/** “the bishop, [the Right] Reverend Ada Falk”: where the title behind an article begins; `at` where there is none. */
function behindStyle(words: readonly Word[], at: number, map: UnitMap, rules: MentionRules): number {
  if (!rules.definiteArticles.has(words[at]?.lower ?? '')) return at;
  const title = rules.titleParts?.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return map[title]?.kind === 'title' ? title : at;
}

/** “its delegate, [former world champion] Ada Falk”: the name behind a second title in lower case; `from` where there is none. */
function behindTitle(words: readonly Word[], from: number, map: UnitMap, rules: MentionRules): number {
  for (let at = from; at < from + 4 && !rules.wordForms; at++) {
    const word = words[at];
    // “former Namibian education minister Ada Falk”
    if (map[at]?.kind === 'adjective' && map[at]?.last === at + 1) continue;
    if (word === undefined || word.capital || word.common || map[at] !== undefined) break;
    if (word.roleHead?.plural === false && map[at + 1]?.kind === 'name') return at + 1;
    if (word.pos !== 'NOUN' && word.pos !== 'ADJ') break;
  }
  return from;
}
