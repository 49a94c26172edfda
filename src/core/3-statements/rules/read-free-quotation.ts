import { isLabelled } from '../quotations/go-on.ts';
import type { Found } from '../sentences/found.ts';
import {
  endOfPerson,
  isDash,
  isMark,
  lower,
  type QuoteRun,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

export const FREE_QUOTATION = 'free-quotation';

const FEWEST_WORDS = 3;
const LONGEST_SIGNATURE = 12;

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
  if (isLabelled(quote.quotation, reading)) return undefined;
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
  if (!isDash(view, close) || view.stop - close > LONGEST_SIGNATURE) return undefined;
  const to = endOfPerson(view, close + 1);
  return to === undefined ? undefined : { from: close + 1, to };
}
