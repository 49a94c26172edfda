import { Word } from '../../model/statement-words.ts';
import { is, type SentenceView } from '../sentences/sentence-view.ts';

/** “said | only six men came”, “said | more such talks were needed”: the words before a subject that belong to it. */
export function withNarrowing(view: SentenceView, subject: number, start: number): number {
  let from = subject;
  while (from > start && (is(view, from - 1, Word.narrowing) || is(view, from, Word.suches))) from--;
  return from;
}
