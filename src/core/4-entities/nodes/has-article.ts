import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';

export function hasDefiniteArticle(mention: Mention, text: string, rules: MentionRules): boolean {
  return rules.definiteArticles.has(wordBefore(mention, text));
}

/** In characters: as far as is looked back. */
const LONGEST = 12;
const SPACE = /\s/;
const LETTER = /[a-zA-Z\p{L}]/u;

/** In lower case; nothing where a mark stands before the mention. */
export function wordBefore({ start }: Mention, text: string): string {
  // seen from the end, which a regular expression would look for from every place before it
  const least = Math.max(0, start - LONGEST);
  let end = start;
  while (end > least && SPACE.test(text[end - 1] as string)) end--;
  if (end === start) return '';
  let from = end;
  while (from > least && LETTER.test(text[from - 1] as string)) from--;
  return text.slice(from, end).toLowerCase();
}
