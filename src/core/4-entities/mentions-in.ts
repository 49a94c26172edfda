import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** The mentions that lie wholly inside `span`, of mentions in the order of the text. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length && (mentions[at] as Mention).start < span.end; at++)
    if ((mentions[at] as Mention).end <= span.end) found.push(mentions[at] as Mention);
  return found;
}
