import { acronymBefore } from '../units/acronyms.ts';
import type { UnitMap } from '../units/map-units.ts';
import type { Word } from '../words/read-words.ts';
import { partyCalled } from '../words/well-known.ts';
import { isYear } from '../words/words-near.ts';
import { type BeforeRole, leaveTitle, type Reading } from './before-role.ts';
import { prefixOf } from './prefixed-body.ts';

/** “[former] minister”, “[longtime] adviser”, “a [Leeds-based] lawyer”: what describes who has a title and is no part of it. */
export function readDescriber(before: BeforeRole): Reading {
  const { words, draft, map, rules, at } = before;
  const word = words[at] as Word;
  // “Larch Council (LC) president”, “LC (Larch Council) president”
  const inside = word.surface === ')' ? map[at - 1] : undefined;
  const open = inside && words[inside.first - 1]?.surface === '(' ? inside.first - 1 : at;
  const isShort = open === at - 2 && map[open - 1]?.kind === 'organization';
  if (inside && open < at && (isShort || acronymBefore(words, inside, map))) {
    before.at = open;
    return 'taken';
  }
  const status = rules.roleStatuses.get(word.lower);
  if (status) {
    draft.status = status;
    return leaveTitle(before, at);
  }
  // “[ex-Labour] leader”
  const prefix = rules.wordForms ? undefined : prefixOf(word, rules);
  if (prefix) {
    draft.status = prefix.status;
    // “[ex-Prime] Minister”
    const rest = prefix.rest.toLowerCase();
    const isParty = partyCalled(rest, rules) !== undefined;
    if (before.inTitle && !isParty && (rules.roleModifiers.has(rest) || rules.rolePortfolios.has(rest))) {
      draft.title.unshift(at);
      draft.first = at;
      return 'taken';
    }
    const whole = map[at];
    if (whole && whole.last - whole.first === 1) whole.kind = 'thing';
    return leaveTitle(before, at);
  }
  if (rules.unrealWords.has(word.lower)) draft.unreal = true;
  if (rules.unrealWords.has(word.lower) || rules.plainAdjectives.has(word.lower)) return leaveTitle(before, at);
  if (!rules.wordForms && rules.compoundEnd.test(word.surface))
    return leaveTitle(before, startOfCompound(words, at, map));
  // “the globe-trotting chair”
  if (!rules.wordForms && word.pos === 'VERB' && /^\p{Ll}+-\p{Ll}+$/u.test(word.surface)) return leaveTitle(before, at);
  // “Falk's 2008 campaign manager”
  if (isYear(word) && rules.possessiveMarks.has(words[at - 1]?.lower ?? '')) return leaveTitle(before, at);
  return undefined;
}

/** “a [Leeds-based] lawyer”, “a [Washington DC-based] lawyer” */
function startOfCompound(words: readonly Word[], at: number, map: UnitMap): number {
  let first = at;
  while (isOfSamePlace(words, first, map)) first--;
  return first;
}

/** “[Washington] DC-based”: whether the word before a compound in capitals belongs to it. */
function isOfSamePlace(words: readonly Word[], at: number, map: UnitMap): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const unit = map[at - 1];
  const isPlace = unit === undefined || unit.kind === 'place' || unit.kind === 'name';
  return word.capital && before?.sentence === word.sentence && before.capital && !before.common && isPlace;
}
