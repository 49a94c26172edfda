import type { Reading } from '../model/reading.ts';
import { lastBeginning, type Span } from '../model/span.ts';
import type { Directness } from '../model/statement.ts';
import { quotationsNear } from './quotations-near.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** direct: every word is inside quotation marks; mixed: some are; indirect: none. */
export function directnessOf(content: readonly Span[], reading: Reading): Directness {
  let inside = false;
  let outside = false;
  for (const span of content) {
    const quotations = quotationsNear(reading, span);
    const text = reading.doc.text.slice(span.start, span.end);
    if (quotations.length === 0) {
      outside ||= /[\p{L}\p{N}]/u.test(text);
      continue;
    }
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const start = span.start + index;
      const around = quotations[lastBeginning(quotations, start)];
      if (around !== undefined && start + word.length <= around.end) inside = true;
      else outside = true;
    }
  }
  if (!inside) return 'indirect';
  return outside ? 'mixed' : 'direct';
}
