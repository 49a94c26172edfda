import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleNode } from './role-node.ts';

/** “analyst”, “fund manager”, “Ostby-based trader”: what a firm may be as well as somebody. */
export function isFirmsTrade(
  words: readonly Word[],
  { head, headAt, title, rule }: RoleNode,
  rules: MentionRules,
): boolean {
  if (rules.firmTrades?.has(head)) return true;
  const isSeated = rules.compoundEnd.test(words[headAt - 1]?.surface ?? '');
  if (isSeated && !rules.wordForms && rules.roleHeads.get(head)?.office === false) return true;
  const last = title.slice(-2).map((at) => words[at]?.lower);
  return rule === 'role-before-name' && rules.firmTitles?.has(last.join(' ')) === true;
}
