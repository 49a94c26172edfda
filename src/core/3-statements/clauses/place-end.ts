import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { is, isTime, kindsAt, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { behindParticiple } from './behind-participle.ts';
import { endOfPlace } from './end-of-place.ts';

/** Where the words end that certainly tell only when, where and to whom: “said | in a statement on Friday | the plan …”. */
export function placeEnd(view: SentenceView, start: number): number {
  let at = start;
  for (let round = 0; round < 4; round++) {
    const kinds = kindsAt(view, at);
    if (isTime(view, at) && !is(view, at + 1, Word.possessiveS)) {
      at++;
      while (isTime(view, at) && !is(view, at + 1, Word.possessiveS)) at++;
    } else if (
      kinds[Word.timeModifiers] &&
      isTime(view, at + 1) &&
      !is(view, at + 2, Word.possessiveS) &&
      !/^(?:AUX|VERB)$/.test(pos(view, at + 2))
    )
      at += 2;
    else if (kinds[Word.placeOpeners]) {
      const end = placeOfSaying(view, at + 1);
      if (end === undefined) return at;
      at = end;
    } else return at;
  }
  return at;
}

function placeOfSaying(view: SentenceView, start: number): number | undefined {
  if (isTime(view, start) && !is(view, start + 1, Word.possessiveS)) {
    let at = start + 1;
    while (isTime(view, at) || pos(view, at) === 'NUM') at++;
    return at;
  }
  for (let at = start; at < Math.min(start + 6, view.stop); at++) {
    if (is(view, at, Word.sayingPlaces)) {
      if (is(view, at + 1, Word.placeLinks)) {
        const np = nounPhraseFrom(view, at + 2, { apposition: false });
        return np === undefined ? at + 1 : behindParticiple(view, endOfPlace(view, np));
      }
      return behindParticiple(view, at + 1);
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|VERB)$/.test(pos(view, at))) return undefined;
  }
  return undefined;
}
