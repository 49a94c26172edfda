import { remember } from '../model/remember.ts';
import { bySpan, overlapsAny, type Span } from '../model/span.ts';

export interface QuotedStretch extends Span {
  readonly closed: boolean;
}

const ANY_MARK = /["“”„«»‟`'’‘]/;
/** Some wires type two single marks for a double one. */
const DOUBLE_MARK = /["“”„«»‟]|``|''|’’/g;
const SINGLE_MARK = /[‘’']/g;
const ANY_DOUBLE = new RegExp(DOUBLE_MARK.source);
/** Where a single mark can open; most are apostrophes. */
const SINGLE_OPENING = /(?:^|[\s([:–—])[‘'][\p{Lu}\p{N}\p{Ll}]/u;
const WORD_START = /[\p{L}\p{N}$£€'’‘([.…—-]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds what stands in quotation marks in one paragraph, marks left out, outermost only: “…”, „…“, «…», "…", ``…'', ''…'', ‘…’ and '…'.
 * A quotation that opens at a word and never closes runs to the paragraph's end.
 */
export function findQuotations(paragraph: string): QuotedStretch[] {
  if (!ANY_MARK.test(paragraph)) return [];
  const double = ANY_DOUBLE.test(paragraph) ? findDouble(paragraph) : [];
  if (!SINGLE_OPENING.test(paragraph)) return double;
  const single = findSingle(paragraph).filter((one) => !overlapsAny(one, double));
  return [...double, ...single].sort(bySpan);
}

function findDouble(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const hasLow = text.includes('„');
  const firstRight = text.indexOf('»');
  let open = -1;
  for (const { 0: mark, index: at } of text.matchAll(DOUBLE_MARK)) {
    const isOpening = mark !== '”' && mark !== '»';
    const isClosing =
      // „so“ closes with the mark that opens “so”, »so« with the one that opens «so»
      mark === '“' ? hasLow : mark === '«' ? firstRight >= 0 && firstRight < at : mark !== '„' && mark !== '``';
    const next = text[at + mark.length] ?? ' ';
    // ”so” (Swedish) opens with the mark that closes it
    const opens = isOpening && !(isClosing && open >= 0);
    if (open < 0 && (opens || (at === 0 && WORD_START.test(next)) || isOpener(text, at, mark.length))) {
      open = at + mark.length;
    } else if (open >= 0 && mark === '"' && opensAgain(text, at)) {
      found.push({ start: open, end: text.slice(open, at).trimEnd().length + open, closed: false });
      open = at + mark.length;
    } else if (open >= 0 && isClosing) {
      if (at > open) found.push({ start: open, end: at, closed: true });
      open = -1;
    }
  }
  if (open >= 0 && open < text.length && WORD_START.test(text[open] as string))
    found.push({ start: open, end: text.length, closed: false });
  return found;
}

/** A closing mark that stands where only an opening one can: `: ”Så är det”`. */
function isOpener(text: string, at: number, length: number): boolean {
  return /[\s(:–—]/.test(text[at - 1] ?? ' ') && WORD_START.test(text[at + length] ?? ' ');
}

/** `“We won. "It was hard,” she said`: a mark that opens a quotation anew where paragraphs have been run together. */
function opensAgain(text: string, at: number): boolean {
  return /[.!?…]\s+$/.test(text.slice(Math.max(0, at - 3), at)) && /^.[\p{Lu}\p{N}]/u.test(text.slice(at, at + 3));
}

function findSingle(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open = -1;
  let opener = '';
  const lastClosing = remember((mark) => findLastClosing(text, mark));
  for (const { 0: mark, index: at } of text.matchAll(SINGLE_MARK)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open < 0) {
      if (mark === '’' || !/[\s([:–—]/.test(before) || !/[\p{Lu}\p{N}\p{Ll}]/u.test(after)) continue;
      if (isElision(text, at)) continue;
      open = at + 1;
      opener = mark;
    } else if ((opener === '‘') === (mark === '’') && !WORD.test(after)) {
      // “the workers’ rights” inside a quotation closes nothing if a better mark follows
      if (/^[’'] [\p{Ll}]/u.test(text.slice(at, at + 4)) && before === 's' && lastClosing(mark) > at) continue;
      if (at > open) found.push({ start: open, end: at, closed: true });
      open = -1;
    }
  }
  return found;
}

const closingMark = remember((mark) => new RegExp(`[\\p{L}\\p{N}.,!?…]${mark}(?![\\p{L}\\p{N}])`, 'gu'));

/** The last place where a word or stop comes before a mark that ends it. */
function findLastClosing(text: string, mark: string): number {
  let last = -1;
  for (const { index } of text.matchAll(closingMark(mark))) last = index;
  return last;
}

/** ’90s, 'em, 'til and the like begin with a mark that opens nothing. */
function isElision(text: string, at: number): boolean {
  return /^.(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|round\b)/i.test(text.slice(at, at + 8));
}
