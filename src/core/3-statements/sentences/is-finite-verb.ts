import { Word } from '../../model/statement-words.ts';
import { cueAt, is, isGerund, isInfinitiveMark, pos, type SentenceView } from './sentence-view.ts';

export function isFiniteVerb(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  if (tag === 'AUX') return !is(view, at, Word.infiniteAuxiliaries);
  const cue = cueAt(view, at);
  const verbal = tag === 'VERB' || (cue?.forms.has('past') && !/^(?:DET|ADJ)$/.test(pos(view, at - 1)));
  // “to | correctly | predict”
  const mark = pos(view, at - 1) === 'ADV' ? at - 2 : at - 1;
  if (!verbal || isInfinitiveMark(view, at - 1) || isInfinitiveMark(view, mark)) return false;
  return !isGerund(view, at);
}

/** Whether a finite verb stands in the tokens `[from, to)`. */
export function hasFiniteVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(view, at)) return true;
  return false;
}

/** “a moth that flew | was”: whether another verb begins behind the one that ends at `at`. */
const opensVerb = (view: SentenceView, at: number): boolean =>
  view.rules.verbSecond !== true &&
  pos(view, at) === 'VERB' &&
  pos(view, at + 1) === 'AUX' &&
  !is(view, at + 1, Word.infiniteAuxiliaries);

/** “[would never have] said”: the last word of the verb that the word at `at` belongs to. */
export function lastOfVerb(view: SentenceView, at: number): number {
  let last = at;
  while (/^(?:AUX|VERB|ADV|PART)$/.test(pos(view, last + 1)) && !opensVerb(view, last)) last++;
  return last;
}
