import { Word } from '../model/statement-words.ts';
import { isCue, isMark, isNominal, kindsAt, lower, type SentenceView } from './sentence-view.ts';

/** “the man who shot Marr”: from the verb back to what the relative clause hangs on. */
export function relativeHead(view: SentenceView, verb: number, from: number): number | undefined {
  for (let at = verb; at >= Math.max(from + 1, verb - 12); at--) {
    const word = lower(view, at);
    const kinds = kindsAt(view, at);
    if (word === ',' || word === ';' || word === ':' || isMark(view, at)) return undefined;
    if (kinds[Word.relativePronouns] && isNominal(view, at - 1) && !isCue(view, at - 1)) return at - 1;
  }
  return undefined;
}
