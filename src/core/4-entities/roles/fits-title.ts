import type { MentionRules } from '../../model/mention-rules.ts';
import { slugWords } from '../nodes/slug.ts';

/** Whether a mention's title may point at an office: the same head, no other rank, no word that the office lacks. */
export function fitsTitle(mention: Title, office: Title, { roleRanks: ranks, wordForms }: MentionRules): boolean {
  // “kaptenen” is the “lagkapten”
  const isPart = wordForms && office.head.endsWith(mention.head) && mention.name === mention.head;
  if (mention.head !== office.head && !isPart) return false;
  const own = wordForms?.titleParts(mention.name) ?? slugWords(mention.name);
  const other = wordForms?.titleParts(office.name) ?? slugWords(office.name);
  if (own.some((word) => ranks.has(word) && !other.includes(word))) return false;
  // “the prime minister” is not the deputy one, “the minister” may be
  if (other.some((word) => ranks.has(word) && !own.includes(word)) && own.length > 1) return false;
  return own.every((word) => other.includes(word));
}

interface Title {
  /** In lower case and spelt out: “chief executive” of “CEO”. */
  readonly name: string;
  readonly head: string;
}
