import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { headOf } from '../phrases/head-of.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { is, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** “recalled its envoy for talks”, “recalled nearly 20,000 mowers”: who or what is called back, and nothing that is remembered. */
export function callsBack(view: SentenceView, { verb }: CueForm, { frame, run }: Complement): boolean {
  if (!/^(?:clause|object)$/.test(frame) || !view.rules.callingBack?.has(verb.lemma)) return false;
  const first = is(view, run.from, Word.narrowing) ? run.from + 1 : run.from;
  if (/^\d{2}|^\d,/.test(lower(view, first))) return true;
  const np = nounPhraseFrom(view, run.from, { apposition: false });
  // “recalled the president telling them to go”
  if (np === undefined || !isSomebody(view, np)) return false;
  // “Norway recalls envoy as row deepens”
  if (frame === 'clause') return isHeadline(view) && is(view, np.to, Word.as);
  // “recalled the figure of a man”
  return pos(view, np.to) !== 'VERB' && !is(view, headOf(view, np) + 1, Word.of);
}
