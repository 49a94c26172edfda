import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { wordBefore } from '../nodes/has-article.ts';

/** “council” of “the council”, “power company”: a noun for a body. */
export const isBodyNoun = ({ kind, rule, plural }: Mention): boolean =>
  kind === 'group' && rule === 'organization-noun' && !plural;

/** In characters: an article and what stands before it. */
const ARTICLE = 6;

/** “the council”, “a power company”: a body that stands for itself and tells no more of a name: “Larch, a power company”, “the council leader”. */
export function isUnnamedBody(mention: Mention, text: string, rules: MentionRules): boolean {
  const { name, start, end } = mention;
  if (!isBodyNoun(mention)) return false;
  // “the campaign” and “the website” act for others
  if (!rules.organizationHeads.has(name) && !rules.bodyKinds?.has(name)) return false;
  const article = wordBefore(mention, text);
  if (!rules.definiteArticles.has(article) && !rules.indefiniteArticles.has(article)) return false;
  const before = text.slice(Math.max(0, start - ARTICLE - article.length), start - article.length - 1);
  return !/,\s*$/.test(before) && !/^,? \p{Lu}/u.test(text.slice(end, end + 3));
}
