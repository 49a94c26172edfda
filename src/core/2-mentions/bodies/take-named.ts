import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “the airline [Gulf Star]”: behind a noun for a body even a name that a word for a place is in is that body's. */
export function takeNamed(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  if (rules.wordForms || unit.rule !== 'place-head') return;
  const noun = words[unit.first - 1];
  if (noun?.sentence !== (words[unit.first] as Word).sentence || noun.capital || noun.role) return;
  if (!rules.organizationNouns.has(noun.lower) || rules.stateBodies.has(noun.lower) || rules.cityWords?.has(noun.lower))
    return;
  retype(unit, 'organization', 'noun-before');
}
