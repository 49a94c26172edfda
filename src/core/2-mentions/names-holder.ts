import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { Unit } from './unit.ts';

/** “leader of the council [Ada Falk]”: a given and a family name right behind what an institution is called. */
export function namesHolder(words: readonly Word[], { kind, first, last }: Unit, rules: MentionRules): boolean {
  const noun = words[first - 1]?.lower ?? '';
  return kind === 'name' && last - first > 1 && words[first]?.given === true && rules.institutionHeads.has(noun);
}
