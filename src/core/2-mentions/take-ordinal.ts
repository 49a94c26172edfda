import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import { retype, type Unit } from './unit.ts';

/** “the [6th] Larch Fleet”, “the [8th] Circuit”: the number that tells which of several bodies is meant belongs to its name. */
export function takeOrdinal(words: readonly Word[], unit: Unit, { ordinalBodies }: MentionRules): void {
  if (unit.first === 0 || !(unit.kind === 'organization' || unit.kind === 'name')) return;
  const number = words[unit.first - 1] as Word;
  if (!/^\d{1,3}(?:st|nd|rd|th)$/.test(number.surface) || number.sentence !== words[unit.first]?.sentence) return;
  if (!words.slice(unit.first, unit.last).some(({ lower }) => ordinalBodies?.has(lower))) return;
  unit.first -= 1;
  unit.generic = false;
  retype(unit, 'organization', 'numbered-body');
}
