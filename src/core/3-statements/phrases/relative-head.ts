import { Word } from '../../model/statement-words.ts';
import { is, isCue, isMark, isNominal, lower, type SentenceView } from '../sentences/sentence-view.ts';

/** “the man who shot Marr”: from the verb back to what the relative clause hangs on. */
export function relativeHead(view: SentenceView, verb: number, from: number): number | undefined {
  for (let at = verb; at >= Math.max(from + 1, verb - 12); at--) {
    const word = lower(view, at);
    if (word === ',' || word === ';' || word === ':' || isMark(view, at)) return undefined;
    if (!is(view, at, Word.relativePronouns) || isCue(view, at - 1)) continue;
    // “those who knew him”
    if (isNominal(view, at - 1) || is(view, at - 1, Word.headDeterminers)) return at - 1;
  }
  return undefined;
}
