import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Node } from '../nodes/node.ts';
import type { Known } from './found-relation.ts';

/** “[Ada Falk] and Lou Berg of the Larch Institute”: who is named for the first time with somebody and joined to them by “and”. */
export function partnerBefore(at: number, text: string, known: Known, rules: MentionRules): Mention | undefined {
  const { mentions, refs } = known;
  const mention = mentions[at] as Mention;
  let index = at - 1;
  while (index >= 0 && !isPersonBefore(mentions[index] as Mention, mention)) index--;
  const before = mentions[index];
  if (!before || !isFirst(before, refs.get(before)) || !isFirst(mention, refs.get(mention))) return undefined;
  const [, link, title] = /^ (\p{Ll}+) (?:(\p{Lu}\p{L}*)\.? )?$/u.exec(text.slice(before.end, mention.start)) ?? [];
  if (!link || !rules.conjunctions.has(link)) return undefined;
  if (title && !rules.personTitles.has(title.toLowerCase())) return undefined;
  // “President Ada Falk and Lou Berg of the Larch Institute”
  const isTitled = mentions.some(({ role }) => role?.holder?.start === before.start && !role.sharers);
  return isTitled ? undefined : before;
}

const isPersonBefore = ({ kind, end }: Mention, { start }: Mention): boolean => kind === 'person' && end <= start;

/** Whether a text says the full name of somebody for the first time. */
function isFirst({ start, name }: Mention, node: Node | undefined): boolean {
  return node?.kind === 'person' && name.includes(' ') && node.mentions.every((one) => one.start >= start);
}
