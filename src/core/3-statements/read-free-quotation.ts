import type { Token } from '../model/reading.ts';
import type { Found } from './found.ts';
import { isDash, isMark, lower, type QuoteRun, type Run, type SentenceView } from './sentence-view.ts';

export const FREE_QUOTATION = 'free-quotation';

const FEWEST_WORDS = 3;
const LONGEST_SIGNATURE = 12;
const LABEL = /^\p{Lu}[\p{Lu}. ]+:/u;

/** “It is ugly.”: a sentence that is nothing but a quotation, with its stop inside the marks. */
export function readFreeQuotation(view: SentenceView, at: number): Found | undefined {
  if (at !== 0 || !isMark(view, 0)) return undefined;
  const quote = view.quotes.find(({ open }) => open === 0);
  const { sentence, reading } = view;
  if (quote === undefined || sentence.index === 0 || reading.paragraphs[sentence.paragraph]?.kind !== 'body')
    return undefined;
  const signer = signerBehind(view, quote);
  const isWhole = (signer || sentence.end - quote.quotation.end <= 2) && quote.to - quote.from > FEWEST_WORDS;
  if (!isWhole || !/^[.!?…]+$/.test(lower(view, quote.to - 1))) return undefined;
  // “FALK: Well, look …”: a quoted transcript, of more than one
  if (LABEL.test(reading.doc.text.slice(quote.quotation.start, quote.quotation.end))) return undefined;
  return {
    view,
    ...(signer ? { rule: 'signed-quotation', source: signer } : { rule: FREE_QUOTATION }),
    cue: [],
    content: [{ from: quote.from, to: quote.to }],
    cueLemma: '',
    polarity: 'asserted',
    confidence: 0.7,
  };
}

/** “It is ugly.” [— Ada Falk, Ostby.] */
function signerBehind(view: SentenceView, { close }: QuoteRun): Run | undefined {
  const person = isDash(view, close) ? view.persons.get(close + 1) : undefined;
  if (person === undefined || view.stop - close > LONGEST_SIGNATURE) return undefined;
  let to = close + 1;
  while (to < view.stop && (view.tokens[to] as Token).end <= person.end) to++;
  return { from: close + 1, to };
}
