import { Word } from '../../model/statement-words.ts';
import { is, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “some”, “85 %”, “four out”: what “of” hangs on in “most of them”. */
export function isQuantity(view: SentenceView, at: number): boolean {
  return (
    is(view, at, Word.headDeterminers) ||
    is(view, at, Word.quantities) ||
    isShare(view, at) ||
    isPart(view, at) ||
    (is(view, at, Word.outOf) && pos(view, at - 1) === 'NUM')
  );
}

/** “a third”, “a quarter”, Swedish “den yngre” */
export function isPart(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true) return pos(view, at) === 'ADJ' && is(view, at - 1, Word.demonstratives);
  return is(view, at, Word.ordinals) && is(view, at - 1, Word.articles);
}

export const isShare = (view: SentenceView, at: number): boolean =>
  lower(view, at) === '%' && pos(view, at - 1) === 'NUM';

export function quantityStart(view: SentenceView, at: number, from: number): number {
  const start = lower(view, at) === '%' || is(view, at, Word.outOf) || isPart(view, at) ? at - 1 : at;
  return start - 1 >= from && pos(view, start - 1) === 'ADV' && pos(view, start) === 'NUM' ? start - 1 : start;
}
