import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';

/** “presstalesperson [region Syd]”, “presstalesperson vid polisen [i region Mitt]”: behind the district of an authority; `at` where there is none. */
export function behindDistrict(words: readonly Word[], at: number, { wordForms, insideLinks }: MentionRules): number {
  const noun = insideLinks.has(words[at]?.lower ?? '') ? at + 1 : at;
  const name = words[noun + 1];
  // “Region Västkusten” is a body
  if (!wordForms?.districtNouns.has(words[noun]?.surface ?? '') || !name?.capital) return at;
  return name.sentence === words[at - 1]?.sentence ? noun + 2 : at;
}
