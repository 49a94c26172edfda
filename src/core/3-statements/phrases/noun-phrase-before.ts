import { Word } from '../../model/statement-words.ts';
import {
  is,
  isInfinitiveMark,
  isNominal,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { canHead } from './can-head.ts';
import { openingParenthesis } from './parenthesis.ts';
import { phraseStart } from './phrase-start.ts';
import { isQuantity, isShare, quantityStart } from './quantity.ts';
import { relativeHead } from './relative-head.ts';

/** The noun phrase that ends before `end`, with its title, its prepositional phrases and what a conjunction joins to it. */
export function nounPhraseBefore(view: SentenceView, end: number, from = 0): Run | undefined {
  let at = end - 1;
  if (lower(view, at) === ')') {
    const open = openingParenthesis(view, at, from);
    if (open === undefined) return undefined;
    at = open - 1;
  }
  if (at < from) return undefined;
  // “26% | say”
  if (isShare(view, at)) return { from: quantityStart(view, at, from), to: end };
  if (!isNominal(view, at) && !canHead(view, at)) {
    // “everyone who attended | agreed”
    const head = pos(view, at) === 'VERB' ? relativeHead(view, at, from) : undefined;
    return head === undefined ? undefined : { from: phraseStart(view, head, from), to: end };
  }
  // “en man” is a noun
  if (is(view, at, Word.clausePronouns) && pos(view, at) !== 'NOUN' && !is(view, at, Word.relativePronouns)) {
    const part = is(view, at - 1, Word.of) && at - 2 >= from && isQuantity(view, at - 2);
    if (part) return { from: quantityStart(view, at - 2, from), to: end };
    // “the firm that built it | denied”
    const head =
      is(view, at, Word.its) && /^(?:VERB|AUX)$/.test(pos(view, at - 1)) ? clauseHead(view, at - 1, from) : undefined;
    return { from: head === undefined ? at : phraseStart(view, head, from), to: end };
  }
  const start = phraseStart(view, at, from);
  return { from: start, to: end };
}

/** “the firm that | built”, “the last nurse to | see”: what the clause of a verb hangs on. */
function clauseHead(view: SentenceView, verb: number, from: number): number | undefined {
  if (isInfinitiveMark(view, verb - 1)) return verb - 2 >= from && isNominal(view, verb - 2) ? verb - 2 : undefined;
  return relativeHead(view, verb, from);
}
