import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** “the [2nd] U.S. Circuit Court”: the number of a court, which is also called without it. Changes `unit`. */
export function takeOrdinal(words: readonly Word[], unit: Unit, { benchHeads }: MentionRules): void {
  const { kind, first, last, generic, known } = unit;
  const ordinal = words[first - 1];
  if (kind !== 'organization' || generic || known || !/^\d/.test(ordinal?.surface ?? '')) return;
  if (ordinal?.sentence !== words[first]?.sentence || !/^\d+(?:st|nd|rd|th)$/.test(ordinal?.surface ?? '')) return;
  if (!words.slice(first, last).some(({ lower }) => benchHeads?.has(lower))) return;
  unit.bareFirst ??= first;
  unit.first = first - 1;
}
