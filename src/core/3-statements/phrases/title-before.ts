import { isComma, isNominal, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “…,” | Rear Admiral Roe said; “…,” | board member, Minister Roe said: a title between the quotation and the name belongs to the name. */
export function withTitleBefore(view: SentenceView, run: Run): Run {
  const last = isComma(view, run.from - 1) ? run.from - 1 : run.from;
  // “…,” launch director Ada Falk said, with “launch” taken for a verb
  const isNoun = pos(view, run.from - 1) === 'VERB' && pos(view, run.from) === 'NOUN';
  if (last === run.from && pos(view, run.from - 1) !== 'PROPN' && !isNoun) return run;
  const quote = view.quotes.find((one) => one.close < last && one.close > run.from - 8);
  if (quote === undefined || !/^[,?!]$/.test(lower(view, quote.to - 1))) return run;
  if (isNoun && quote.close === run.from - 1) return { from: quote.close, to: run.to };
  for (let k = quote.close; k < last; k++)
    if (!isNominal(view, k) && !/^(?:DET|ADJ|ADP)$/.test(pos(view, k))) return run;
  return { from: quote.close, to: run.to };
}
