import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “the [2nd] U.S. Circuit Court”, “the [6th] Larch Fleet”, “the [8th] Circuit”: the number that tells which of several bodies is meant. Changes `unit`. */
export function takeOrdinal(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  const { kind, first, generic, known } = unit;
  const ordinal = words[first - 1];
  if (!(kind === 'organization' || kind === 'name') || !isOrdinal(ordinal, rules)) return;
  if (ordinal?.sentence !== words[first]?.sentence) return;
  // a court is also called without it
  if (kind === 'organization' && !generic && !known && isCourt(words, unit, rules)) {
    unit.bareFirst ??= first;
    unit.first = first - 1;
    return;
  }
  if (!words.slice(first, unit.last).some(({ lower }) => rules.ordinalBodies?.has(lower))) return;
  unit.first = first - 1;
  unit.generic = false;
  retype(unit, 'organization', 'numbered-body');
}

/** “2nd” */
export function isOrdinal(word: Word | undefined, { ordinal }: MentionRules): boolean {
  return word !== undefined && ordinal?.test(word.surface) === true;
}

export function isCourt(words: readonly Word[], { first, last }: Unit, { benchHeads }: MentionRules): boolean {
  return words.slice(first, last).some(({ lower }) => benchHeads?.has(lower));
}
