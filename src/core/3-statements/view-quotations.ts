import { type QuoteRun, type SentenceView, stopOf } from './sentence-view.ts';

const FEWEST_TOKENS = 4;

/** The sentences inside a sentence’s quotations, as views of their own: “‘They told us the road was safe,’ she said.” */
export function viewQuotations(view: SentenceView): SentenceView[] {
  return view.quotes.flatMap((quote) => sentencesOf(view, quote));
}

function sentencesOf(view: SentenceView, quote: QuoteRun): SentenceView[] {
  const views: SentenceView[] = [];
  let from = quote.from;
  for (let at = quote.from; at < quote.to; at++) {
    const ends = at === quote.to - 1 || /^[.!?…]+$/.test(view.tokens[at]?.lower ?? '');
    if (!ends) continue;
    if (at + 1 - from >= FEWEST_TOKENS) views.push(cut(view, from, at + 1));
    from = at + 1;
  }
  return views;
}

function cut(view: SentenceView, from: number, to: number): SentenceView {
  const tokens = view.tokens.slice(from, to);
  const persons = new Map(
    [...view.persons].filter(([at]) => at >= from && at < to).map(([at, one]) => [at - from, one]),
  );
  return {
    ...view,
    tokens,
    stop: stopOf(tokens),
    quoteOf: tokens.map(() => -1),
    quotes: [],
    persons,
    named: view.named.slice(from, to),
    bodies: view.bodies.slice(from, to),
  };
}
