import { nounPhraseFrom } from './noun-phrase-from.ts';
import { is, isTime, lower, pos, type SentenceView } from './sentence-view.ts';
import { endOfPlace } from './skip-placing.ts';

/** Where the words end that certainly tell only when, where and to whom: “said | in a statement on Friday | the plan …”. */
export function placeEnd(view: SentenceView, start: number): number {
  let at = start;
  for (let round = 0; round < 4; round++) {
    const word = lower(view, at);
    if (isTime(view, at) && !is(view, at + 1, 'possessiveS')) {
      at++;
      while (isTime(view, at) && !is(view, at + 1, 'possessiveS')) at++;
    } else if (
      view.words.timeModifiers.has(word) &&
      isTime(view, at + 1) &&
      !is(view, at + 2, 'possessiveS') &&
      !/^(?:AUX|VERB)$/.test(pos(view, at + 2))
    )
      at += 2;
    else if (view.words.placeOpeners.has(word)) {
      const end = placeOfSaying(view, at + 1);
      if (end === undefined) return at;
      at = end;
    } else return at;
  }
  return at;
}

function placeOfSaying(view: SentenceView, start: number): number | undefined {
  if (isTime(view, start) && !is(view, start + 1, 'possessiveS')) {
    let at = start + 1;
    while (isTime(view, at) || pos(view, at) === 'NUM') at++;
    return at;
  }
  for (let at = start; at < Math.min(start + 6, view.stop); at++) {
    if (is(view, at, 'sayingPlaces')) {
      const next = lower(view, at + 1);
      if (view.words.placeLinks.has(next)) {
        const np = nounPhraseFrom(view, at + 2, { apposition: false });
        return np === undefined ? at + 1 : endOfPlace(view, np);
      }
      return at + 1;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|VERB)$/.test(pos(view, at))) return undefined;
  }
  return undefined;
}
