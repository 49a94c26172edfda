import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { isTitle } from '../sentences/names-work.ts';
import { is, lower, pos, type QuoteRun, quoteOpeningAt, type SentenceView } from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** Whether a quotation is a title, a noun in marks or a list of titles, and nothing that somebody says. */
export const namesWork = (view: SentenceView, quote: QuoteRun, moved: boolean): boolean =>
  (moved && (isTitle(view, quote) || isNoun(view, quote))) || listsTitles(view, quote);

/** “wrote in a new “review” of it” */
const isNoun = (view: SentenceView, quote: QuoteRun): boolean =>
  quote.to - quote.from === 1 && /^(?:ADJ|DET)$/.test(pos(view, quote.open - 1));

/** “has written “The Porch” and “The Larder””: two short names in marks, neither with a verb. */
function listsTitles(view: SentenceView, quote: QuoteRun): boolean {
  const next = is(view, quote.close, Word.and) ? quoteOpeningAt(view, quote.close + 1) : undefined;
  return next !== undefined && [quote, next].every((one) => isBareName(view, one));
}

function isBareName(view: SentenceView, quote: QuoteRun): boolean {
  if (quote.to - quote.from > 4 || !/^\p{Lu}/u.test(view.reading.doc.text.slice(view.tokens[quote.from]!.start)))
    return false;
  return view.tokens
    .slice(quote.from, quote.to)
    .every(({ pos, lower: word }) => !/^(?:VERB|AUX)$/.test(pos) && !/^[.,!?…]$/.test(word));
}

/** A quotation and, if it does not end its sentence, the words that go on with it. */
export function quoteOrRest(view: SentenceView, at: number, frame: Frame): Complement {
  const quote = quoteOpeningAt(view, at);
  if (quote === undefined || quote.open !== at) return { run: { from: at, to: clauseEnd(view, at) }, frame };
  let last = quote;
  for (;;) {
    const ends = /^[.,!?…—-]+$/.test(lower(view, last.to - 1)) || last.close >= view.stop || !last.quotation.closed;
    if (ends) break;
    const next = quoteOpeningAt(view, last.close);
    if (next === undefined || next.open !== last.close) break;
    last = next;
  }
  const closes =
    /^(?:[.,!?…]+|--?|—)$/.test(lower(view, last.to - 1)) || last.close >= view.stop || !last.quotation.closed;
  if (closes) return { run: { from: at, to: Math.min(last.close, view.tokens.length) }, frame };
  return { run: { from: at, to: Math.max(last.close, clauseEnd(view, last.close, { phrase: true })) }, frame };
}
