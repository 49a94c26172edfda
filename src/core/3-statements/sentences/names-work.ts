import { isComma, pos, type QuoteRun, type SentenceView, signsAt } from './sentence-view.ts';

const LONGEST_TITLE = 6;

/** “the host of Norway’s “Good Morning,””, “the author of “Going Home,””: capital words in marks behind whose or what work they are, and nothing that was said. */
export function namesWork(view: SentenceView, quote: QuoteRun): boolean {
  if (view.rules.verbSecond === true || !/^(?:ADP|NOUN|PART|PROPN)$/.test(pos(view, quote.open - 1))) return false;
  for (let at = quote.from; at < quote.to; at++) if (/^[.?!]/.test(surfaceAt(view, at))) return false;
  return signsAt(view, quote.from).isCapital && isTitleCase(view, quote);
}

/** “in his book, “An American Son””: a few words, all capitalised, that name a work. */
export const isTitle = (view: SentenceView, quote: QuoteRun): boolean =>
  isComma(view, quote.open - 1) && isTitleCase(view, quote);

/** Whether a few words have capitals, but for the small ones. */
function isTitleCase(view: SentenceView, { from, to }: QuoteRun): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const surface = surfaceAt(view, at);
    if (!/\p{L}/u.test(surface)) continue;
    if (surface.length > 3 && /^\p{Ll}/u.test(surface)) return false;
    words++;
  }
  return words > 0 && words <= LONGEST_TITLE;
}

const surfaceAt = (view: SentenceView, at: number): string => view.tokens[at]?.surface ?? '';
