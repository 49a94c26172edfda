import { isMark, isNominal, lower, type SentenceView } from './sentence-view.ts';

/** “the man who shot Marr”: from the verb back to what the relative clause hangs on. */
export function relativeHead(view: SentenceView, verb: number, from: number): number | undefined {
  for (let at = verb; at >= Math.max(from + 1, verb - 12); at--) {
    const word = lower(view, at);
    if (word === ',' || word === ';' || word === ':' || isMark(view.tokens[at]!)) return undefined;
    if (view.words.relativePronouns.has(word) && isNominal(view, at - 1) && !view.rules.verbs.has(lower(view, at - 1)))
      return at - 1;
  }
  return undefined;
}
