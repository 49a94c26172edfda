import { Word } from '../../model/statement-words.ts';
import { is, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';

/** “a source | close to the mayor”, “people | familiar with the matter”: a phrase with the adjective that stands behind it. */
export function withQuality(view: SentenceView, np: Run): Run {
  if (view.rules.verbSecond === true || pos(view, np.to) !== 'ADJ' || pos(view, np.to - 1) !== 'NOUN') return np;
  if (!is(view, np.to + 1, Word.qualityLinks)) return np;
  const other = nounPhraseFrom(view, np.to + 2, { apposition: false });
  return other === undefined ? np : { from: np.from, to: other.to };
}
