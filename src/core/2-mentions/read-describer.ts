import type { MentionRules } from '../model/mention-rules.ts';
import { type BeforeRole, leaveTitle, type Reading } from './before-role.ts';
import type { UnitMap } from './map-units.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';
import { partyCalled } from './well-known.ts';

/** “[former] minister”, “[longtime] adviser”, “a [Leeds-based] lawyer”, “[Republican] Senator”: what describes who has a title and is no part of it. */
export function readDescriber(before: BeforeRole): Reading {
  const { words, draft, map, rules, at } = before;
  const word = words[at] as Word;
  // “Larch Council (LC) president”
  const short = word.surface === ')' && words[at - 2]?.surface === '(' ? map[at - 1] : undefined;
  if (short && map[at - 3]?.kind === 'organization') {
    before.at -= 2;
    return 'taken';
  }
  const status = rules.roleStatuses.get(word.lower);
  if (status) {
    draft.status = status;
    return leaveTitle(before, at);
  }
  if (rules.unrealWords.has(word.lower)) draft.unreal = true;
  if (rules.unrealWords.has(word.lower) || rules.plainAdjectives.has(word.lower)) return leaveTitle(before, at);
  if (!rules.wordForms && rules.compoundEnd.test(word.surface))
    return leaveTitle(before, startOfCompound(words, at, map));
  // “Falk's 2008 campaign manager”
  if (/^(?:19|20)\d\d$/.test(word.surface) && rules.possessiveMarks.has(words[at - 1]?.lower ?? ''))
    return leaveTitle(before, at);
  // “Republican Senator”
  if (
    rules.partyMembers.has(draft.head.toLowerCase()) &&
    !rules.matterHeads.has(draft.head) &&
    rules.partyTitles.has(word.lower)
  ) {
    nameParty(map[at], word, rules);
    return leaveTitle(before, at);
  }
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

/** “[Republican] Senator”: makes the adjective the party that it tells of. */
function nameParty(unit: Unit | undefined, word: Word, rules: MentionRules): void {
  const known = partyCalled(word.lower, rules);
  if (unit && known && word.capital && unit.last - unit.first === 1)
    Object.assign(unit, { kind: 'organization', rule: 'party-mark', known });
}
