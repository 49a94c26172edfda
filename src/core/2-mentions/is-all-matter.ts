import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** “Road Works”, “Road and Harbour Affairs” are matters, whatever the last word says. */
export function isAllMatter(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  return words
    .slice(unit.first, unit.last)
    .every(({ lower }) => rules.rolePortfolios.has(lower) || rules.conjunctions.has(lower));
}
