import { Word } from '../../model/statement-words.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { is, isComma, isMark, isTime, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';

/** “Den rapport som lades fram vid mötet | slår fast att …”: the phrase that opens the sentence, with the clause that tells which, up to its verb. */
export function restrictedSubject(view: SentenceView, verb: number): Run | undefined {
  if (view.rules.verbSecond !== true) return undefined;
  const from = /^(?:CCONJ)$/.test(pos(view, 0)) ? 1 : 0;
  if (/^(?:ADP|SCONJ|ADV|AUX|VERB)$/.test(pos(view, from)) || isTime(view, from)) return undefined;
  const np = nounPhraseFrom(view, from, { apposition: false });
  if (np === undefined || !is(view, np.to, Word.relativePronouns)) return undefined;
  return restrictedEnd(view, np.to, verb) === undefined ? undefined : { from, to: verb };
}

/** Where a phrase ends that ends at `from`, or with the relative clause there, if that is at `end`: “[i den rapport] som lades fram, daterad i juni, | står”. */
export function restrictedEnd(view: SentenceView, from: number, end: number): number | undefined {
  let behind = from;
  while (behind < end && (pos(view, behind) === 'ADV' || isTime(view, behind))) behind++;
  if (behind === end) return from;
  if (!is(view, from, Word.relativePronouns) || end - from > LONGEST_CLAUSE) return undefined;
  let verbs = 0;
  let to = end;
  for (let at = from + 1; at < end; at++) {
    if (isMark(view, at) || (pos(view, at) === 'SCONJ' && verbs > 0)) return undefined;
    // an aside behind the clause, and its comma before the verb
    if (isComma(view, at) && verbs > 0 && to === end) to = at;
    if (isFiniteVerb(view, at) && to === end) verbs++;
  }
  return verbs > 0 && (to === end || isComma(view, end - 1)) ? to : undefined;
}

/** In words. */
const LONGEST_CLAUSE = 20;
