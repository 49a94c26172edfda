import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { is, isTime, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { endOfPlace } from './end-of-place.ts';

/** “a statement | released by the campaign |”, “an interview | taped before the vote |”: where what a participle tells of a noun ends. */
export function behindParticiple(view: SentenceView, at: number): number {
  if (view.rules.verbSecond === true || pos(view, at) !== 'VERB' || pos(view, at - 1) !== 'NOUN') return at;
  if (!view.shapes.reduced.test(lower(view, at))) return at;
  if (isTime(view, at + 1)) return at + 2;
  if (pos(view, at + 1) !== 'ADP' || is(view, at + 1, Word.infinitiveMarks)) return at;
  if (isTime(view, at + 2)) return at + 3;
  const np = nounPhraseFrom(view, at + 2, { apposition: false });
  return np === undefined ? at : endOfPlace(view, np);
}
