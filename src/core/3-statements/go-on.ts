import type { Quotation, Reading, Sentence } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { quotationsNear } from './quotations-near.ts';

const MOST_PARAGRAPHS = 12;

/** Adds the quotations that go on with a direct one: “A,” she said. “B.” — and in the next paragraphs, while none is closed. */
export function goOn(content: readonly Span[], reading: Reading, sentence: Sentence, attributionEnds: boolean): Span[] {
  const pieces = [...content];
  const last = pieces[pieces.length - 1] as Span;
  const nearLast = quotationsNear(reading, last);
  let open = nearLast.find((quotation) => quotation.start <= last.start && quotation.end >= last.end);
  if (open === undefined)
    open = nearLast.find((quotation) => quotation.start > last.start && quotation.end === last.end);
  const first = content[0] as Span;
  const quoted =
    quotationsNear(reading, first).some(
      (quotation) => quotation.start <= first.start + 1 && quotation.end >= first.end - 1,
    ) || open !== undefined;
  if (!quoted && !attributionEnds) return pieces;
  for (let next = sentence.index + 1; next < reading.sentences.length; next++) {
    const following = reading.sentences[next] as Sentence;
    if (following.paragraph !== sentence.paragraph) break;
    const whole = wholeQuotation(following, reading);
    if (whole === undefined) break;
    pieces.push({ start: whole.start, end: whole.end });
    open = whole;
  }
  let paragraph = sentence.paragraph;
  for (let count = 0; open !== undefined && !open.closed && count < MOST_PARAGRAPHS; count++) {
    paragraph++;
    const start = reading.paragraphs[paragraph]?.start ?? -1;
    const next = quotationsNear(reading, { start, end: start }).find(
      (one) => one.paragraph === paragraph && one.start - start <= 2,
    );
    // “…,” added another: the paragraph has a speaker of its own
    if (next === undefined || !fillsParagraph(next, reading)) break;
    if (/^\p{Lu}[\p{Lu}. ]+:/u.test(reading.doc.text.slice(next.start, next.end))) break;
    pieces.push({ start: next.start, end: next.end });
    open = next;
  }
  return pieces;
}

function fillsParagraph(quotation: Quotation, reading: Reading): boolean {
  const end = reading.paragraphs[quotation.paragraph]?.end ?? quotation.end;
  return !quotation.closed || end - quotation.end <= 2;
}

/** The quotation that is all of a sentence. */
function wholeQuotation(sentence: Sentence, reading: Reading): Quotation | undefined {
  return quotationsNear(reading, sentence).find(
    (quotation) =>
      quotation.start >= sentence.start &&
      quotation.start - sentence.start <= 2 &&
      quotation.end <= sentence.end &&
      sentence.end - quotation.end <= 3,
  );
}
