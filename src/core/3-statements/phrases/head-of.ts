import { Word } from '../../model/statement-words.ts';
import {
  isDash,
  isInfinitiveMark,
  isNominal,
  kindsAt,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { canHead } from './can-head.ts';

/** The last noun before the first preposition or comma: the head of “representatives of more than 60 countries”. */
export function headOf(view: SentenceView, run: Run): number {
  let head = -1;
  for (let at = run.from; at < run.to; at++) {
    const tag = pos(view, at);
    const word = lower(view, at);
    const kinds = kindsAt(view, at);
    if (
      head >= 0 &&
      (tag === 'ADP' ||
        word === ',' ||
        word === '(' ||
        isDash(view, at) ||
        kinds[Word.relativePronouns] ||
        (tag === 'VERB' && at > run.from && !canHead(view, at)) ||
        tag === 'SCONJ' ||
        kinds[Word.listEnds])
    )
      break;
    if (tag === 'PART') {
      // “the last man | to lead a party”
      if (head >= 0 && isInfinitiveMark(view, at)) break;
      head = -1;
      continue;
    }
    // “kanalen Norrut 24”
    if (tag === 'NUM' && head === at - 1 && pos(view, head) === 'PROPN') continue;
    if (isNominal(view, at) || canHead(view, at)) head = at;
  }
  return head >= 0 ? head : run.to - 1;
}
