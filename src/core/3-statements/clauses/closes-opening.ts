import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { commaIn, is, isComma, isCue, isNominal, isThat, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { opensFinite } from './starts-report.ts';

/**
 * “said that after the fire|, the mayor had called her”, “said that, if it failed|, he would go”: whether the comma at
 * `comma` stands behind what only opens a clause, whose subject and verb are still to come.
 */
export function closesOpening(view: SentenceView, start: number, comma: number): boolean {
  if (view.rules.verbSecond === true || !isComma(view, comma)) return false;
  let from = comma;
  while (from > Math.max(start, comma - LONGEST_OPENING) && !opensContent(view, from - 1)) from--;
  if (from > start && !opensContent(view, from - 1)) return false;
  while (from < comma && (isComma(view, from) || isAdverb(view, from))) from++;
  if (comma - from < 2 || commaIn(view, from, comma) !== undefined || !opensPhrase(view, from, comma)) return false;
  if (is(view, comma + 1, Word.relativePronouns) || isAttribution(view, comma + 1)) return false;
  const isSubject = isNominal(view, comma + 1) || /^(?:ADJ|DET)$/.test(pos(view, comma + 1));
  return isSubject && opensFinite(view, comma + 1);
}

/** In words. */
const LONGEST_OPENING = 18;

/** “finds that in his work, | he said, …” */
function isAttribution(view: SentenceView, from: number): boolean {
  const cue = nounPhraseFrom(view, from, { apposition: false })?.to ?? from;
  return isCue(view, cue) && (cue + 1 >= view.stop || isComma(view, cue + 1));
}

const opensContent = (view: SentenceView, at: number): boolean => isThat(view, at) && pos(view, at) === 'SCONJ';

const isAdverb = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'ADV' && !is(view, at, Word.sideOpeners) && !is(view, at, Word.suppositions);

/** “after the fire”, “if it failed” */
function opensPhrase(view: SentenceView, from: number, to: number): boolean {
  if (is(view, from, Word.sideOpeners) || is(view, from, Word.suppositions)) return true;
  return pos(view, from) === 'ADP' && !hasFiniteVerb(view, from, to);
}
