import { Word } from '../../model/statement-words.ts';
import { is, type SentenceView } from '../sentences/sentence-view.ts';

/** “not only fell | but also rose”: where the “not only” stands that the “but” at `conjunction` answers. */
export function notOnlyBefore(view: SentenceView, conjunction: number): number | undefined {
  if (!is(view, conjunction, Word.coordinators) || is(view, conjunction, Word.and)) return undefined;
  for (let at = conjunction - 2; at >= 0; at--)
    if (is(view, at, Word.nots) && is(view, at + 1, Word.limiting)) return at;
  return undefined;
}
