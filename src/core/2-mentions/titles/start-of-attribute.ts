import type { MentionRules } from '../../model/mention-rules.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled } from '../words/well-known.ts';
import { MOST_NOUNS } from './before-role.ts';
import type { RoleDraft } from './role-node.ts';

/** Where the noun phrase for a body begins that the noun `at` before a title heads; behind `at` if it heads none. */
export function startOfAttribute(
  words: readonly Word[],
  at: number,
  draft: RoleDraft,
  map: UnitMap,
  rules: MentionRules,
): number {
  const { lower, sentence, capital, first } = words[at] as Word;
  // “[ruling party] spokesman”
  const side = words[at - 1];
  const isSide = side?.sentence === sentence && rules.partySides?.has(side.lower) && rules.partyHeads.has(lower);
  if (isSide && !capital) return at - 1;
  if (!rules.attributeBodies?.has(lower) || (capital && !first) || draft.targets.length > 0) return at + 1;
  let from = at;
  while (from > 0 && at - from < MOST_NOUNS) {
    const before = words[from - 1] as Word;
    if (before.sentence !== sentence || rules.roleStatuses.has(before.lower)) break;
    const unit = map[from - 1];
    const isName = unit?.kind === 'name' || unit?.kind === 'place' || unit?.kind === 'organization';
    // “[Kenyan] foreign ministry”
    if (unit?.kind === 'adjective' && unit.last === from) {
      draft.targets.push(unit);
      return unit.first;
    }
    // “[council] leader”, of whom “Conservative” tells the party
    if (before.capital && partyCalled(before.lower, rules)) break;
    if (isName && unit.last === from && !(before.first && rules.rolePortfolios.has(before.lower))) return unit.first;
    const isMatter =
      rules.rolePortfolios.has(before.lower) ||
      rules.roleModifiers.has(before.lower) ||
      // “central bank”
      rules.soleKinds?.get(lower)?.has(before.lower) === true;
    const isPlain = !unit && !before.capital && before.pos === 'NOUN';
    if (!(isPlain || (isMatter && (!before.capital || before.first)))) break;
    from--;
  }
  return from;
}
