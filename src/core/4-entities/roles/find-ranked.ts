import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Node, Refs, RoleMention } from '../nodes/node.ts';

/** In characters: about a page. */
const REACH = 2500;

/** The person whom “the general” or “the professor” means behind “Gen. Ada Falk”: the last one who was called so. “The officer” is anybody of some ranks, where no other is met (`isFree`). */
export function findRanked(
  mention: RoleMention,
  mentions: readonly Mention[],
  { text, refs, rules }: { readonly text: string; readonly refs: Refs; readonly rules: MentionRules },
  isFree: boolean,
): Node | undefined {
  const { definite, head, targets, status } = mention.role;
  const ranked = rules.otherTitles.ranked?.get(mention.name);
  if (!definite || (mention.name !== head && !ranked) || targets.length > 0 || status !== 'current') return undefined;
  for (let at = mentions.indexOf(mention) - 1; at >= 0; at--) {
    const other = mentions[at] as Mention;
    if (mention.start - other.end > REACH) return undefined;
    if (other.kind !== 'person') continue;
    const title = titleBefore(other, text);
    const rank = rules.rankTitles.get(title);
    if (rank === head || (isFree && ranked?.test(rank ?? title))) return refs.get(other);
  }
  return undefined;
}

/** In lower case, without its stop: “gen” of “Gen. Ada Falk”. */
function titleBefore({ start }: Mention, text: string): string {
  // cut at its space first: a regular expression looks for the end of the text from every place
  const before = text.slice(Math.max(0, start - 16), start);
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1);
  return /(\p{L}+)\.? $/u.exec(word)?.[1]?.toLowerCase() ?? '';
}
