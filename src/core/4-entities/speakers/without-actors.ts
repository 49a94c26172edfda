import type { Mention } from '../../model/mention.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { Node } from '../nodes/node.ts';
import type { Candidate, Place } from './candidate.ts';
import { ownsNext } from './source-head.ts';

/**
 * Without those whom a description cannot mean: who does something in its own clause (“Roe told friends that the
 * candidate …”), and who says the words that it stands in.
 */
export function withoutActors(
  said: readonly Candidate[],
  mention: Mention,
  { sentence, quoted, speaks, text }: Place,
  { speaker, rules }: { readonly speaker: Node | undefined; readonly rules: MentionRules },
): readonly Candidate[] {
  const actors = new Set(speaker ? [speaker] : []);
  for (let at = said.length - 1; said[at]?.sentence === sentence; at--) {
    const { node, mention: other, quoted: inside } = said[at] as Candidate;
    const owns = rules.pronouns.get(other.name)?.possessive || ownsNext(text.slice(other.end), rules);
    // “Asked what he had done, the defendant said”
    if (speaks && other.kind === 'pronoun') continue;
    if (inside === quoted && other.end <= mention.start && !owns) actors.add(node);
  }
  return actors.size > 0 ? said.filter(({ node }) => !actors.has(node)) : said;
}
