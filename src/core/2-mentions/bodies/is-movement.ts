import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “[Women] of the [Valley]”: people in capitals inside a sentence who share a cause or a place. */
export function isMovement(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const word = words[unit.first] as Word;
  const link = words[unit.last];
  return (
    unit.last - unit.first === 1 &&
    !word.first &&
    rules.groupNouns.has(word.lower) &&
    !rules.organizationNouns.has(rules.singular(word.lower) ?? word.lower) &&
    (next?.kind === 'name' || next?.kind === 'place') &&
    next.first - unit.last <= 2 &&
    link?.sentence === word.sentence &&
    rules.nameLinks.has(link.lower) &&
    words[next.first]?.given !== true
  );
}

/** “[Lawyers] [Without Chains]”: people in capitals whom a function word in capitals joins to their cause. */
export function isCause(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const people = words[unit.last - 1] as Word;
  const link = words[unit.last];
  return (
    !rules.wordForms &&
    unit.kind === 'role' &&
    unit.last - unit.first === 1 &&
    next?.kind === 'name' &&
    next.first === unit.last &&
    link?.common === true &&
    link.sentence === people.sentence &&
    rules.singular(people.lower) !== undefined
  );
}

/**
 * “[Americans] for [Honest Budgets]”, “the opposition [Rally] for [Accountability]”: a people, or what is said to be a body,
 * and what it stands up for, no word of which is a person's.
 */
export function isForCause(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const link = words[unit.last];
  const cause = next && words[next.first];
  const isPeople = unit.kind === 'people' && next !== undefined && next.last - next.first > 1;
  return (
    !rules.wordForms &&
    (isPeople || isSaidToBeBody(words, unit, rules)) &&
    next?.kind === 'name' &&
    next.first === unit.last + 1 &&
    link?.sentence === words[unit.first]?.sentence &&
    rules.causeLinks?.has(link?.lower ?? '') === true &&
    !cause?.given &&
    !words[next.last - 1]?.family
  );
}

/** “the opposition [Rally]”, “the charity [Voices]”: one word in capitals behind what calls it a body. */
function isSaidToBeBody(words: readonly Word[], { first, last, kind }: Unit, rules: MentionRules): boolean {
  const before = words[first - 1];
  return (
    (kind === 'thing' || kind === 'name') &&
    last - first === 1 &&
    before?.sentence === words[first]?.sentence &&
    !before?.capital &&
    (rules.organizationNouns.has(before?.lower ?? '') || rules.partySides?.has(before?.lower ?? '') === true)
  );
}
