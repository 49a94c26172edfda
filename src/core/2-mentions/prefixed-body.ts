import { createMention, type Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';
import type { RoleNode } from './role-node.ts';
import { wellKnown } from './well-known.ts';

/** “[V]-ledaren”, “[FN]-chefen”: the body whose letters begin the word that heads a title. */
export function prefixedBody(
  words: readonly Word[],
  { head, headAt }: Pick<RoleNode, 'head' | 'headAt'>,
  rules: MentionRules,
): Mention | undefined {
  const { surface, start } = words[headAt] as Word;
  const [, letters = ''] = /^(\p{Lu}\p{L}{0,4})-\p{Ll}/u.exec(surface) ?? [];
  if (!rules.wordForms || letters === '') return undefined;
  const span = { start, end: start + letters.length };
  const party = rules.partyMarks.get(letters);
  if (party !== undefined) {
    const mention = createMention('organization', party, 'party-mark', span);
    mention.known = wellKnown(party, rules)?.name;
    return mention;
  }
  // “HKG-målvakten”
  if (rules.teamHeads?.has(head) && /^\p{Lu}{2,}$/u.test(letters))
    return createMention('organization', letters, 'team-of-letters', span);
  // “EU-parlamentarikern” is called so by that whole word
  if (!rules.otherTitles.ofOrganization.has(head)) return undefined;
  const known = rules.known
    .get(letters.toLowerCase())
    ?.find(({ kind, words: [only, ...rest] }) => kind === 'organization' && only === letters && rest.length === 0);
  if (!known) return undefined;
  const mention = createMention('organization', letters, 'known-name', span);
  mention.known = known.name;
  return mention;
}
