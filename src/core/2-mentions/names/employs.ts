import type { MentionRules } from '../../model/mention-rules.ts';
import type { WordAt } from '../words/words-near.ts';

/** “works at”, “plays for the” */
export function employs(before: number, at: WordAt, rules: MentionRules): boolean {
  const from = rules.definiteArticles.has(at(before)?.lower ?? '') ? before - 1 : before;
  const link = rules.workLinks.get(at(from - 1)?.lower ?? '');
  return link?.has(at(from)?.lower ?? '') === true;
}
