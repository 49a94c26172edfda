import type { MentionRules } from '../../model/mention-rules.ts';

const LONGEST = 5;

/** Whether a noun and the name behind it are one person's: “her nephew, [the Kenyan composer] Ada Falk, said”, “the accused, [identified as] Lou Berg”. */
export function isCalled(gap: string, after: string, rules: MentionRules): boolean {
  if (/^,? $/.test(gap) || rules.namedAs?.test(gap)) return true;
  if (!/^, .*\S $/u.test(gap) || !/^(?:$|[,.;:—–]| \()/u.test(after)) return false;
  const words = gap.slice(2, -1).split(' ');
  const [first = ''] = words;
  const own = opensPhrase(first, rules) ? words.slice(1) : words;
  return (
    words.length <= LONGEST &&
    own.length > 0 &&
    own.every((word) => /^\p{L}[\p{L}.-]*$/u.test(word) && !rules.functionWords.has(word.toLowerCase()))
  );
}

/** “the”, “a”, “his” */
const opensPhrase = (word: string, { definiteArticles, indefiniteArticles, pronouns }: MentionRules): boolean =>
  definiteArticles.has(word) || indefiniteArticles.has(word) || pronouns.get(word)?.possessive === true;
