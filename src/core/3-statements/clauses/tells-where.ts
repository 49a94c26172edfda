import { Word } from '../../model/statement-words.ts';
import {
  inQuote,
  is,
  isMark,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “defended her | in an interview”, “attacked the judge | at a noisy rally”, “slammed them | on Twitter”, but not “her role in a debate”. */
export function tellsWhere(view: SentenceView, start: number, at: number): boolean {
  if (view.rules.verbSecond === true || !is(view, at, Word.midLinks)) return false;
  if (!isNominal(view, at - 1) && !isMark(view, at - 1)) return false;
  const place = placeBehind(view, at);
  if (place === undefined) return false;
  // “accused him of grabbing her at a rally”
  for (let k = start; k < at; k++) if (pos(view, k) === 'VERB' && !inQuote(view, k)) return false;
  // “accused the firm during its conference | of haste”
  if (is(view, place + 1, Word.of)) return false;
  // “expressed doubt in an interview that it would last”
  for (let k = place + 1; k < place + LONGEST_PLACE; k++) if (isThat(view, k)) return false;
  return true;
}

/** In words. */
const LONGEST_PLACE = 6;

/** The “interview” of “in an interview”, the “Twitter” of “on Twitter”. */
function placeBehind(view: SentenceView, link: number): number | undefined {
  // “blamed it | on a video”, “compared it | to a speech”
  const isOther =
    is(view, link, Word.infinitiveMarks) || (is(view, link, Word.dayLinks) && !is(view, link, Word.insideLinks));
  const isOne = !isOther && is(view, link + 1, Word.indefinites);
  for (let k = link + 1; k < Math.min(link + LONGEST_PLACE, view.stop); k++) {
    const goesOn = !isTime(view, k + 1) && /^(?:NOUN|PART|PROPN)$/.test(pos(view, k + 1));
    if (is(view, k, Word.sayingPlaces) && !goesOn) {
      if (!isOne) return pos(view, k) === 'PROPN' ? k : undefined;
      return !is(view, link, Word.insideLinks) || view.rules.sources.has(lower(view, k)) ? k : undefined;
    }
    if (!isOne || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos(view, k))) return undefined;
  }
  return undefined;
}
