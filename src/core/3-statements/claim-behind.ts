import { Word } from '../model/statement-words.ts';
import { is, pos, type Run, type SentenceView } from './sentence-view.ts';

/** “, | a false claim”: what somebody has said, named behind it. */
export function claimBehind(view: SentenceView, comma: number): Run | undefined {
  let at = comma + 1;
  if (pos(view, at) !== 'DET') return undefined;
  at++;
  while (pos(view, at) === 'ADJ') at++;
  return is(view, at, Word.claims) ? { from: comma + 1, to: at + 1 } : undefined;
}
