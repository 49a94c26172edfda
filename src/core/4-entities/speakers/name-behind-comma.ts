import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Span } from '../../model/span.ts';
import { isCalled } from './is-called.ts';

/**
 * “A lawyer for the Larch Institute (LI), [Lou Berg]”, “Their leader, the former minister [Ada Falk], 54”: the name that ends a
 * source behind the one comma that closes a description of one person.
 */
export function nameBehindComma(
  source: Span,
  top: readonly Mention[],
  text: string,
  rules: MentionRules,
): Mention | undefined {
  const last = top.at(-1);
  if (rules.wordForms || last?.kind !== 'person') return undefined;
  if (!/^(?:,? \d{1,3}| \([^()]*\))?$/.test(text.slice(last.end, source.end))) return undefined;
  const [, description = '', gap = ''] =
    /^([^,;:]+?)(?: \([^()]*\))?(, [^,;:]*)$/.exec(text.slice(source.start, last.start)) ?? [];
  const after = text.slice(last.end, last.end + 2);
  return isOne(description, rules) && gap !== '' && isCalled(gap, after, rules) ? last : undefined;
}

/** “a lawyer for the firm”, “its owner and chairman”, but not “the mayor and a banker”, “the firm and Norway's minister” */
function isOne(description: string, rules: MentionRules): boolean {
  const words = description.split(/\s+/);
  const opens = (word = ''): boolean =>
    rules.definiteArticles.has(word.toLowerCase()) ||
    rules.indefiniteArticles.has(word.toLowerCase()) ||
    rules.pronouns.get(word.toLowerCase())?.possessive === true;
  const opensAnother = (word: string): boolean => opens(word) || /^\p{Lu}/u.test(word);
  if (words.length < 2 || !opens(words[0])) return false;
  return !words.some((word, at) => rules.conjunctions.has(word) && opensAnother(words[at + 1] ?? ''));
}
