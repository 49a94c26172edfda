import type { Mention } from '../../model/mention.ts';
import type { Token } from '../../model/reading.ts';
import { type QuoteRun, type SentenceView, signsAt } from './sentence-view.ts';
import { stopOf } from './view-sentences.ts';

const FEWEST_TOKENS = 4;

/**
 * The sentences inside a sentence’s quotations, as views of their own: “‘They told us the road was safe,’ she said.” Those in which
 * `mayReport` takes no word are left out.
 */
export function viewQuotations(view: SentenceView, mayReport: (token: Token) => boolean): SentenceView[] {
  const views: SentenceView[] = [];
  for (const quote of view.quotes) addSentences(view, quote, mayReport, views);
  return views;
}

function addSentences(
  view: SentenceView,
  quote: QuoteRun,
  mayReport: (token: Token) => boolean,
  views: SentenceView[],
): void {
  let from = quote.from;
  for (let at = quote.from; at < quote.to; at++) {
    const ends = at === quote.to - 1 || signsAt(view, at).isStop;
    if (!ends) continue;
    if (at + 1 - from >= FEWEST_TOKENS) {
      let first = from;
      while (first <= at && !mayReport(view.tokens[first] as Token)) first++;
      if (first <= at) views.push(cut(view, from, at + 1));
    }
    from = at + 1;
  }
}

function cut(view: SentenceView, from: number, to: number): SentenceView {
  const signs = view.signs.slice(from, to);
  const persons = new Map<number, Mention>();
  for (const [at, person] of view.persons) if (at >= from && at < to) persons.set(at - from, person);
  return {
    reading: view.reading,
    rules: view.rules,
    shapes: view.shapes,
    sentence: view.sentence,
    tokens: view.tokens.slice(from, to),
    signs,
    stop: stopOf(signs),
    quoteOf: [],
    quotes: [],
    persons,
    named: view.named.slice(from, to),
    bodies: view.bodies.slice(from, to),
    behindBodies: new Set([...view.behindBodies].map((at) => at - from)),
  };
}
