import type { Reading, Token } from '../model/reading.ts';
import { hull, type Span } from '../model/span.ts';
import { type Statement, statementId } from '../model/statement.ts';
import { directnessOf } from './quotations/directness-of.ts';
import { goOn } from './quotations/go-on.ts';
import { quotationOpening, quotationsNear } from './quotations/quotations-near.ts';
import type { Found } from './sentences/found.ts';
import type { Run, SentenceView } from './sentences/sentence-view.ts';

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
  const bare = content.map((span) => unquote(span, reading)).filter((span) => span.end > span.start);
  if (bare.length === 0) return undefined;
  const pieces = found.quoted ? content : goOn(bare, reading, view.sentence, found.rule.startsWith('content-'));
  const source = [found.source, found.pronoun]
    .filter((run) => run !== undefined)
    .map((run) => trim(spanOf(view, run), reading));
  // “according to :, …”: a source of nothing but marks
  if (source.some((span) => span.end <= span.start)) return undefined;
  const cue = found.cue.map((run) => spanOf(view, run));
  const extent = hull(pieces);
  const whole = hull([...source, ...cue, ...pieces]);
  return {
    id: statementId(reading.doc, extent),
    doc: reading.doc.id,
    source,
    cue,
    content: pieces,
    cueLemma: found.cueLemma,
    kind: directnessOf(pieces, reading),
    polarity: found.polarity,
    evidence: {
      doc: reading.doc.id,
      rule: found.rule,
      confidence: found.confidence,
      start: whole.start,
      end: whole.end,
    },
    // empty places, as `copyStatement` has them
    nestedIn: undefined,
    signs: undefined,
    rivals: undefined,
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
  while (start < end && isOneOf(BEFORE, text[start] as string)) start++;
  while (end > start && isOneOf(BEHIND, text[end - 1] as string)) end--;
  // “£40m.”, taken for an abbreviation
  if (text[end - 1] === '.' && AMOUNT.test(text.slice(Math.max(start, end - 6), end))) end--;
  return { start, end };
}

const AMOUNT = /\d(?:bn|[cm]m|k[gm]?|m|pm?|tn)?\.$/;
const BEFORE = /[\s,;:.]/;
const BEHIND = /[\s,;:]/;

function isOneOf(signs: RegExp, letter: string): boolean {
  // most are one of a–z, and no sign
  return !(letter >= 'a' && letter <= 'z') && signs.test(letter);
}

/** A piece that is a quotation loses its marks; a mark without its partner goes too. */
function unquote(span: Span, reading: Reading): Span {
  const { text } = reading.doc;
  const near = quotationsNear(reading, span);
  if (near.length === 0 && !isOneOf(DOUBLE_MARK, text[span.end - 1] ?? '')) return span;
  const inside = near.find(
    (quotation) =>
      quotation.start >= span.start &&
      quotation.start <= span.start + 2 &&
      quotation.end <= span.end &&
      quotation.end >= span.end - 2,
  );
  if (inside !== undefined) return { start: inside.start, end: inside.end };
  let { start, end } = span;
  const opened = near.find(
    (quotation) => quotation.start > start && quotation.start <= start + 2 && quotation.end > end,
  );
  if (opened !== undefined) start = opened.start;
  while (
    end > start &&
    isOneOf(DOUBLE_MARK, text[end - 1] as string) &&
    !near.some((quotation) => quotation.end <= end && quotation.end >= end - 2 && quotation.start >= start)
  )
    end--;
  return { start, end };
}

const DOUBLE_MARK = /["“”]/;

function quotationBefore(view: SentenceView): Span | undefined {
  const before = view.reading.sentences[view.sentence.index - 1];
  if (before === undefined) return undefined;
  const ending = quotationsNear(view.reading, before).filter(
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
  const quoted = quotationOpening(next, reading);
  if (quoted !== undefined) return [{ start: quoted.start, end: quoted.end }];
  return [{ start: next.start, end: next.end }];
}
