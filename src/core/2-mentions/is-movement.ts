import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

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

/** “[Americans] for [Honest Budgets]”: a people and what it stands up for in two words, none of them of a person. */
export function isForCause(words: readonly Word[], unit: Unit, next: Unit | undefined, rules: MentionRules): boolean {
  const link = words[unit.last];
  const cause = next && words[next.first];
  return (
    !rules.wordForms &&
    unit.kind === 'people' &&
    next?.kind === 'name' &&
    next.first === unit.last + 1 &&
    next.last - next.first > 1 &&
    link?.sentence === words[unit.first]?.sentence &&
    rules.causeLinks?.has(link?.lower ?? '') === true &&
    !cause?.given &&
    !words[next.last - 1]?.family
  );
}
