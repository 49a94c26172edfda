import type { Mention, RoleFacts } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Sentence } from '../../model/reading.ts';
import { hasDefiniteArticle, wordBefore } from '../nodes/has-article.ts';
import type { Node } from '../nodes/node.ts';
import { ageTold } from './known-ages.ts';

interface Place {
  readonly text: string;
  /** The sentence that the mention stands in. */
  readonly sentence: Sentence | undefined;
  /** Whether the mention heads the source of a statement. */
  readonly speaks: boolean;
}

/** “the French producer”, “the 27-year-old”, “the former education minister”: somebody named before, under another head. */
export function isVariation(mention: Mention, node: Node, place: Place, rules: MentionRules): boolean {
  const { text, speaks } = place;
  if (mention.plural || mention.role?.holder || node.kind === 'person') return false;
  if (mention.kind === 'group' && isToldApart(mention, text, rules)) return false;
  // “svenskan” is a language where nobody speaks
  if (mention.kind === 'group' && !speaks && rules.wordForms?.languages.test(mention.name)) return false;
  if (mention.rule === 'age' || (mention.kind === 'group' && rules.variedHeads.has(mention.name)))
    return isDefinite(mention, text, rules);
  const isMain = speaks || opens(mention, place);
  const isFame = isMain && rules.fameHeads?.has(mention.role?.head ?? mention.name);
  if (isMain && mention.kind === 'group' && (isFame || isParentOfSome(mention, text, rules)))
    return isNew(mention, node) && isDefinite(mention, text, rules);
  if (speaks && isOfNewAge(mention, text, rules)) return isDefinite(mention, text, rules);
  if (speaks && mention.kind === 'group' && isOneOf(mention, node, text, rules))
    return isDefinite(mention, text, rules);
  // “said the Italian”, “said the Dane”
  if (mention.rule === 'country-adjective' || mention.rule === 'country-person')
    return speaks && isDefinite(mention, text, rules);
  const { role } = mention;
  // “the second official”
  if (rules.strangers?.test(text.slice(mention.start, mention.end))) return false;
  if (!role?.definite || !isDefinite(mention, text, rules) || isPredicate(mention, text, rules)) return false;
  // “a senior official … The official said”
  if (node.mentions.some((other) => other.start < mention.start && isIndefinite(other, text, rules))) return false;
  if (
    role.targets.length > 1 ||
    text
      .slice(mention.start, mention.end)
      .split(' ')
      .some((word) => rules.roleLinks.has(word))
  )
    return false;
  if (rules.variedHeads.has(role.head) || isFame) return true;
  // “the Larch Council spokeswoman” speaks for it, whoever was named before
  if (rules.speakingHeads.has(role.head) && !rules.wordForms) return false;
  // “the Larch Bank counsel” pleads for it, whoever was named before
  if (role.targets.length > 0 && rules.court?.pleaders.has(role.head)) return false;
  if (role.status !== 'former' && (role.targets.length !== 1 || (role.represents && role.head !== 'diplomat')))
    return false;
  return !isUnsure(role, rules) || speaks || opens(mention, place);
}

/** “the retired dinner lady”, “the Ohio Republican”: more than a noun, and no “lady” was met before. */
function isOneOf(mention: Mention, node: Node, text: string, rules: MentionRules): boolean {
  if (mention.rule !== 'single-noun' || mention.end - mention.start <= mention.name.length) return false;
  // “den tilltalade mannen”, “the dead man” is nobody whom the text has just named
  if ((rules.wordForms?.accused ?? rules.strangers)?.test(text.slice(mention.start, mention.end))) return false;
  return isNew(mention, node) && (rules.genderedNouns.has(mention.name) || rules.partisans?.has(mention.name) === true);
}

/** Whether nobody was called so before. */
const isNew = ({ start }: Mention, { mentions }: Node): boolean => mentions.every((other) => other.start >= start);

/** “the mother of three” */
function isParentOfSome({ rule, end }: Mention, text: string, rules: MentionRules): boolean {
  const [, link = '', number = ''] = /^ (\p{L}+) (\p{L}+|\d+)/u.exec(text.slice(end, end + LONGEST_NUMBER)) ?? [];
  const isOther = [rules.definiteArticles, rules.indefiniteArticles, rules.pronouns].some((words) => words.has(number));
  return (
    rule === 'kin' && rules.roleLinks.has(link) && (/^\d/.test(number) || (rules.functionWords.has(number) && !isOther))
  );
}

/** In characters: “ of thirteen”. */
const LONGEST_NUMBER = 14;

/** “the 34-year-old student”: nobody of that age was met before who has no name. */
function isOfNewAge(mention: Mention, text: string, rules: MentionRules): boolean {
  const age = ageTold(mention, text, rules);
  return age !== undefined && !text.slice(0, mention.start - age.length - 1).includes(` ${age}`);
}

/** Whether only the place tells that a title varies a name: an office may be anybody's, “the French producer” hardly. */
function isUnsure(role: RoleFacts, rules: MentionRules): boolean {
  if (!role.office || role.head === 'diplomat') return false;
  return role.represents || role.status !== 'former' || !rules.bodyHeads.has(role.head);
}

/** “The former mayor left”, “But the former mayor left” */
function opens({ start }: Mention, { text, sentence }: Place): boolean {
  return sentence !== undefined && /^(?:\S+ )?\S+ $/u.test(text.slice(sentence.start, start));
}

/** “the man at the door who told her to go”: a clause without a comma tells which man, whom nobody has named. */
export function isToldApart({ end }: Mention, text: string, rules: MentionRules): boolean {
  const [behind = ''] = /^(?: \p{Ll}+){1,7}(?= )/u.exec(text.slice(end, end + 60)) ?? [];
  const words = behind.split(' ');
  const at = words.findIndex((word) => rules.pronouns.get(word)?.relative === true);
  // “the Dane said that”
  return at === 1 || (at > 1 && rules.roleLinks.has(words[1] ?? ''));
}

/** “becoming the nominee”, “as the candidate” */
export function isPredicate({ start }: Mention, text: string, rules: MentionRules): boolean {
  const verb = /(\p{L}+)\s+\p{L}+\s+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? '';
  return rules.copulas.has(verb) || rules.predicateVerbs.has(verb);
}

function isDefinite(mention: Mention, text: string, rules: MentionRules): boolean {
  // “sade finländaren”
  if (rules.wordForms?.looksDefinite(mention.name) && mention.kind === 'group') return true;
  // “sade statsrådet”
  if (rules.wordForms && mention.role?.definite && rules.variedHeads.has(mention.role.head)) return true;
  return hasDefiniteArticle(mention, text, rules);
}

function isIndefinite(mention: Mention, text: string, rules: MentionRules): boolean {
  return rules.indefiniteArticles.has(wordBefore(mention, text));
}
