import { wordBefore } from '../nodes/has-article.ts';
import { mentionsIn } from '../nodes/mentions-in.ts';
import type { Node } from '../nodes/node.ts';
import type { Around } from './around.ts';
import { countriesBeside } from './countries-beside.ts';
import { possessor } from './find-targets.ts';

/** “Norway left, [its foreign ministry] said. Foreign Minister Ada Falk …”: the one country whose ministry of that minister the text names. */
export function countryOfMinistry(title: string, around: Around): Node | undefined {
  const { reading, mentions, refs, rules } = around;
  const ministry = rules.state?.ministryOf?.(title);
  if (ministry === undefined) return undefined;
  const { text } = reading.doc;
  const found = new Set<Node | undefined>();
  for (const mention of mentions) {
    const node = refs.get(mention);
    const called = text.slice(mention.start, mention.end).toLowerCase();
    if (node?.kind !== 'organization' || !called.endsWith(ministry)) continue;
    const [first = ''] = called.split(' ');
    const isOwned = [first, wordBefore(mention, text)].some((word) => rules.pronouns.get(word)?.thing === true);
    const owner = isOwned ? possessor(mention, around) : undefined;
    if (owner) found.add(owner);
    // “the Norwegian foreign ministry”
    for (const inside of mentionsIn(mentions, mention)) if (inside.kind === 'country') found.add(refs.get(inside));
    for (const code of countriesBeside({ ...node, mentions: [mention] }, { text, mentions }, rules))
      found.add(mentions.map((one) => refs.get(one)).find((one) => one?.code === code));
  }
  const [only] = found;
  return found.size === 1 && only?.kind === 'country' ? only : undefined;
}
