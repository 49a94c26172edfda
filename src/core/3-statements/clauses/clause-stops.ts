import { Word } from '../../model/statement-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { accordingAt } from '../sentences/phrase-at.ts';
import {
  cueAt,
  is,
  isComma,
  isCue,
  isDash,
  isThat,
  kindsAt,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import type { Stop } from './clause-point.ts';
import { closesOpening } from './closes-opening.ts';
import { isHeadline } from './is-headline.ts';
import { joinsGerund } from './joins-gerund.ts';
import { joinsMind } from './joins-mind.ts';
import { leavesOut } from './leaves-out.ts';
import { notOnlyBefore } from './not-only-before.ts';
import { PHRASE_STOPS } from './phrase-stops.ts';
import { startsMain } from './stands-in-opening.ts';
import { opensFinite, reportsBehindPhrase, startsReport } from './starts-report.ts';
import { stopsAtComma } from './stops-at-comma.ts';
import { goesOnInPast, stopsAtConjunction } from './stops-at-conjunction.ts';
import { usesAt } from './uses-at.ts';

/** “While Roe praised the plan, | Doe called it a mistake” */
const beforeMain: Stop = ({ view, start, at, subordinate }) => {
  if (!subordinate || at <= start || !isComma(view, at)) return false;
  return !(opensInside(view, start) && closesOpening(view, start + 1, at)) && startsMain(view, at + 1);
};

/** “he was tired|: “It is late,” he wrote”, “the plan was bad| - “Look at it,” she said”: a quotation with who says it. */
const beforeQuoted: Stop = ({ view, at }) => {
  if (view.rules.verbSecond === true || !(lower(view, at) === ':' || isDash(view, at))) return false;
  const quote = quoteOpeningAt(view, at + 1);
  if (quote?.open !== at + 1 || !/^[,?!]$/.test(lower(view, quote.to - 1))) return false;
  for (let k = quote.close; k < Math.min(quote.close + LONGEST_SPEAKER, view.stop); k++)
    if (isCue(view, k) && isFiniteVerb(view, k)) return true;
  return false;
};

/** In words, with the verb. */
const LONGEST_SPEAKER = 7;

/** “he was “sad,” | in a speech on Sunday”: where it was said, behind a comma inside the marks. */
const behindQuoted: Stop = ({ view, start, at }) => {
  if (view.rules.verbSecond === true || !is(view, at, Word.midLinks)) return false;
  const isCut = view.quotes.some(({ open, to, close }) => close === at && open > start && isComma(view, to - 1));
  if (!isCut) return false;
  for (let k = at + 1; k < at + LONGEST_PLACE; k++) if (is(view, k, Word.sayingPlaces)) return true;
  return false;
};

/** In words. */
const LONGEST_PLACE = 6;

const atBracket: Stop = ({ view, at }) => lower(view, at) === ')';

const atSemicolon: Stop = ({ view, start, at, phrase }) => {
  if (lower(view, at) !== ';') return false;
  if (phrase || startsReport(view, at + 1) || reportsBehindPhrase(view, at + 1)) return true;
  // “urged them to join|; eight of them did so”
  return !hasFiniteVerb(view, start, at) && hasFiniteVerb(view, at + 1, view.stop);
};

const atComma: Stop = ({ view, start, at, phrase }) => {
  if (!isComma(view, at) && !isDash(view, at) && lower(view, at) !== ';') return false;
  if (phrase && hasOpenThat(view, start, at)) return false;
  return !(!phrase && closesOpening(view, start, at)) && stopsAtComma(view, at, phrase);
};

/** “the notion that a film|, at least in part, moved them”: a clause inside a phrase has no verb yet. */
function hasOpenThat(view: SentenceView, start: number, at: number): boolean {
  if (view.rules.verbSecond === true || cueAt(view, at + 1)?.forms.has('ing')) return false;
  for (let k = at - 1; k >= start; k--)
    if (isThat(view, k)) return pos(view, k - 1) === 'NOUN' && !hasFiniteVerb(view, k, at);
  return false;
}

const atConjunction: Stop = ({ view, start, at }) => {
  if (!is(view, at, Word.coordinators)) return false;
  const isBoth = (notOnlyBefore(view, at) ?? -1) >= start;
  if (!isBoth && stopsAtConjunction(view, at) && !goesOnInPast(view, at, start)) return true;
  if (view.rules.lightCommas && !isThat(view, at + 1) && startsReport(view, at + 1)) return true;
  return joinsGerund(view, start, at) || joinsMind(view, start, at);
};

/** “said it was late | but did not elaborate”, “said so | without naming him” */
const beforeSilence: Stop = ({ view, at }) => {
  const kinds = kindsAt(view, at);
  return (kinds[Word.coordinators] || kinds[Word.lacks]) && leavesOut(view, at);
};

/** “said it was over | when asked about it” */
const whenAsked: Stop = ({ view, at }) => is(view, at, Word.participleOpeners) && isAskedAt(view, at + 1);

/** “insisted it was late | while adding that she had no doubt”, but not “could not go on while talking about her son” */
const whileAdding: Stop = ({ view, at, phrase }) => {
  const kinds = kindsAt(view, at);
  if (!kinds[Word.gerundLinks] || !kinds[Word.contrasts]) return false;
  if (!phrase && !isComma(view, at - 1) && !isThat(view, at + 2)) return false;
  return cueAt(view, at + 1)?.forms.has('ing') === true && usesAt(view, at + 1).length > 0;
};

/** “När Lind sade att bron var stängd | blev han arg”: the main clause behind one that opens the sentence. */
const beforeVerbOfMain: Stop = ({ view, start, at }) => {
  if (view.rules.verbSecond !== true || at <= start + 1 || pos(view, 0) !== 'SCONJ' || !isFiniteVerb(view, at))
    return false;
  if (is(view, at + 1, Word.newSubjects)) return /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(pos(view, at - 1));
  // “När Lind frågade vad som hände | vände sig Ek bort”
  return is(view, at + 1, Word.reflexives) && isSecondVerb(view, start, at);
};

/** Whether a verb stands behind that of a clause in which it can have no part. */
function isSecondVerb(view: SentenceView, start: number, at: number): boolean {
  if (!view.shapes.finite?.test(lower(view, at)) || !hasFiniteVerb(view, start, at)) return false;
  for (let k = start; k < at; k++) {
    if (pos(view, k) === 'CCONJ') return false;
    if (is(view, k, Word.relatives) && k > start && !is(view, k - 1, Word.questions)) return false;
  }
  return true;
}

/** “säger att bron är klar | men vill inte ge besked”: in a clause that “that” opens the negation would stand before the verb. */
const inMainOrder: Stop = ({ view, start, at }) =>
  view.rules.verbSecond === true &&
  is(view, at, Word.coordinators) &&
  (isThat(view, start - 1) || isThat(view, start)) &&
  isFiniteVerb(view, at + 1) &&
  is(view, at + 2, Word.nots);

/** “the bridge was shut | according to Roe”, but not “att mannen | enligt polisen | greps i går” */
const accordingTo: Stop = ({ view, start, at }) => {
  if (accordingAt(view, at) === 0) return false;
  const isOpen = isThat(view, start - 1) && !hasFiniteVerb(view, start, at);
  return !(view.rules.verbSecond === true && isOpen);
};

/** “Falk says it is ahead | as count drags on” */
const asInHeadline: Stop = ({ view, start, at, phrase }) => {
  if (!is(view, at, Word.as) || !(phrase || at > start)) return false;
  return isHeadline(view) && opensFinite(view, at + 1);
};

const behindPhrase: Stop = (point) => point.phrase && PHRASE_STOPS.some((stops) => stops(point));

/** What ends a content, each looked for at every word of it. */
export const STOPS: readonly Stop[] = [
  beforeMain,
  beforeQuoted,
  behindQuoted,
  atBracket,
  atSemicolon,
  atComma,
  atConjunction,
  beforeSilence,
  whenAsked,
  whileAdding,
  beforeVerbOfMain,
  inMainOrder,
  accordingTo,
  asInHeadline,
  behindPhrase,
];

/** “that, if it rained, they would go”, “even | if it rained, they would go”: whether a clause begins with something else than its subject. */
const opensInside = (view: SentenceView, start: number): boolean =>
  isThat(view, start) || (pos(view, start) === 'ADV' && is(view, start + 1, Word.suppositions));

/** “when | asked about it”: who asked is not the one who says so. */
const isAskedAt = (view: SentenceView, at: number): boolean =>
  view.rules.asking.has(cueAt(view, at)?.verb.lemma ?? '') && cueAt(view, at)?.forms.has('participle') === true;
