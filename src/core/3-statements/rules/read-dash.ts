import type { Found } from '../sentences/found.ts';
import { isDash, type SentenceView } from '../sentences/sentence-view.ts';

/** “– Det är en bra fråga.”: a paragraph that is speech behind a dash and names nobody. */
export function readDash(view: SentenceView, at: number): Found | undefined {
  if (at !== 0 || !isDash(view, 0)) return undefined;
  const quote = view.quotes.find((one) => one.from === 1);
  const { sentence, reading } = view;
  if (quote === undefined || quote.quotation.end < sentence.end || quote.to - quote.from < 2) return undefined;
  if (reading.paragraphs[sentence.paragraph]?.first !== sentence.index) return undefined;
  return {
    view,
    rule: 'dash-speech',
    cue: [],
    content: [{ from: quote.from, to: quote.to }],
    cueLemma: '',
    polarity: 'asserted',
    confidence: 0.6,
  };
}
