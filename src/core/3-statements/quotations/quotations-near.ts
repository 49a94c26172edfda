import type { Paragraph, Quotation, Reading } from '../../model/reading.ts';
import { lastBeginning, type Span } from '../../model/span.ts';

/** As far as marks, stops and spaces may set a quotation off from what it belongs to. */
const MARGIN = 4;

const NONE: readonly Quotation[] = [];

/** The quotations that share a character with `span` or stand right beside it, so that no rule looks through those of a whole document. */
export function quotationsNear({ quotations }: Reading, { start, end }: Span): readonly Quotation[] {
  if (quotations.length === 0) return NONE;
  const near: Quotation[] = [];
  for (let at = Math.max(0, lastBeginning(quotations, start - MARGIN)); at < quotations.length; at++) {
    const quotation = quotations[at] as Quotation;
    if (quotation.start > end + MARGIN) break;
    near.push(quotation);
  }
  return near;
}

/** The quotation that a paragraph begins with. */
export function quotationOpening(paragraph: Paragraph, reading: Reading): Quotation | undefined {
  const { start, index } = paragraph;
  return quotationsNear(reading, { start, end: start }).find(
    (one) => one.paragraph === index && one.start - start <= 2,
  );
}
