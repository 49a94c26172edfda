import { Word } from '../../model/statement-words.ts';
import { is, type SentenceView } from '../sentences/sentence-view.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';

/** “underströk vd:n | för Kuriren | att …”: where whom somebody tells it ends, or `at`. */
export function behindHearer(view: SentenceView, at: number): number {
  if (!is(view, at, Word.addresseeLinks) && !is(view, at, Word.verbsLikeLinks)) return at;
  return nounPhraseFrom(view, at + 1, { apposition: false })?.to ?? at;
}
