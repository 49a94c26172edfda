import type { TextAnchor } from '../model/correction.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { shorten } from './shorten.ts';

/** Where an anchor was found, or why it was not. */
export type AnchorPlace = (Span & { readonly doc: string }) | { readonly reason: string };

/** A quote this long that stands in an article once is the quote, whatever stands around it. */
const TELLING = 10;
/** How much of the context, and of the words of a changed quote, has to be there still. */
const ENOUGH_CONTEXT = 0.5;
const ENOUGH_WORDS = 0.6;
/** As much context as tells one article from all others. */
const UNIQUE = 24;
const MOST_OCCURRENCES = 5000;

/**
 * Finds the words of an anchor again: where they were, else elsewhere in the article by what stands around them, else the
 * changed words between the same surroundings, else in an article that got another id.
 */
export function findAnchor(anchor: TextAnchor, docs: ReadonlyMap<string, Document>): AnchorPlace {
  const doc = docs.get(anchor.doc);
  const span = doc && (atSamePlace(doc.text, anchor) ?? elsewhere(doc.text, anchor) ?? changed(doc.text, anchor));
  const place = span ? { doc: anchor.doc, ...span } : inAnotherArticle(anchor, docs);
  if (place) return place;
  const words = `“${shorten(anchor.quote)}”`;
  if (doc) return { reason: `${words} is no longer in the article “${anchor.doc}”` };
  return { reason: `the article “${anchor.doc}” is not there, and no other has ${words}` };
}

function atSamePlace(text: string, { start, end, quote, before = '', after = '' }: TextAnchor): Span | undefined {
  const isThere =
    text.startsWith(quote, start) &&
    start - before.length >= 0 &&
    text.startsWith(before, start - before.length) &&
    text.startsWith(after, end);
  return isThere && end - start === quote.length ? { start, end } : undefined;
}

function elsewhere(text: string, anchor: TextAnchor): Span | undefined {
  const { quote, before = '', after = '' } = anchor;
  const found = occurrences(text, quote).filter((start) => isWhole(text, start, start + quote.length));
  let best: { start: number; likeness: number } | undefined;
  for (const start of found) {
    const end = start + quote.length;
    const likeness = alike(
      before,
      text.slice(Math.max(0, start - before.length), start),
      after,
      text.slice(end, end + after.length),
    );
    const distance = Math.abs(start - anchor.start);
    if (
      !best ||
      likeness > best.likeness ||
      (likeness === best.likeness && distance < Math.abs(best.start - anchor.start))
    )
      best = { start, likeness };
  }
  if (!best) return undefined;
  const isSure = found.length === 1 && quote.length >= TELLING;
  return isSure || best.likeness >= ENOUGH_CONTEXT ? { start: best.start, end: best.start + quote.length } : undefined;
}

/** What now stands between the surroundings of the quote, if it has most of its words. */
function changed(text: string, { start, quote, before = '', after = '' }: TextAnchor): Span | undefined {
  const head = before.slice(-16);
  const tail = after.slice(0, 16);
  if (head.length < 8 || tail.length < 8 || wordsOf(quote).length < 4) return undefined;
  const found = occurrences(text, head).flatMap((at) => {
    const from = at + head.length;
    const to = text.indexOf(tail, from + 1);
    return to > 0 && to - from <= 2 * quote.length && dice(quote, text.slice(from, to)) >= ENOUGH_WORDS
      ? [{ start: from, end: to }]
      : [];
  });
  return found.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

function inAnotherArticle(
  { quote, before = '', after = '' }: TextAnchor,
  docs: ReadonlyMap<string, Document>,
): (Span & { doc: string }) | undefined {
  const whole = before + quote + after;
  if (whole.length < UNIQUE) return undefined;
  const found = [...docs.values()].flatMap(({ id, text }) => {
    const at = text.indexOf(whole);
    return at < 0 ? [] : [{ doc: id, start: at + before.length, end: at + before.length + quote.length }];
  });
  return found.length === 1 ? found[0] : undefined;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** “he” does not stand in “the”. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isLetters(text.slice(start - 1, start + 1)) && !isLetters(text.slice(end - 1, end + 1));
}

const isLetters = (pair: string): boolean => /^[\p{L}\p{N}]{2}$/u.test(pair);

/** 0 to 1; 0 where the anchor has no context to compare. */
function alike(before: string, textBefore: string, after: string, textAfter: string): number {
  const sides = [[before, textBefore] as const, [after, textAfter] as const].filter(([side]) => side !== '');
  if (sides.length === 0) return 0;
  const mean = sides.reduce((sum, [side, text]) => sum + (side === text ? 1 : dice(side, text)), 0) / sides.length;
  // One side that is as it was is enough, if it says something: the sentence before may be new.
  const isOneWhole = sides.some(([side, text]) => side === text && side.length >= TELLING);
  return isOneWhole ? Math.max(mean, ENOUGH_CONTEXT) : mean;
}

/** The share of words that two texts have in common (Dice 1945). */
function dice(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = rest.get(word) ?? 0;
    if (count === 0) continue;
    rest.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (left.length + right.length);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
