import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';

/** “ad interim” behind the head of a title. */
export function isInterim(words: readonly Word[], headAt: number, rules: MentionRules): boolean {
  return words[headAt + 1]?.lower === 'ad' && rules.roleStatuses.get(words[headAt + 2]?.lower ?? '') === 'acting';
}
