import { lower, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { headOf } from './head-of.ts';
import { isSomebody } from './is-somebody.ts';

/** Whether a noun phrase names somebody, or what tells in writing: “en studie”, “the report”. */
export function isTeller(view: SentenceView, run: Run): boolean {
  return isSomebody(view, run) || isDocument(view, run);
}

/** “the memo”, “a study”, “larch.se” */
export function isDocument(view: SentenceView, run: Run): boolean {
  const head = lower(view, headOf(view, run));
  return view.rules.sources.has(head) || /\p{L}\.\p{L}{2,}$/u.test(head);
}
