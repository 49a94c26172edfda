import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { isFiniteVerb, lastOfVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  is,
  isComma,
  isCue,
  isMark,
  isNominal,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { usesAt } from './uses-at.ts';

/** Whether “X said …” begins at `at`: a short noun phrase and a finite verb of saying. */
export function startsReport(view: SentenceView, at: number): boolean {
  if ((view.rules.lightCommas || is(view, at - 1, Word.contrasts)) && reportsBehindPhrase(view, at)) return true;
  // “that 93 delegations, led by ministers, | had confirmed it”: the verb of the subject before
  if (isComma(view, at - 1) && pos(view, at) === 'AUX') return false;
  for (let k = at; k < Math.min(at + 12, view.stop); k++) {
    const word = lower(view, k);
    if (/^[,;:(]$/.test(word) || isMark(view, k)) return false;
    // “people in Jupiter, | Florida who were late complained”
    if (k === at + 1 && is(view, k, Word.personRelatives) && pos(view, at) === 'PROPN' && pos(view, at - 2) === 'PROPN')
      return false;
    const cue = cueAt(view, k);
    if (
      cue !== undefined &&
      k > at &&
      isFiniteVerb(view, k) &&
      !is(view, k - 1, Word.be) &&
      usesAt(view, k).some(
        (use) =>
          !(use.frames.has('weak') && isPassing(view, at, k)) &&
          ((use.frames.has('clause') && !use.frames.has('evidence')) || use.frames.has('quote')),
      )
    ) {
      // “one in four | said”
      const isShare = pos(view, k - 1) === 'NUM' && pos(view, k - 2) === 'ADP';
      return isNominal(view, k - 1) || isShare || pos(view, k - 1) === 'ADV' || pos(view, k - 1) === 'AUX';
    }
    if (isFiniteVerb(view, k) && pos(view, k) !== 'AUX') return false;
  }
  return false;
}

/** “the market | should continue”, “which | read “Closed””: a verb that seldom reports, behind a modal or in a relative clause. */
function isPassing(view: SentenceView, from: number, verb: number): boolean {
  if (pos(view, verb - 1) === 'AUX') return true;
  for (let at = from; at < verb; at++) if (is(view, at, Word.relativePronouns)) return true;
  return false;
}

/** Whether a clause begins at `at`: a finite verb follows, and it is not only that of “a treaty that applies to all”. */
export function opensFinite(view: SentenceView, at: number): boolean {
  let relative = false;
  for (let k = at; k < Math.min(at + 14, view.stop); k++) {
    if (k > at && is(view, k, Word.relativePronouns) && isNominal(view, k - 1)) relative = true;
    const isVerb = pos(view, k) === 'AUX' ? !is(view, k, Word.infiniteAuxiliaries) : isFiniteVerb(view, k) && k > at;
    if (isVerb) {
      if (!relative) return true;
      // the relative clause has its verb
      k = lastOfVerb(view, k);
      relative = false;
    }
    if (/^[,;:]$/.test(lower(view, k))) return false;
  }
  return false;
}

/** “och klubbens ordförande, Anna Ek, kräver”: a whole phrase with its apposition, then a cue. */
export function reportsBehindPhrase(view: SentenceView, at: number): boolean {
  const np = nounPhraseFrom(view, at, { apposition: true });
  if (np === undefined) return false;
  let verb = isComma(view, np.to) ? behindRelative(view, np.to + 1) : behindMaker(view, np.to);
  // “its leader, Ada Falk, | has threatened”
  while (is(view, verb, Word.perfects)) verb++;
  return isCue(view, verb) && isFiniteVerb(view, verb) && usesAt(view, verb).length > 0;
}

/** “a report | seen by the Courier | says”: behind a participle and who does it. */
function behindMaker(view: SentenceView, at: number): number {
  if (pos(view, at) !== 'VERB' || !is(view, at + 1, Word.agents)) return at;
  return nounPhraseFrom(view, at + 2, { apposition: false })?.to ?? at;
}

/** “its spokesman, | who goes by a name of war, | vowed”: behind a clause on somebody that a comma closes. */
function behindRelative(view: SentenceView, from: number): number {
  if (!is(view, from, Word.personRelatives)) return from;
  const close = commaIn(view, from + 1, from + LONGEST_RELATIVE);
  return close === undefined ? from : close + 1;
}

const LONGEST_RELATIVE = 15;
