import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node, Refs, RoleMention } from '../nodes/node.ts';

interface Around {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly refs: Refs;
  readonly rules: MentionRules;
}

/** In characters: “for Mr. Lou Berg”. */
const NEAR = 40;

/** The person whom somebody serves: “[Lou Berg]'s lawyer”, “lawyer for [Lou Berg]”. */
export function servedBy(mention: RoleMention, { reading: { doc }, mentions, refs, rules }: Around): Node | undefined {
  const { start, end, role } = mention;
  const inside = mentionsIn(mentions, mention).find(({ kind }) => kind === 'person');
  if (inside && inside.start !== role.holder?.start) {
    const isOwner =
      inside.start === start || rules.matterLinks.has(doc.text.slice(start, inside.start).split(' ').at(-2) ?? '');
    return isOwner ? refs.get(inside) : undefined;
  }
  const behind = mentionsIn(mentions, { start: end, end: end + NEAR }).find(({ kind }) => kind === 'person');
  const between = behind ? doc.text.slice(end, behind.start) : '';
  const [, link = ''] = /^\s(\p{Ll}+)\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u.exec(between) ?? [];
  return behind && rules.matterLinks.has(link) ? refs.get(behind) : undefined;
}
