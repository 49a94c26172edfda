import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “the airline [Gulf Star]”, “the charity [Open Roads]”: behind a noun for a body even a name with a word for a place or a thing in it is that body's. */
export function takeNamed(words: readonly Word[], unit: Unit, rules: MentionRules): void {
  if (rules.wordForms || (unit.rule !== 'place-head' && unit.rule !== 'thing-head')) return;
  const noun = words[unit.first - 1];
  if (noun?.sentence !== (words[unit.first] as Word).sentence || noun.capital || noun.role) return;
  if (unit.rule === 'thing-head' && !rules.labelNouns?.has(noun.lower)) return;
  if (!rules.organizationNouns.has(noun.lower) || rules.stateBodies.has(noun.lower) || rules.cityWords?.has(noun.lower))
    return;
  retype(unit, 'organization', 'noun-before');
}
