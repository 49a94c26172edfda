import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Directness } from '../../model/statement.ts';
import { quotationsNear } from './quotations-near.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** direct: every word is inside quotation marks; mixed: some are; indirect: none. */
export function directnessOf(content: readonly Span[], reading: Reading): Directness {
  const { text } = reading.doc;
  let inside = false;
  let outside = false;
  // a mark stands where a quotation begins or ends, so that no word is cut in two
  const look = (start: number, end: number, quoted: boolean): void => {
    if (start >= end || (quoted ? inside : outside) || !LETTER.test(text.slice(start, end))) return;
    if (quoted) inside = true;
    else outside = true;
  };
  for (const { start, end } of content) {
    let at = start;
    for (const quotation of quotationsNear(reading, { start, end })) {
      const from = Math.min(Math.max(quotation.start, at), end);
      const to = Math.min(Math.max(quotation.end, at), end);
      look(at, from, false);
      look(from, to, true);
      at = to;
    }
    look(at, end, false);
  }
  if (!inside) return 'indirect';
  return outside ? 'mixed' : 'direct';
}
