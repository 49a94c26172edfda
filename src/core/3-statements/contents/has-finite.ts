import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { isMark, isNominal, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** Whether a run is more than a word and may be a clause. */
export function isClauseLike(view: SentenceView, run: Run): boolean {
  return hasFinite(view, run) && run.to - run.from >= 2;
}

/** Whether a run has a subject and a finite verb, or words in marks; of more than three words a verb may be hidden by its tag. */
export function hasFinite(view: SentenceView, run: Run): boolean {
  let nominal = false;
  for (let k = run.from; k < run.to; k++) {
    if (isNominal(view, k) || pos(view, k) === 'DET') nominal = true;
    if (nominal && isFiniteVerb(view, k)) return true;
    if (isMark(view, k)) return true;
  }
  // “Absolutely not, he said.” has no verb that a tagger sees; “would fail” has no subject
  return run.to - run.from > 3 || hasFiniteVerb(view, run.from, run.to);
}
