import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Directness } from '../model/statement.ts';

/** direct: every word is inside quotation marks; mixed: some are; indirect: none. */
export function directnessOf(content: readonly Span[], reading: Reading): Directness {
  let inside = 0;
  let words = 0;
  for (const span of content) {
    for (const match of reading.doc.text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = span.start + match.index;
      words++;
      if (reading.quotations.some((quotation) => quotation.start <= start && start + match[0].length <= quotation.end))
        inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === words ? 'direct' : 'mixed';
}
