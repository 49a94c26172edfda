import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { createUnit, type Unit } from './unit.ts';

/** “[universitetet i Lindvik]”, “[Universitetet i Lindvik]”: a body that only the town behind it names, also in lower case. */
export function seatInTown(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const [head, link, town] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (!rules.wordForms || !link || !town || !rules.seatLinks?.get(head.lower)?.has(link.lower)) return undefined;
  const isTown = town.capital && town.sentence === head.sentence && town.isWord;
  return isTown && (!head.capital || head.first)
    ? createUnit(at, at + 3, 'organization', 'organization-head')
    : undefined;
}
