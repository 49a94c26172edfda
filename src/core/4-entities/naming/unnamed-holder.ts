import type { MentionRules } from '../../model/mention-rules.ts';
import type { Reading } from '../../model/reading.ts';
import { lastBeginning } from '../../model/span.ts';
import type { Node } from '../nodes/node.ts';

/** In words. */
const LONGEST = 6;

/**
 * What the text calls one of many who hold a role, without a name, where whose it is stands before it: “senior Tunisian
 * official”, “EU diplomat”. Nothing for an office that one holds at a time: “the Tunisian premier”.
 */
export function unnamedHolder(
  { role, mentions }: Node,
  { doc, tokens }: Reading,
  { indefiniteArticles }: MentionRules,
): string | undefined {
  const mention = mentions[0];
  if (role === undefined || role.holders.size > 0 || !mention?.role || mention.role.definite) return undefined;
  const head = lastBeginning(tokens, mention.end - 1);
  let first = head;
  while (first > 0 && head - first < LONGEST && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const start = tokens[first]?.start ?? mention.start;
  const isOne = indefiniteArticles.has(tokens[first - 1]?.lower ?? '');
  const isBefore = mention.role.targets.some((target) => target.start >= start && target.end < mention.end);
  return isOne && isBefore ? doc.text.slice(start, mention.end) : undefined;
}
