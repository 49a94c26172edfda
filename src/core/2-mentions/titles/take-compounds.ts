import type { MentionRules } from '../../model/mention-rules.ts';
import { range } from '../words/range.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleDraft } from './role-node.ts';

/** “[skol-, idrotts- och] kulturministern”, “[miljö- och] klimatpolitisk talesperson”: compounds that share their last part with a title. */
export function takeCompounds(words: readonly Word[], draft: RoleDraft, rules: MentionRules): void {
  const { sentence } = words[draft.headAt] as Word;
  const isOpen = (at: number): boolean => words[at]?.sentence === sentence && words[at]?.surface.endsWith('-') === true;
  if (!rules.wordForms || !rules.conjunctions.has(words[draft.first - 1]?.lower ?? '') || !isOpen(draft.first - 2))
    return;
  let first = draft.first - 2;
  while (words[first - 1]?.surface === ',' && isOpen(first - 2)) first -= 2;
  draft.title.unshift(...range(first, draft.first));
  draft.first = first;
}
