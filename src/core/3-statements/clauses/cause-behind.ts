import { Word } from '../../model/statement-words.ts';
import { is, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { clauseEnd } from './clause-end.ts';

/** “kritiserades av facket | för sitt pris”: why somebody is blamed, behind who blames them. */
export function causeBehind(view: SentenceView, at: number): Run | undefined {
  return is(view, at, Word.verbsLikeLinks) ? { from: at, to: clauseEnd(view, at + 1, { phrase: true }) } : undefined;
}
