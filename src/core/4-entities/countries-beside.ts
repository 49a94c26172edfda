import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Span } from '../model/span.ts';
import type { Node } from './node.ts';

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
  const reach = { start: place.start - LONGEST_NAME, end: place.end + FARTHEST };
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < reach.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && (mentions[last] as Mention).start <= reach.end) last++;
  return mentions.slice(low, last).filter((one) => one.end >= place.start - FARTHEST);
}
