import type { Mention } from '../../model/mention.ts';
import { lastBeginning, type Span } from '../../model/span.ts';

/** The mentions that lie wholly inside `span`, of mentions in the order of the text. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (
    let at = lastBeginning(mentions, span.start - 1) + 1;
    at < mentions.length && (mentions[at] as Mention).start < span.end;
    at++
  )
    if ((mentions[at] as Mention).end <= span.end) found.push(mentions[at] as Mention);
  return found;
}
