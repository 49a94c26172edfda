import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';

export function hasDefiniteArticle(mention: Mention, text: string, rules: MentionRules): boolean {
  return rules.definiteArticles.has(wordBefore(mention, text));
}

/** In lower case; nothing where a mark stands before the mention. */
export function wordBefore({ start }: Mention, text: string): string {
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? '';
}
