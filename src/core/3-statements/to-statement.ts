import type { Quotation, Reading, Sentence, Token } from '../model/reading.ts';
import { hull, type Span } from '../model/span.ts';
import type { Directness, Statement } from '../model/statement.ts';
import type { Found } from './found.ts';
import type { Run, SentenceView } from './sentence-view.ts';

const MOST_PARAGRAPHS = 12;

/** Turns what a rule found into a statement: tokens into characters, and a quotation with all that goes on with it. */
export function toStatement(found: Found): Statement | undefined {
  const { view } = found;
  const { reading } = view;
  let content = found.content.map((run) => trim(spanOf(view, run), reading)).filter((span) => span.end > span.start);
  if (found.fromSentenceBefore) {
    const quotation = quotationBefore(view);
    if (quotation === undefined) return undefined;
    content = [quotation];
  }
  if (found.wholeSentenceBefore) content = sentenceBefore(view);
  if (found.fromParagraphAfter) content = paragraphAfter(view);
  if (found.wholeParagraph) content = content.map((span) => ({ start: span.start, end: paragraphOf(view).end }));
  if (content.length === 0) return undefined;
  const bare = content.map((span) => unquote(span, reading));
  const pieces = found.quoted ? content : goOn(bare, reading, view.sentence, found.rule.startsWith('content-'));
  const source = [found.source, found.pronoun]
    .filter((run) => run !== undefined)
    .map((run) => trim(spanOf(view, run), reading));
  const cue = found.cue.map((run) => spanOf(view, run));
  const extent = hull(pieces);
  return {
    id: `statement:${reading.doc.id}@${extent.start}-${extent.end}`,
    doc: reading.doc.id,
    source,
    cue,
    content: pieces,
    cueLemma: found.cueLemma,
    kind: directnessOf(pieces, reading),
    polarity: found.polarity,
    evidence: {
      doc: reading.doc.id,
      ...hull([...source, ...cue, ...pieces]),
      rule: found.rule,
      confidence: found.confidence,
    },
  };
}

function spanOf(view: SentenceView, run: Run): Span {
  const first = view.tokens[run.from] as Token;
  const last = view.tokens[run.to - 1] as Token;
  return { start: first.start, end: last.end };
}

/** White space and the punctuation that belongs to the sentence around it are left out. */
function trim(span: Span, reading: Reading): Span {
  const { text } = reading.doc;
  let { start, end } = span;
  while (start < end && /[\s,;:.]/.test(text[start] as string)) start++;
  while (end > start && /[\s,;:]/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** A piece that is a quotation loses its marks; a mark without its partner goes too. */
function unquote(span: Span, reading: Reading): Span {
  const { text } = reading.doc;
  const inside = reading.quotations.find(
    (quotation) =>
      quotation.start >= span.start &&
      quotation.start <= span.start + 2 &&
      quotation.end <= span.end &&
      quotation.end >= span.end - 2,
  );
  if (inside !== undefined) return { start: inside.start, end: inside.end };
  let { start, end } = span;
  const opened = reading.quotations.find(
    (quotation) => quotation.start > start && quotation.start <= start + 2 && quotation.end > end,
  );
  if (opened !== undefined) start = opened.start;
  while (
    end > start &&
    /["“”]/.test(text[end - 1] as string) &&
    !reading.quotations.some(
      (quotation) => quotation.end <= end && quotation.end >= end - 2 && quotation.start >= start,
    )
  )
    end--;
  return { start, end };
}

/** Adds the quotations that go on with a direct one: “A,” she said. “B.” — and in the next paragraphs, while none is closed. */
function goOn(content: readonly Span[], reading: Reading, sentence: Sentence, attributionEnds: boolean): Span[] {
  const pieces = [...content];
  const last = pieces[pieces.length - 1] as Span;
  let open = reading.quotations.find((quotation) => quotation.start <= last.start && quotation.end >= last.end);
  if (open === undefined)
    open = reading.quotations.find((quotation) => quotation.start > last.start && quotation.end === last.end);
  const first = content[0] as Span;
  const quoted =
    reading.quotations.some((quotation) => quotation.start <= first.start + 1 && quotation.end >= first.end - 1) ||
    open !== undefined;
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
    const next = reading.quotations.find((one) => one.paragraph === paragraph && one.start - start <= 2);
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
  return reading.quotations.find(
    (quotation) =>
      quotation.start >= sentence.start &&
      quotation.start - sentence.start <= 2 &&
      quotation.end <= sentence.end &&
      sentence.end - quotation.end <= 3,
  );
}

function quotationBefore(view: SentenceView): Span | undefined {
  const before = view.reading.sentences[view.sentence.index - 1];
  if (before === undefined) return undefined;
  const ending = view.reading.quotations.filter(
    (quotation) => quotation.end <= before.end && quotation.end >= before.end - 3 && quotation.start >= before.start,
  );
  return ending[ending.length - 1];
}

/** The sentence before without its stop, in the same paragraph or the one before. */
function sentenceBefore({ reading, sentence }: SentenceView): Span[] {
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || sentence.paragraph - before.paragraph > 1) return [];
  if (reading.paragraphs[before.paragraph]?.kind !== 'body') return [];
  const stop = /[.!?…\s]+$/.exec(reading.doc.text.slice(before.start, before.end))?.[0].length ?? 0;
  return [{ start: before.start, end: before.end - stop }];
}

function paragraphOf(view: SentenceView): Span {
  return view.reading.paragraphs[view.sentence.paragraph] ?? view.sentence;
}

/** “She said:” at a paragraph’s end: the quotations that begin the next one, or all of it. */
function paragraphAfter(view: SentenceView): Span[] {
  const { reading, sentence } = view;
  const next = reading.paragraphs[sentence.paragraph + 1];
  if (next === undefined || next.kind === 'caption' || next.kind === 'boilerplate') return [];
  const quoted = reading.quotations.find(
    (quotation) => quotation.paragraph === next.index && quotation.start - next.start <= 2,
  );
  if (quoted !== undefined) return [{ start: quoted.start, end: quoted.end }];
  return [{ start: next.start, end: next.end }];
}

/** direct: every word is inside quotation marks; mixed: some are; indirect: none. */
function directnessOf(content: readonly Span[], reading: Reading): Directness {
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
