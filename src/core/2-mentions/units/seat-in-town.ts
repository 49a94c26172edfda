import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import { createUnit, type Unit } from './unit.ts';

/** “[universitetet i Lindvik]”, “[räddningstjänsten Lindvik]”: a body that only the town behind it names, also in lower case. */
export function seatInTown(words: readonly Word[], at: number, rules: MentionRules): Unit | undefined {
  const [head, link, town] = [words[at] as Word, words[at + 1], words[at + 2]];
  const form = link?.capital ? rules.wordForms?.body(head.lower) : undefined;
  if (form?.definite && rules.wordForms?.areaBodies.has(form.base)) return inArea(words, at);
  if (!rules.wordForms || !link || !town || !rules.seatLinks?.get(head.lower)?.has(link.lower)) return undefined;
  const isTown = town.capital && town.sentence === head.sentence && town.isWord;
  return isTown && (!head.capital || head.first)
    ? createUnit(at, at + 3, 'organization', 'organization-head')
    : undefined;
}

/** “[räddningstjänsten Södra Lindvik]”, but nobody's name */
function inArea(words: readonly Word[], at: number): Unit | undefined {
  let end = at + 1;
  while (words[end]?.capital && words[end]?.isWord && words[end]?.sentence === words[at]?.sentence) end++;
  const isArea = end > at + 1 && !words.slice(at + 1, end).some(({ given, role }) => given || role);
  return isArea ? createUnit(at, end, 'organization', 'organization-head') : undefined;
}
