import type { CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import {
  is,
  isNamed,
  isTime,
  isYear,
  kindsAt,
  lower,
  pos,
  type Run,
  type SentenceView,
  signsAt,
} from '../sentences/sentence-view.ts';
import { headOf } from './head-of.ts';
import { isPart } from './quantity.ts';

/** A use that takes a quotation and nothing else: who can say something in quotation marks. */
export const QUOTING: CueUse = { frames: new Set(['quote']), particles: [] };

/** Whether what `run` names can say something: people and their bodies can; “the adoption” cannot; a poll can show but not pledge. */
export function canSpeak(view: SentenceView, run: Run, use: CueUse): boolean {
  const head = headOf(view, run);
  const word = lower(view, head);
  const kinds = kindsAt(view, head);
  if (kinds[Word.nobodies] || kinds[Word.reflexives]) return false;
  // “those surveyed” and “those who knew her”, but not “these are”
  const isTold = run.to > head + 1 && (pos(view, head + 1) === 'VERB' || is(view, head + 1, Word.relativePronouns));
  if (kinds[Word.pointers] && !isTold) return use.frames.has('evidence');
  if (is(view, run.from, Word.ones) && is(view, head, Word.others)) return false;
  if (use.frames.has('finding') && !view.rules.sources.has(word) && !kinds[Word.researchers]) return false;
  if (use.frames.has('inquiry') && !kinds[Word.press]) return false;
  if (pos(view, head) === 'PRON') return true;
  // “Klockan tio meddelade polisen”, “1999 meddelade polisen”
  // “a quarter of them”
  if (isPart(view, head)) return true;
  if (isTime(view, head) || (pos(view, head) === 'NUM' && isTime(view, head - 1))) return false;
  if (view.rules.verbSecond === true && isYear(view, head)) return false;
  if (pos(view, head) === 'PROPN' && isNamed(view, head)) return true;
  if (view.rules.sources.has(word)) return true;
  if (kinds[Word.actsOrBodies] && is(view, head + 1, Word.of) && !isCapital(view, head)) return false;
  if (view.rules.speaking.has(word)) return true;
  if (isNamed(view, head)) return true;
  if (use.frames.has('evidence') && pos(view, head) !== 'PROPN')
    return use.frames.has('quote') ? !view.rules.mute.has(word) || isCapital(view, head) : true;
  if (view.rules.mute.has(word) && !isCapital(view, head)) return false;
  if (pos(view, head) === 'PROPN') return true;
  return !view.rules.muteEnding.test(word);
}

/** “the White House”, “the Defense Department”: a name can speak whatever its last word is. */
function isCapital(view: SentenceView, at: number): boolean {
  return at > 0 && signsAt(view, at).isCapital;
}
