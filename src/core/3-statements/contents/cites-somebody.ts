import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { headOf } from '../phrases/head-of.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { cueAt, is, isNamed, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** “citing an official”, “quoted two people familiar with it”: who told it, and nothing that was told. */
export function citesSomebody(view: SentenceView, { verb }: CueForm, { frame, run }: Complement): boolean {
  if (frame !== 'object' || !view.rules.quoting.has(verb.lemma)) return false;
  const np = nounPhraseFrom(view, run.from, { apposition: true });
  // ““…,” the paper quoted Roe | as saying in a note”: what Roe says stands before
  const isSaying = np !== undefined && is(view, np.to, Word.as) && cueAt(view, np.to + 1)?.forms.has('ing') === true;
  if (isSaying && (run.to <= np.to + 2 || pos(view, np.to + 2) === 'ADP')) return true;
  if (np === undefined || !canTell(view, headOf(view, np))) return false;
  // “cited the firm | for its lapses” blames it
  if (is(view, headOf(view, np) + 1, Word.ofFor) && !is(view, headOf(view, np) + 1, Word.of)) return false;
  return np.to >= run.to || (pos(view, np.to) === 'ADJ' && np.to + MOST_BEHIND >= run.to);
}

/** “an official”, “Roe”, “two sources”, but not “many factors” */
function canTell(view: SentenceView, head: number): boolean {
  const word = lower(view, head);
  if (isNamed(view, head) || view.rules.speaking.has(word)) return true;
  return view.rules.cited.has(word) || (view.shapes.somebody.test(word) && !view.rules.mute.has(word));
}

/** “people | familiar with the matter” */
const MOST_BEHIND = 6;
