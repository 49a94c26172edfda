import type { Quotation, Reading, Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { quotationOpening, quotationsNear } from './quotations-near.ts';

const MOST_PARAGRAPHS = 12;

/** Adds the quotations that go on with a direct one: “A,” she said. “B.” — and those that are the next paragraphs. */
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
  // “A,” she said. | “B.” in a paragraph of its own goes on only where nothing of another's stands between
  if (open?.closed && !endsParagraph(pieces[pieces.length - 1] as Span, sentence, reading)) return pieces;
  let paragraph = sentence.paragraph;
  for (let count = 0; open !== undefined && count < MOST_PARAGRAPHS; count++) {
    paragraph++;
    const below = reading.paragraphs[paragraph];
    const next = below && quotationOpening(below, reading);
    // “…,” added another: the paragraph has a speaker of its own
    if (next === undefined || !fillsParagraph(next, reading)) break;
    if (open.closed && (below?.kind !== 'body' || !isLike(next, open, reading))) break;
    if (isLabelled(next, reading)) break;
    pieces.push({ start: next.start, end: next.end });
    open = next;
  }
  return pieces;
}

/** “FALK: Well, look …”: a quoted transcript, of more than one. */
export function isLabelled({ start, end }: Quotation, { doc }: Reading): boolean {
  return /^\p{Lu}[\p{Lu}. ]+:/u.test(doc.text.slice(start, end));
}

/** Whether a quotation has the marks of the one before it, and is speech: “No entry” has no stop inside its marks. */
function isLike(next: Quotation, before: Quotation, { doc: { text } }: Reading): boolean {
  return text[next.start - 1] === text[before.start - 1] && /[.!?…]$/.test(text.slice(next.start, next.end));
}

/** Whether nothing but what was said and the words that tell so stand between a statement and the end of its paragraph. */
function endsParagraph(last: Span, sentence: Sentence, reading: Reading): boolean {
  const end = reading.paragraphs[sentence.paragraph]?.end ?? sentence.end;
  return Math.max(sentence.end, last.end) >= end - 2 && !/:\s*$/.test(reading.doc.text.slice(sentence.start, end));
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
