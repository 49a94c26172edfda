import { Word } from '../model/statement-words.ts';
import { is, pos, type Run, type SentenceView } from './sentence-view.ts';

/** “, | a deal that would …”, “, | a move which …”: what the one who writes says of the whole clause before. */
export function summaryBehind(view: SentenceView, comma: number): boolean {
  let at = comma + 1;
  if (pos(view, at) !== 'DET') return false;
  at++;
  while (pos(view, at) === 'ADJ') at++;
  return is(view, at, Word.deeds) && is(view, at + 1, Word.relatives);
}

/** “, | a false claim”: what somebody has said, named behind it. */
export function claimBehind(view: SentenceView, comma: number): Run | undefined {
  let at = comma + 1;
  if (pos(view, at) !== 'DET') return undefined;
  at++;
  while (pos(view, at) === 'ADJ') at++;
  return is(view, at, Word.claims) ? { from: comma + 1, to: at + 1 } : undefined;
}
