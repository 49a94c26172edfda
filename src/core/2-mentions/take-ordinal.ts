import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** “the [2nd] U.S. Circuit Court”: the number of a court, which is also called without it. Changes `unit`. */
export function takeOrdinal(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const { kind, first, generic, known } = unit;
  const ordinal = words[first - 1];
  if (kind !== 'organization' || generic || known || !isOrdinal(ordinal)) return;
  if (ordinal?.sentence !== words[first]?.sentence || !isCourt(words, unit, rules)) return;
  unit.bareFirst ??= first;
  unit.first = first - 1;
}

/** “2nd” */
export function isOrdinal(word: Word | undefined): boolean {
  return word !== undefined && /^\d/.test(word.surface) && /^\d+(?:st|nd|rd|th)$/.test(word.surface);
}

export function isCourt(words: readonly Word[], { first, last }: Unit, { benchHeads }: MentionRules): boolean {
  return words.slice(first, last).some(({ lower }) => benchHeads?.has(lower));
}
