import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  inQuote,
  is,
  isComma,
  isGerund,
  isMark,
  isNegatedInfinitive,
  isThat,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { behindParticiple } from './behind-participle.ts';
import { endOfPlace } from './end-of-place.ts';
import { tellsHow } from './tells-how.ts';

/** Skips what tells when, where and to whom: “said | on Monday in a statement | that …”. Returns `start` where nothing can be skipped. */
export function skipPlacing(view: SentenceView, start: number, frames: ReadonlySet<Frame>): number {
  let at = start;
  for (let round = 0; round < 4; round++) {
    const before = at;
    if (opensSideClause(view, at)) {
      const quote = quoteBehindSide(view, at);
      if (quote === undefined) break;
      return quote;
    }
    // “said | yesterday's vote was late”
    if (isTime(view, at) && is(view, at + 1, Word.possessiveS)) break;
    if (isTime(view, at) || is(view, at, Word.timeOpeners)) {
      while (at < view.stop && (isTime(view, at) || pos(view, at) === 'NUM' || is(view, at, Word.timeWords))) at++;
    } else if (isAsLateAs(view, at)) at += 3;
    // “sade | då | att …”, “hävdar | bestämt | att …”
    else if (isBeforeThat(view, at)) at++;
    // “sade | en gång | att”
    else if (view.rules.verbSecond === true && pos(view, at) === 'DET' && isTime(view, at + 1) && isThat(view, at + 2))
      at += 2;
    // “skrev hon | samma kväll |: …”
    else if (view.rules.verbSecond === true && is(view, at, Word.dayModifiers) && isTime(view, at + 1)) at += 2;
    // “meddelade | överraskande | på måndagen att …”
    else if (isHowBefore(view, at)) at++;
    // “late | on Sunday”
    else if (is(view, at, Word.timeModifiers) && is(view, at + 1, Word.dayLinks) && isTime(view, at + 2)) at++;
    // “late | in the evening | that”
    else if (isLateIn(view, at)) at = nounPhraseFrom(view, at + 2, { apposition: false })?.to ?? at;
    // “asked the mayor | whether taxes would rise”, where “whether” is read as a preposition
    else if (opensQuotedInfinitive(view, at)) break;
    else if ((is(view, at, Word.placing) || pos(view, at) === 'ADP') && !is(view, at, Word.questions)) {
      const next = at + 1;
      if (pos(view, next) === 'VERB' && isGerund(view, next)) {
        const np = nounPhraseFrom(view, next + 1, { apposition: false });
        at = np?.to ?? next + 1;
      } else if (pos(view, next) === 'NUM' || (isTime(view, next) && !is(view, next + 1, Word.possessiveS))) {
        at = next;
        while (at < view.stop && (pos(view, at) === 'NUM' || isTime(view, at))) at++;
        // “after two | hours of talks”
        const np = pos(view, at) === 'NOUN' ? nounPhraseFrom(view, next, { apposition: false }) : undefined;
        // “at one | point, “…””
        const isOver = np !== undefined && isComma(view, np.to) && quoteOpeningAt(view, np.to + 1) !== undefined;
        if (np !== undefined && (isOver || isThat(view, np.to))) at = np.to;
      } else {
        const np = nounPhraseFrom(view, next, { apposition: false });
        at =
          np === undefined ? thatBehind(view, at) : behindParticiple(view, behindRelative(view, endOfPlace(view, np)));
      }
    } else if (isComma(view, at)) {
      const close = shortAside(view, at);
      if (close !== undefined) at = close;
    } else if (pos(view, at) === 'ADV' && !isNegatedInfinitive(view, at) && !asks(view, at)) at++;
    if (at === before) break;
    if (isThat(view, at) || quoteOpeningAt(view, at) !== undefined || lower(view, at) === ':') break;
    if (frames.size === 0) break;
  }
  return Math.min(at, view.stop);
}

/** “late | in the evening | that …” */
function isLateIn(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || !is(view, at, Word.timeModifiers) || pos(view, at + 1) !== 'ADP') return false;
  const time = nounPhraseFrom(view, at + 2, { apposition: false });
  return time !== undefined && isThat(view, time.to);
}

/** “told them | to “read the papers”” */
const opensQuotedInfinitive = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.infinitiveMarks) && quoteOpeningAt(view, at + 1) !== undefined && pos(view, at + 2) === 'VERB';

/** “said | in midweek | that …”, “in an even voice | that …”: “that” behind words that the tagger makes no phrase of. */
function thatBehind(view: SentenceView, from: number): number {
  if (view.rules.verbSecond === true || !is(view, from, Word.insideLinks)) return from;
  for (let at = from + 1; at < from + LONGEST_PLACE && !/^(?:AUX|PUNCT)$/.test(pos(view, at)); at++)
    if (isThat(view, at) && pos(view, at) === 'SCONJ') return at;
  return from;
}

/** In words. */
const LONGEST_PLACE = 5;

/** “sade | då | att …”, “hävdar | bestämt | att …”: one word that tells how or when. */
function isBeforeThat(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond !== true || !isThat(view, at + 1)) return false;
  return tellsHow(view, at) || is(view, at, Word.groupAdverbs);
}

/** “berättar för polisen | hur bron föll”, “explained in a letter | why the bridge fell” */
const asks = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.questions) && (view.rules.verbSecond === true || !is(view, at, Word.doubtfulQuestions));

/** “överraskande | på måndagen”, “självkritiskt | i går” */
function isHowBefore(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond !== true || pos(view, at) !== 'ADJ') return false;
  return pos(view, at + 1) === 'ADP' && isTime(view, at + 2);
}

/** “sade i en intervju | som sändes på fredagen | att …”: what tells more of where something was said. */
function behindRelative(view: SentenceView, from: number): number {
  if (view.rules.verbSecond !== true || !is(view, from, Word.relativePronouns)) return from;
  for (let at = from + 2; at < Math.min(view.stop, from + LONGEST_RELATIVE); at++) {
    if (isComma(view, at) || isMark(view, at)) return from;
    if (isThat(view, at)) return at;
  }
  return from;
}

/** In words. */
const LONGEST_RELATIVE = 14;

/** “she said | when asked”, “as the hall emptied”: a clause of its own tells when. */
function opensSideClause(view: SentenceView, at: number): boolean {
  if (!is(view, at, Word.sideOpeners)) return false;
  if (is(view, at + 1, Word.clauseSubjects) || (pos(view, at + 1) === 'VERB' && !isGerund(view, at + 1))) return true;
  const np = nounPhraseFrom(view, at + 1, { apposition: false });
  return np !== undefined && isFiniteVerb(view, np.to);
}

/** “she said | as she left, | “Never””: a quotation behind the clause. */
function quoteBehindSide(view: SentenceView, from: number): number | undefined {
  if (!is(view, from, Word.tailBreakers)) return undefined;
  const comma = commaIn(view, from + 2, from + LONGEST_RELATIVE);
  const quote = comma === undefined ? undefined : quoteOpeningAt(view, comma + 1);
  return quote !== undefined && quote.open === (comma ?? 0) + 1 && !inQuote(view, from) ? quote.open : undefined;
}

/** “as late as | in May”, “så sent som | i maj” */
function isAsLateAs(view: SentenceView, at: number): boolean {
  return (
    /^(?:ADV|ADP)$/.test(pos(view, at)) &&
    /^(?:ADV|ADJ)$/.test(pos(view, at + 1)) &&
    is(view, at + 2, Word.as) &&
    (pos(view, at + 3) === 'ADP' || isTime(view, at + 3))
  );
}

/** “, however,” and “, for example,” */
function shortAside(view: SentenceView, comma: number): number | undefined {
  let cue = false;
  // “says Ada Falk, | whose deputy, Lou Berg, was there”
  const isRelative = is(view, comma + 1, Word.asideRelatives) && view.rules.verbSecond !== true;
  for (let k = comma + 1; k <= comma + 12 && k < view.stop; k++) {
    if (isMark(view, k)) return undefined;
    cue ||= cueAt(view, k)?.forms.has('ing') === true;
    if (isComma(view, k)) {
      const clause =
        isRelative ||
        view.tokens.slice(comma + 1, k).some((token) => token.pos === 'AUX') ||
        isFiniteVerb(view, comma + 1);
      return (clause || cue) && !isThat(view, k + 1) ? undefined : k + 1;
    }
  }
  return undefined;
}
