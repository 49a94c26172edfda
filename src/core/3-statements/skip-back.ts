import { is, isNominal, isTime, lower, pos, type SentenceView } from './sentence-view.ts';

/** Back over what may stand between a subject and its verb: “Roe | in a televised interview this month also | said”. */
export function skipBack(view: SentenceView, start: number, from: number): number {
  let at = start;
  for (;;) {
    const word = lower(view, at);
    if (at < from) return at;
    if (pos(view, at) === 'ADV' && !isNominal(view, at)) at--;
    else if (view.words.floaters.has(word)) {
      if (at === from || !(isNominal(view, at - 1) || lower(view, at - 1) === ')')) return at;
      at--;
    } else if (view.words.fillers.has(word)) at--;
    else if (isTime(view, at) && !view.persons.has(at)) {
      let k = at;
      while (k > from && (isTime(view, k - 1) || is(view, k - 1, 'dayModifiers') || pos(view, k - 1) === 'NUM')) k--;
      if (k > from && is(view, k - 1, 'dayOpeners')) k--;
      if (k <= from) return at;
      at = k - 1;
    } else if (/^(?:1[89]|20)\d\d$/.test(word) && is(view, at - 1, 'yearLinks') && at - 2 > from) {
      at -= 2;
    } else if (view.words.midPlaces.has(word)) {
      let k = at - 1;
      while (
        k > from &&
        k > at - 5 &&
        /^(?:DET|ADJ|NOUN|PROPN|PRON|VERB)$/.test(pos(view, k)) &&
        !is(view, k, 'midLinks')
      )
        k--;
      if (k <= from || !is(view, k, 'midLinks') || !(isNominal(view, k - 1) || lower(view, k - 1) === ')')) return at;
      at = k - 1;
    } else return at;
  }
}
