import { Word } from '../../model/statement-words.ts';
import { is, isNominal, isTime, isYear, kindsAt, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { canHead } from './can-head.ts';
import { isPart } from './quantity.ts';

/** Back over what may stand between a subject and its verb: “Roe | in a televised interview this month also | said”. */
export function skipBack(view: SentenceView, start: number, from: number): number {
  let at = start;
  for (;;) {
    const kinds = kindsAt(view, at);
    if (at < from) return at;
    if (pos(view, at) === 'ADV' && !isNominal(view, at) && !canHead(view, at)) at--;
    // “rektorn | så sent som i augusti | försäkrade”
    else if (kinds[Word.as] && view.rules.resultAdverbs?.has(lower(view, at - 2)) && pos(view, at - 1) === 'ADV')
      at -= 3;
    else if (kinds[Word.floaters]) {
      if (at === from || !(isNominal(view, at - 1) || lower(view, at - 1) === ')')) return at;
      at--;
    } else if (kinds[Word.fillers]) at--;
    else if (isTime(view, at) && !view.persons.has(at) && !isPart(view, at)) {
      let k = at;
      while (k > from && (isTime(view, k - 1) || is(view, k - 1, Word.dayModifiers) || pos(view, k - 1) === 'NUM')) k--;
      if (k > from && is(view, k - 1, Word.dayOpeners)) k--;
      // “issued | late in the evening | said”
      if (k > from && is(view, k - 1, Word.dayModifiers) && pos(view, k - 1) === 'ADJ') k--;
      // “who | as recently as May | wrote”
      if (isAsLate(view, k)) k -= 3;
      if (k <= from) return at;
      at = k - 1;
    } else if (isYear(view, at) && is(view, at - 1, Word.yearLinks) && at - 2 > from) {
      at -= 2;
    } else if (isReaders(view, at)) {
      at -= 2;
    } else if (kinds[Word.midPlaces]) {
      let k = at - 1;
      while (
        k > from &&
        k > at - 5 &&
        /^(?:DET|ADJ|NOUN|PROPN|PRON|VERB)$/.test(pos(view, k)) &&
        !is(view, k, Word.midLinks)
      )
        k--;
      if (k <= from || !is(view, k, Word.midLinks) || !(isNominal(view, k - 1) || lower(view, k - 1) === ')'))
        return at;
      at = k - 1;
    } else return at;
  }
}

/** “as recently as | May” */
const isAsLate = (view: SentenceView, time: number): boolean =>
  is(view, time - 1, Word.as) && /^(?:ADJ|ADV)$/.test(pos(view, time - 2)) && is(view, time - 3, Word.as);

/** “in a note | to investors | said”: for whom it was written. */
function isReaders(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || pos(view, at) !== 'NOUN') return false;
  return is(view, at - 1, Word.infinitiveMarks) && is(view, at - 2, Word.midPlaces) && is(view, at - 4, Word.midLinks);
}
