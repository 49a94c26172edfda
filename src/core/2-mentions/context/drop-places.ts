import type { Mention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';

/** Without the people whom a dateline seems to name, “ADA FALLS, Ohio --”, if the text names them nowhere else. */
export function dropPlaces(mentions: readonly Mention[], { paragraphs }: Reading): readonly Mention[] {
  const lines = paragraphs.filter(({ kind }) => kind === 'dateline');
  if (lines.length === 0) return mentions;
  const isInLine = (mention: Mention): boolean => lines.some((line) => contains(line, mention));
  const isAgain = (mention: Mention): boolean =>
    mentions.some((one) => one.kind === 'person' && one.name === mention.name && !isInLine(one));
  return mentions.filter((mention) => mention.kind !== 'person' || !isInLine(mention) || isAgain(mention));
}
