import type { Span } from '../model/span.ts';

/** The mark of an item in a list. */
const BULLET = /^[*•‣▪●]\s+(?=\S)/;
/** Between two lines: the second is an item of a list, or a line of dialogue. */
const BEFORE_ITEM = /[*•‣▪●]\s+$/;
const DASH = /^[–—-]\s/;

/**
 * Cuts a text into paragraphs: its lines, or its blocks between blank lines where the lines are hard-wrapped. White space at both
 * ends and the bullets of a list are left out.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/)) {
    const trimmed = line.trim();
    const start = at + line.indexOf(trimmed);
    const bullet = BULLET.exec(trimmed)?.[0].length ?? 0;
    if (trimmed !== '') lines.push({ start: start + bullet, end: start + trimmed.length });
    at += line.length + 1;
  }
  const blocks: Span[][] = [];
  for (const line of lines) {
    const block = blocks[blocks.length - 1];
    const before = block?.[block.length - 1];
    const between = before ? text.slice(before.end, line.start) : '';
    const isItem = BEFORE_ITEM.test(between) || DASH.test(text.slice(line.start, line.start + 2));
    if (block && !isItem && !/\n[^\S\n]*\r?\n/.test(between)) block.push(line);
    else blocks.push([line]);
  }
  const paragraphs: Span[] = [];
  for (const block of blocks) for (const span of isWrapped(block, text) ? unwrap(block) : block) paragraphs.push(span);
  return paragraphs;
}

/** A block is hard-wrapped if each of its lines but the last is about as long as the others and most stop in mid sentence. */
function isWrapped(block: readonly Span[], text: string): boolean {
  if (block.length < 2) return false;
  const body = block.slice(0, -1);
  const lengths = body.map((line) => line.end - line.start);
  const longest = Math.max(...lengths);
  if (longest > 110 || longest < 50 || lengths.some((length) => length < longest - 25)) return false;
  const open = body.filter((line) => !/[.!?:”"’…)]$/.test(text.slice(line.start, line.end))).length;
  return open >= body.length * 0.6;
}

function unwrap(block: readonly Span[]): Span[] {
  const first = block[0] as Span;
  const last = block[block.length - 1] as Span;
  return [{ start: first.start, end: last.end }];
}
