import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Node, RoleMention } from '../nodes/node.ts';
import type { Around } from './around.ts';

/** “… it was cheap, said chief executive Ada Falk”: the one body that a whole text is about, however well known. */
export function mainBody(mention: RoleMention, { mentions, refs, rules }: Around): Mention | undefined {
  if (rules.wordForms || !isFirms(mention, rules)) return undefined;
  const named = new Map<Node, Mention[]>();
  for (const one of mentions) {
    const node = one.kind === 'organization' ? refs.get(one) : undefined;
    if (node?.kind === 'organization') named.set(node, [...(named.get(node) ?? []), one]);
  }
  const [first, next] = [...named.entries()].sort(([, a], [, b]) => b.length - a.length);
  const [node, all = []] = first ?? [];
  const opener = all[0];
  if (!node || !opener || opener.start > HEAD || opener.start > mention.start || node.described) return undefined;
  const isState = node.name.split(' ').some((word) => rules.stateBodies.has(word.toLowerCase()));
  const isMain = all.length >= FEWEST && all.length >= AHEAD * (next?.[1].length ?? 0);
  return isMain && !isState && !rules.state?.homeOfBody.has(node.known ?? '')
    ? all.findLast(({ end }) => end <= mention.start)
    : undefined;
}

/** Times that a text names the body that it is about. */
const FEWEST = 5;
/** As often as any other. */
const AHEAD = 3;
/** In characters: where a text has said what it is about. */
const HEAD = 300;

/** “chief executive”, “chairman”, “spokesman”, but not “president” or “sales manager” */
function isFirms({ name, role: { head } }: RoleMention, rules: MentionRules): boolean {
  const isChief = name.startsWith(`${rules.chief} `);
  const isOwn = rules.companyHeads.has(head) || rules.speakingHeads.has(head);
  return (isChief || isOwn) && rules.founderHeads?.has(head) !== true;
}
