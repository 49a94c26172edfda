import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import type { Unit } from './unit.ts';

/** “leader of the council [Ada Falk]”: a given and a family name right behind what an institution is called. */
export function namesHolder(words: readonly Word[], { kind, first, last }: Unit, rules: MentionRules): boolean {
  const noun = words[first - 1]?.lower ?? '';
  const opener = words[first];
  const isPerson = opener?.given === true || rules.firstFamilyNames.has(opener?.folded ?? '');
  const isInstitution = rules.institutionHeads.has(noun) || rules.wordForms?.isInstitution(noun) === true;
  return kind === 'name' && last - first > 1 && isPerson && isInstitution;
}
