import { pos, type SentenceView } from '../sentences/sentence-view.ts';

/** Whether a verb of any form, or an auxiliary, stands between two words. */
export function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (pos(view, k) === 'VERB' || pos(view, k) === 'AUX') return true;
  return false;
}
