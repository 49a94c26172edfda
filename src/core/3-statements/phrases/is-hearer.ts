import { lower, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { headOf } from './head-of.ts';

/** Whether a phrase names a court or its like, before which people are heard: “Ostby Crown Court”. */
export function isHearer(view: SentenceView, run: Run): boolean {
  return view.rules.hearers?.has(lower(view, headOf(view, run))) === true;
}
