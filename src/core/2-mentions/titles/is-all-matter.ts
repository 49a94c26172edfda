import type { MentionRules } from '../../model/mention-rules.ts';
import type { Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “Road Works”, “Road and Harbour Affairs”, “Public Health” are matters, whatever the last word says. */
export function isAllMatter(words: readonly Word[], unit: Unit, rules: MentionRules): boolean {
  const own = words.slice(unit.first, unit.last);
  return (
    rules.rolePortfolios.has(own.at(-1)?.lower ?? '') &&
    own.every(
      ({ lower }) => rules.rolePortfolios.has(lower) || rules.conjunctions.has(lower) || rules.roleModifiers.has(lower),
    )
  );
}
