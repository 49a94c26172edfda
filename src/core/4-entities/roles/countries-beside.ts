import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { lastBeginning, type Span } from '../../model/span.ts';
import type { Node } from '../nodes/node.ts';

/** Characters that a link between a country and its body may take: “’s”, “ of the ”. */
const FARTHEST = 12;
const LONGEST_NAME = 60;

export interface Where {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** “the [Cuban] Ministry of Health”, “[Vietnam]’s Ministry of Health”, “the Ministry of Health of [Vietnam]”. */
export function countriesBeside(node: Node, { text, mentions }: Where, rules: MentionRules): string[] {
  const names: string[] = [];
  for (const body of node.mentions) {
    for (const one of near(mentions, body)) {
      if (one.kind !== 'country') continue;
      const before = one.end <= body.start ? text.slice(one.end, body.start).trim() : undefined;
      const after = one.start >= body.end ? text.slice(body.end, one.start).trim() : undefined;
      const owns = before === '' || (before !== undefined && rules.possessiveMarks.has(before.replace('’', "'")));
      if (owns || (after !== undefined && rules.matterLinks.has(after))) names.push(one.name);
    }
  }
  return names;
}

/** The mentions that end or begin close by a place; mentions stand in the order of the text. */
function near(mentions: readonly Mention[], place: Span): readonly Mention[] {
  const first = lastBeginning(mentions, place.start - LONGEST_NAME - 1) + 1;
  const last = lastBeginning(mentions, place.end + FARTHEST) + 1;
  return mentions.slice(first, last).filter((one) => one.end >= place.start - FARTHEST);
}
