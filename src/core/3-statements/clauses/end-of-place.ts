import { Word } from '../../model/statement-words.ts';
import { is, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “in a statement the company would”: an article inside the phrase begins the next one. */
export function endOfPlace(view: SentenceView, np: Run): number {
  for (let k = np.from + 1; k < np.to; k++) {
    // “till en man”
    if (is(view, k, Word.clauseSubjects) && pos(view, k) !== 'NOUN') return k;
    if (
      pos(view, k) === 'DET' &&
      !is(view, k - 1, Word.phraseLinks) &&
      pos(view, k - 1) !== 'ADP' &&
      pos(view, k - 1) !== 'CCONJ'
    )
      return k;
  }
  return np.to;
}
