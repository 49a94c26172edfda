import { Word } from '../../model/statement-words.ts';
import { is, isNamed, kindsAt, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { headOf } from './head-of.ts';

/** Whether a noun phrase names somebody beyond doubt: by a name, a pronoun, or a word for one who acts. */
export function isSomebody(view: SentenceView, run: Run): boolean {
  const head = headOf(view, run);
  const word = lower(view, head);
  const kinds = kindsAt(view, head);
  if (isNamed(view, head) || view.rules.speaking.has(word)) return true;
  // “en av dem”
  if (kinds[Word.headDeterminers] && is(view, head + 1, Word.agents)) return true;
  if (pos(view, head) === 'PRON') return !kinds[Word.its];
  return pos(view, head) === 'PROPN' || view.shapes.somebody.test(word);
}
