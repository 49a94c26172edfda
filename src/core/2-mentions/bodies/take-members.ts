import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';
import type { Word } from '../words/read-words.ts';

/** “ordföranden i [Villaägarna]”: people in the plural with a capital inside a sentence, where nothing but a name has one, are their body. Takes the noun for it out of `out`. */
export function takeMembers(words: readonly Word[], out: Unit[], unit: Unit, { wordForms }: MentionRules): void {
  const word = words[unit.first] as Word;
  if (!wordForms || unit.kind !== 'role' || unit.last - unit.first > 1 || word.first || word.shout) return;
  const beside = [words[unit.first - 1], words[unit.last]];
  if (beside.some((near) => near?.sentence === word.sentence && near.capital && !near.first)) return;
  if (!word.roleHead?.plural || !wordForms.looksDefinite(word.lower)) return;
  retype(unit, 'organization', 'members');
  // “[Fackförbundet] Teknikerna” at a sentence's start
  const noun = out[out.length - 2];
  const isNoun = noun?.kind === 'organization' && noun.last === unit.first && noun.last - noun.first === 1;
  if (isNoun && words[noun.first]?.first) out.splice(-2, 1);
}
