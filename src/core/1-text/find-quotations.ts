import type { Span } from '../model/span.ts';

export interface QuotedStretch extends Span {
  readonly closed: boolean;
}

const WORD_START = /[\p{L}\p{N}$£€'’‘([.…—-]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds what stands in quotation marks in one paragraph, marks left out, outermost only: “…”, „…“, «…», "…", ``…'', ''…'', ‘…’ and '…'.
 * A quotation that opens at a word and never closes runs to the paragraph's end.
 */
export function findQuotations(paragraph: string): QuotedStretch[] {
  const double = findDouble(paragraph);
  const single = findSingle(paragraph).filter((s) => !double.some((d) => s.start < d.end && d.start < s.end));
  return [...double, ...single].sort((a, b) => a.start - b.start);
}

function findDouble(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = doubleMark(text, at);
    if (mark === undefined) continue;
    const next = text[at + mark.length] ?? ' ';
    // „so“ closes with the mark that opens “so”; ”so” (Swedish) opens with the one that closes it
    const opens = mark.opens && !(mark.closes && open >= 0);
    if (open < 0 && (opens || (at === 0 && WORD_START.test(next)) || isOpener(text, at, mark.length))) {
      open = at + mark.length;
    } else if (open >= 0 && mark.closes) {
      if (at > open) found.push({ start: open, end: at, closed: true });
      open = -1;
    }
    at += mark.length - 1;
  }
  if (open >= 0 && open < text.length && WORD_START.test(text[open] as string))
    found.push({ start: open, end: text.length, closed: false });
  return found;
}

interface Mark {
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

function doubleMark(text: string, at: number): Mark | undefined {
  switch (text[at]) {
    case '“':
      return { length: 1, opens: true, closes: text.includes('„') };
    case '„':
      return { length: 1, opens: true, closes: false };
    case '«':
      // »so« closes with the mark that opens «so»
      return { length: 1, opens: true, closes: text.lastIndexOf('»', at) >= 0 };
    case '”':
    case '»':
      return { length: 1, opens: false, closes: true };
    case '"':
    case '‟':
      return { length: 1, opens: true, closes: true };
    case '`':
      return text[at + 1] === '`' ? { length: 2, opens: true, closes: false } : undefined;
    case "'":
    case '’':
      // some wires type two single marks for a double one
      return text[at + 1] === text[at] ? { length: 2, opens: true, closes: true } : undefined;
    default:
      return undefined;
  }
}

/** A closing mark that stands where only an opening one can: `: ”Så är det”`. */
function isOpener(text: string, at: number, length: number): boolean {
  return /[\s(:–—]/.test(text[at - 1] ?? ' ') && WORD_START.test(text[at + length] ?? ' ');
}

function findSingle(text: string): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let open = -1;
  let opener = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (mark !== '‘' && mark !== '’' && mark !== "'") continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open < 0) {
      if (mark === '’' || !/[\s([:–—]/.test(before) || !/[\p{Lu}\p{N}\p{Ll}]/u.test(after)) continue;
      if (isElision(text, at)) continue;
      open = at + 1;
      opener = mark;
    } else if ((opener === '‘') === (mark === '’') && !WORD.test(after)) {
      // “the workers’ rights” inside a quotation closes nothing if a better mark follows
      if (
        /[\p{L}]/u.test(before) &&
        /^[’'] [\p{Ll}]/u.test(text.slice(at)) &&
        /s$/.test(text.slice(0, at)) &&
        closesLater(text, at, mark)
      )
        continue;
      if (at > open) found.push({ start: open, end: at, closed: true });
      open = -1;
    }
  }
  return found;
}

function closesLater(text: string, at: number, mark: string): boolean {
  const rest = text.slice(at + 1);
  return new RegExp(`[\\p{L}\\p{N}.,!?…]${mark}(?![\\p{L}\\p{N}])`, 'u').test(rest);
}

/** ’90s, 'em, 'til and the like begin with a mark that opens nothing. */
function isElision(text: string, at: number): boolean {
  return /^.(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|round\b)/i.test(text.slice(at, at + 8));
}
