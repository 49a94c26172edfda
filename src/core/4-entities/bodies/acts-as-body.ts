import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { lastBeginning } from '../../model/span.ts';

/**
 * Whether a described body does something or somebody belongs to it (“the ports ministry answered”, “told by the ports
 * ministry”, “Ada Falk, who heads the rescue office”), so that the text means one body and no place or kind of service.
 */
export function actsAsBody(
  mention: Mention,
  person: Mention | undefined,
  { doc: { text }, tokens }: Reading,
  rules: MentionRules,
): boolean {
  const next = lastBeginning(tokens, mention.end) + 1;
  let at = lastBeginning(tokens, mention.start) - 1;
  const owner = ownerBefore(tokens, at, rules);
  at = owner - 1;
  const opener = tokens[at];
  const linked = opener ? wordOf(opener, text) : '';
  // “after the county government ordered”
  const opensClause = rules.clauseLinks?.has(linked) === true;
  const isSubject = isVerb(tokens[next]) && (opensClause || (opener?.pos !== 'ADP' && opener?.pos !== 'VERB'));
  if (isSubject || rules.actorLinks.has(linked)) return true;
  if (!person || person.end > mention.start) return false;
  const between = text.slice(person.end, mention.start);
  // “at the school” may only tell where
  return !/^ at /.test(between) && rules.belongsTo(between, '') !== undefined;

  /** Where the noun phrase begins: at “the”, or at the owner of “the county's roads department”. */
  function ownerBefore(list: readonly Token[], from: number, words: MentionRules): number {
    let first = from;
    for (let index = from; index > from - LONGEST_OWNER; index--) {
      const token = list[index];
      if (!token) return first;
      const word = wordOf(token, text);
      if (words.definiteArticles.has(word) || words.pronouns.get(word)?.possessive) return index;
      if (words.possessiveMarks.has(word) || token.pos === 'NOUN' || token.pos === 'PROPN') first = index;
      else return first;
    }
    return first;
  }
}

const LONGEST_OWNER = 4;

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const wordOf = ({ start, end }: Token, text: string): string => text.slice(start, end).toLowerCase().replace('’', "'");
