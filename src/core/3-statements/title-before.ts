import { isComma, isNominal, lower, pos, type Run, type SentenceView } from './sentence-view.ts';

/** “…,” | board member, Minister Roe said: a title between the quotation and the name belongs to the name. */
export function withTitleBefore(view: SentenceView, run: Run): Run {
  if (!isComma(view, run.from - 1)) return run;
  const quote = view.quotes.find((one) => one.close < run.from - 1 && one.close > run.from - 8);
  if (quote === undefined || lower(view, quote.to - 1) !== ',') return run;
  for (let k = quote.close; k < run.from - 1; k++)
    if (!isNominal(view, k) && !/^(?:DET|ADJ|ADP)$/.test(pos(view, k))) return run;
  return { from: quote.close, to: run.to };
}
