import { headOf } from './head-of.ts';
import { isSomebody } from './is-somebody.ts';
import { lower, type Run, type SentenceView } from './sentence-view.ts';

/** Whether a noun phrase names somebody, or what tells in writing: “en studie”, “the report”. */
export function isTeller(view: SentenceView, run: Run): boolean {
  return isSomebody(view, run) || isDocument(view, run);
}

/** “the memo”, “a study” */
export function isDocument(view: SentenceView, run: Run): boolean {
  return view.rules.sources.has(lower(view, headOf(view, run)));
}
