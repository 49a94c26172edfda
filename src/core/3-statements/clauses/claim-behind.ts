import { Word } from '../../model/statement-words.ts';
import { is, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “, | a deal that would …”, “, | a move which …”: what the one who writes says of the whole clause before. */
export function summaryBehind(view: SentenceView, comma: number): boolean {
  const at = nounBehind(view, comma);
  // “, | one that …”, unless words of the speaker's own stand in it
  const isOne =
    is(view, comma + 1, Word.ones) &&
    is(view, comma + 2, Word.relatives) &&
    view.rules.verbSecond !== true &&
    !view.quotes.some(({ open }) => open > comma);
  if (isOne) return true;
  // “, a goal | that …”, “, a goal | he has had”
  const isTold = at !== undefined && (is(view, at + 1, Word.relatives) || is(view, at + 1, Word.clauseSubjects));
  return isTold && is(view, at, Word.deeds);
}

/** “, | a false claim”: what somebody has said, named behind it. */
export function claimBehind(view: SentenceView, comma: number): Run | undefined {
  const at = nounBehind(view, comma);
  return at !== undefined && is(view, at, Word.claims) ? { from: comma + 1, to: at + 1 } : undefined;
}

/** “, a | bold | deal”: what an article opens behind a comma. */
function nounBehind(view: SentenceView, comma: number): number | undefined {
  if (pos(view, comma + 1) !== 'DET') return undefined;
  let at = comma + 2;
  while (pos(view, at) === 'ADJ') at++;
  return at;
}
