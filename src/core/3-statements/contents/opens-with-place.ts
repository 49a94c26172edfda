import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { cueAt, is, isComma, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “ruled | against the town”, “rules | for its use”: only behind “said” and its like a bare clause begins with where or when. */
export function opensWithPlace(view: SentenceView, cue: number, at: number): boolean {
  if (view.rules.verbSecond === true || pos(view, at) !== 'ADP' || isAsMuchAs(view, at)) return false;
  const lemma = cueAt(view, cue - 1)?.verb.lemma ?? '';
  if (view.rules.bareTelling?.has(lemma) === true || isAmount(view, at + 1)) return false;
  // “showed | in a short test, the bridge held”
  const place = is(view, at, Word.insideLinks) ? nounPhraseFrom(view, at + 1, { apposition: false }) : undefined;
  return place === undefined || !isComma(view, place.to);
}

/** “around [400,000]”, “between [$5 and $6]”, “at [least] six” */
const isAmount = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'NUM' ||
  /^[$£€]/.test(lower(view, at)) ||
  is(view, at, Word.leasts) ||
  is(view, at, Word.quantities);

/** “said | as many as 40 ships had left” */
export function isAsMuchAs(view: SentenceView, at: number): boolean {
  return is(view, at, Word.as) && is(view, at + 2, Word.as);
}
