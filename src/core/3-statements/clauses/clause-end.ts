import { Word } from '../../model/statement-words.ts';
import { isHearer } from '../phrases/is-hearer.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { closingParenthesis } from '../phrases/parenthesis.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { accordingAt } from '../sentences/phrase-at.ts';
import {
  commaIn,
  cueAt,
  endsPerson,
  inQuote,
  is,
  isComma,
  isDash,
  isGerund,
  isMark,
  isNamed,
  isNominal,
  isThat,
  isTime,
  kindsAt,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { claimBehind, summaryBehind } from './claim-behind.ts';
import { closesOpening } from './closes-opening.ts';
import { isHeadline } from './is-headline.ts';
import { isPresent } from './is-present.ts';
import { joinsGerund } from './joins-gerund.ts';
import { joinsMind } from './joins-mind.ts';
import { leavesOut } from './leaves-out.ts';
import { asideCloses, gerundList, isAsideClosed, listFollows } from './list-signs.ts';
import { notOnlyBefore } from './not-only-before.ts';
import { placeEnd } from './place-end.ts';
import { startsClause, startsMain } from './stands-in-opening.ts';
import { startsInverted } from './starts-inverted.ts';
import { opensFinite, reportsBehindPhrase, startsReport } from './starts-report.ts';
import { tellsWhere } from './tells-where.ts';
import { usesAt } from './uses-at.ts';

/** Where a content that begins at `start` ends: at the sentence’s end, or before the words that report something else. */
export function clauseEnd(
  view: SentenceView,
  start: number,
  options: { readonly phrase?: boolean; readonly subordinate?: boolean } = {},
): number {
  let at = start;
  while (at < view.stop) {
    if (inQuote(view, at)) {
      const quote = view.quotes[view.quoteOf[at] as number];
      at = Math.max(at + 1, quote?.close ?? at + 1);
      // “a “disgrace,” | accusing it of …”: a comma before the closing mark
      if (quote !== undefined && quote.from > start && isComma(view, quote.to - 1)) {
        if (options.subordinate && startsClause(view, at)) break;
        if (stopsAtComma(view, at - 1, options.phrase === true)) break;
        // “called it “late,” | and his firm has moved on”
        if (options.phrase && is(view, at, Word.coordinators) && opensFinite(view, at + 1)) break;
      }
      continue;
    }
    const word = lower(view, at);
    const kinds = kindsAt(view, at);
    if (word === '(') {
      at = (closingParenthesis(view, at) ?? at) + 1;
      continue;
    }
    if (word === ')') break;
    const aside = options.phrase === true ? undefined : asideOnSubject(view, start, at);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    // “While Roe praised the plan, | Doe called it a mistake”
    const mayClose = options.subordinate && at > start && isComma(view, at);
    const isInner = mayClose && opensInside(view, start) && closesOpening(view, start + 1, at);
    if (mayClose && !isInner && startsMain(view, at + 1)) break;
    if (word === ';' && (options.phrase || startsReport(view, at + 1) || reportsBehindPhrase(view, at + 1))) break;
    const isStop = isComma(view, at) || isDash(view, at) || word === ';';
    const isOpening = isStop && options.phrase !== true && closesOpening(view, start, at);
    if (isStop && !isOpening && stopsAtComma(view, at, options.phrase === true)) break;
    const isBoth = (notOnlyBefore(view, at) ?? -1) >= start;
    if (kinds[Word.coordinators] && !isBoth && stopsAtConjunction(view, at) && !goesOnInPast(view, at, start)) break;
    if (view.rules.lightCommas && kinds[Word.coordinators] && !isThat(view, at + 1) && startsReport(view, at + 1))
      break;
    if (options.phrase && kinds[Word.coordinators] && joinsReport(view, start, at)) break;
    // “flaggade för testet | och det är sent”, “praised the plan | and he left”
    const isNew = options.phrase && kinds[Word.coordinators] && is(view, at + 1, Word.clauseSubjects);
    if (isNew && isFiniteVerb(view, at + 2) && !hasFiniteVerb(view, start, at)) break;
    if (options.phrase && turnsBehind(view, start, at)) break;
    if (kinds[Word.coordinators] && (joinsGerund(view, start, at) || joinsMind(view, start, at))) break;
    if ((kinds[Word.coordinators] || kinds[Word.lacks]) && leavesOut(view, at)) break;
    // “said it was over | when asked about it”
    if (kinds[Word.participleOpeners] && isAskedAt(view, at + 1)) break;
    // “insisted it was late | while adding that she had no doubt”
    // but not “could not go on while talking about her son”
    const isApart = options.phrase === true || isComma(view, at - 1) || isThat(view, at + 2);
    const isBeside = kinds[Word.gerundLinks] && kinds[Word.contrasts] && isApart;
    if (isBeside && cueAt(view, at + 1)?.forms.has('ing') && usesAt(view, at + 1).length > 0) break;
    if (view.rules.verbSecond === true && at > start + 1 && opensMain(view, at)) break;
    // “att mannen | enligt polisen | greps i går”
    // “said that | according to its count, | the party won”
    if (at === start && view.rules.verbSecond !== true && accordingAt(view, at) > 0) {
      at = (commaIn(view, at, at + LONGEST_ASIDE) ?? at) + 1;
      continue;
    }
    if (accordingAt(view, at) > 0 && !(view.rules.verbSecond === true && isOpen(view, start, at))) break;
    // “Falk says it is ahead | as count drags on”
    if (kinds[Word.as] && (options.phrase || at > start) && isHeadline(view) && opensFinite(view, at + 1)) break;
    if (options.phrase && endsPhrase(view, at, start)) break;
    // “responded to the claim | by saying it was false”
    if (options.phrase && kinds[Word.agents] && tellsBy(view, at + 1)) break;
    at++;
  }
  let end = Math.min(at, view.stop);
  if (at >= view.stop) end = withClosingMark(view, end);
  while (end > start && isLink(view, end - 1)) end--;
  return Math.max(end, start);
}

/** “when | asked about it”: who asked is not the one who says so. */
const isAskedAt = (view: SentenceView, at: number): boolean =>
  view.rules.asking.has(cueAt(view, at)?.verb.lemma ?? '') && cueAt(view, at)?.forms.has('participle') === true;

/** “that, if it rained, they would go”, “even | if it rained, they would go”: whether a clause begins with something else than its subject. */
const opensInside = (view: SentenceView, start: number): boolean =>
  isThat(view, start) || (pos(view, start) === 'ADV' && is(view, start + 1, Word.suppositions));

/** “När Lind sade att bron var stängd | blev han arg”: the main clause behind one that opens the sentence. */
function opensMain(view: SentenceView, at: number): boolean {
  if (pos(view, 0) !== 'SCONJ' || !is(view, at + 1, Word.newSubjects) || !isFiniteVerb(view, at)) return false;
  return /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(pos(view, at - 1));
}

/** “är kritisk till planen | och röstade nej”, “kräver svar | och nu väntar en strejk”: where the verb stands second, a main clause behind a phrase. */
function turnsBehind(view: SentenceView, start: number, at: number): boolean {
  if (view.rules.verbSecond !== true || !is(view, at, Word.coordinators) || hasVerb(view, start, at)) return false;
  return isFiniteVerb(view, pos(view, at + 1) === 'ADV' ? at + 2 : at + 1);
}

/** “till vaccination | och”: what only leads on to the next part. */
function isLink(view: SentenceView, at: number): boolean {
  return isComma(view, at) || isDash(view, at) || is(view, at, Word.andOr) || /^[;:.]$/.test(lower(view, at));
}

/** Whether the clause behind “att” that begins at `start` still waits for its verb at `at`. */
function isOpen(view: SentenceView, start: number, at: number): boolean {
  return isThat(view, start - 1) && !hasFiniteVerb(view, start, at);
}

/** “said the move|, announced in May, | would save money”, “said the plan|, which he called a mess, | would fail”: where what is told of the subject ends. */
function asideOnSubject(view: SentenceView, start: number, comma: number): number | undefined {
  if (view.rules.verbSecond === true || !isComma(view, comma) || comma - start > LONGEST_SUBJECT) return undefined;
  const isTold =
    is(view, comma + 1, Word.relativePronouns) ||
    (pos(view, comma + 1) === 'VERB' && view.shapes.participle.test(lower(view, comma + 1))) ||
    // “said her boss, Lou Berg, | told her to go”, “said Lou Berg, the mayor, | told her to go”
    view.persons.has(comma + 1) !== view.persons.has(start);
  if (!isTold || nounPhraseFrom(view, start, { apposition: false })?.to !== comma) return undefined;
  for (let at = comma + 2; at < Math.min(view.stop - 1, comma + LONGEST_ASIDE); at++)
    if (isComma(view, at) && !inQuote(view, at)) return isFiniteVerb(view, at + 1) ? at + 1 : undefined;
    else if (is(view, at, Word.and)) return undefined;
  return undefined;
}

/** In words. */
const LONGEST_ASIDE = 18;

/** “criticized the mayor | after the vote”, “announced a strike | on Monday”, “praised the plan | and walked out” */
function endsPhrase(view: SentenceView, at: number, start: number): boolean {
  const kinds = kindsAt(view, at);
  if (timeAt(view, at)) return true;
  // “a loss of power | shortly before the crash”
  if (at > start && pos(view, at) === 'ADV' && is(view, at + 1, Word.timeLinks)) return true;
  if (tellsWhere(view, start, at)) return true;
  // “kritiserar planen | i sitt remissvar”
  if (view.rules.verbSecond && kinds[Word.placeOpeners] && !isTime(view, at + 1) && placeEnd(view, at) > at + 1)
    return true;
  // “admitted fraud | and was jailed”
  const isAlso = kinds[Word.coordinators] && pos(view, at + 1) === 'AUX';
  if (kinds[Word.coordinators] && (isAlso || joinsVerb(view, at))) return !hasVerb(view, start, at);
  // “en utredning | om varor som kasseras”
  const isTopic = kinds[Word.topics] && pos(view, at - 1) === 'NOUN' && isNominal(view, at + 1);
  if (kinds[Word.clauseOpeners])
    return (
      pos(view, at) === 'SCONJ' && !(isTopic && !is(view, at + 1, Word.clauseSubjects)) && opensFinite(view, at + 1)
    );
  // “för tolv år sedan”
  return kinds[Word.timeLinks] && pos(view, at) !== 'ADV';
}

/** “on Monday”, “last July”, “late on Friday”, where the sentence or its part ends, or more is told of the time. */
function timeAt(view: SentenceView, at: number): boolean {
  const isModifier = is(view, at, Word.timeModifiers);
  if (!is(view, at, Word.dayLinks) && !isModifier) return false;
  // “by the end of | the month”, “by | next year”
  if (is(view, at - 1, Word.of) || (isModifier && pos(view, at - 1) === 'ADP')) return false;
  const from = isModifier && is(view, at + 1, Word.dayLinks) ? at + 2 : at + 1;
  let end = from;
  while (isTime(view, end) || (end > from && pos(view, end) === 'NUM')) end++;
  if (end === from) return false;
  // “early Sunday | after the count”
  const isMore = is(view, end, Word.timeLinks) && pos(view, at) !== 'DET';
  return end >= view.stop || isComma(view, end) || isMore;
}

/** “called the plan “weak” | and Berg says it will fail”, but not “contradicted what Falk | and Berg said” */
function joinsReport(view: SentenceView, start: number, at: number): boolean {
  if (isThat(view, at + 1) || !startsReport(view, at + 1)) return false;
  // “a licensing | and marketing body called Larch”
  const subject = nounPhraseFrom(view, at + 1, { apposition: false });
  if (subject === undefined || !(pos(view, at + 1) === 'NUM' || isSomebody(view, subject))) return false;
  for (let k = at - 1; k >= start && !isFiniteVerb(view, k); k--)
    if (is(view, k, Word.questions) || is(view, k, Word.relatives)) return false;
  return true;
}

/** “by | saying it was false” */
function tellsBy(view: SentenceView, at: number): boolean {
  if (!cueAt(view, at)?.forms.has('ing')) return false;
  return usesAt(view, at).some(({ frames }) => frames.has('clause'));
}

/** “and walked out”: a verb in the past without a subject of its own. */
export function joinsVerb(view: SentenceView, at: number): boolean {
  let next = at + 1;
  while (pos(view, next) === 'ADV' && next < at + 3) next++;
  if (pos(view, next) !== 'VERB' || !view.shapes.past.test(lower(view, next))) return false;
  return /^(?:DET|PRON|ADP|PART|PROPN)$/.test(pos(view, next + 1));
}

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (pos(view, k) === 'VERB' || pos(view, k) === 'AUX') return true;
  return false;
}

/** A quotation that ends the sentence keeps its closing mark inside the content. */
function withClosingMark(view: SentenceView, end: number): number {
  let at = end;
  while (at < view.tokens.length && isMark(view, at) && quoteOpeningAt(view, at) === undefined) at++;
  return at;
}

function stopsAtComma(view: SentenceView, comma: number, phrase: boolean): boolean {
  if (closesApposition(view, comma)) return false;
  // “the bridge is safe, | a claim that engineers dispute”
  if (claimBehind(view, comma) !== undefined || summaryBehind(view, comma)) return true;
  let next = comma + 1;
  while (pos(view, next) === 'ADV' && next < comma + 3) next++;
  const kinds = kindsAt(view, next);
  const cue = cueAt(view, next);
  const participle = cue?.forms.has('ing') === true && usesAt(view, next).length > 0;
  if (participle && !(isNominal(view, next + 1) && pos(view, next) === 'NOUN')) return true;
  if (accordingAt(view, next) > 0 || isHeard(view, next)) return true;
  if (
    phrase &&
    kinds[Word.coordinators] &&
    pos(view, next + 1) === 'VERB' &&
    view.shapes.past.test(lower(view, next + 1))
  )
    return true;
  if (kinds[Word.contrasts]) {
    // “att hon går, | och att grannen har lovat att följa med”
    if (isThat(view, next + 1) && (view.rules.verbSecond || pos(view, next + 1) === 'SCONJ')) return false;
    if (stopsAtConjunction(view, next)) return true;
    if (startsReport(view, next + 1)) return true;
    // “pledged a vote by spring, | and that is the first step”
    if (phrase && is(view, next + 1, Word.clauseSubjects) && opensFinite(view, next + 1)) return true;
    if (kinds[Word.concessions] && opensFinite(view, next + 1)) return true;
    if (phrase && !kinds[Word.looseJoiners] && opensFinite(view, next + 1)) return true;
    return false;
  }
  // “called for X, affirmed his support for Y, and wished …”: verbs in a row
  if (
    cue?.forms.has('past') &&
    usesAt(view, next).length > 0 &&
    comma > 0 &&
    pos(view, next) === 'VERB' &&
    !is(view, next + 1, Word.agents)
  )
    return true;
  if (startsReport(view, next)) return true;
  if (startsInverted(view, next)) return true;
  if (!phrase) return false;
  if (pos(view, next) === 'VERB' && isGerund(view, next) && gerundList(view, comma)) return false;
  // “accused Roe, who was born there, | of fraud”
  if (asideCloses(view, comma) || isAsideClosed(view, comma)) return false;
  if (!listFollows(view, comma)) return true;
  if (kinds[Word.asideOpeners]) return kinds[Word.asideEnders];
  if (pos(view, next) === 'VERB' && isGerund(view, next)) return !gerundList(view, comma);
  return false;
}

/** “the venue was booked, | Ostby Crown Court heard” */
function isHeard(view: SentenceView, at: number): boolean {
  if (!view.rules.hearing?.has(lower(view, view.stop - 1))) return false;
  const hearer = nounPhraseFrom(view, at, { apposition: false });
  if (hearer === undefined || !isHearer(view, hearer)) return false;
  let verb = hearer.to;
  while (pos(view, verb) === 'AUX') verb++;
  return verb === view.stop - 1;
}

/** “until its contractor, Larch Transit, | answered”: the second comma around a name in a subject that has no verb yet. */
function closesApposition(view: SentenceView, comma: number): boolean {
  let open = comma - 1;
  while (open > comma - LONGEST_NAME && isNamed(view, open)) open--;
  if (open === comma - 1 || !isComma(view, open) || !isNominal(view, open - 1)) return false;
  for (let k = open - 1; k > Math.max(0, open - LONGEST_SUBJECT); k--) {
    if (pos(view, k) === 'SCONJ' || is(view, k, Word.timeLinks)) return true;
    if (/^(?:VERB|AUX)$/.test(pos(view, k))) return false;
  }
  return false;
}

const LONGEST_NAME = 7;
const LONGEST_SUBJECT = 9;

/** “… and called for”: a second act of the same speaker. */
function stopsAtConjunction(view: SentenceView, at: number): boolean {
  let next = at + 1;
  while ((pos(view, next) === 'ADV' || is(view, next, Word.alsoWords)) && next < at + 3) next++;
  while (pos(view, next) === 'AUX' && is(view, next, Word.perfects)) next++;
  const cue = cueAt(view, next);
  if (cue === undefined || !(cue.forms.has('past') || cue.forms.has('third'))) return false;
  if (/^(?:DET|ADJ)$/.test(pos(view, next)) && !cue.forms.has('past')) return false;
  // “asked for a delay, and claims that”, taken for a noun
  if (cue.forms.has('third') && pos(view, next) === 'NOUN' && !isThat(view, next + 1)) return false;
  if (pos(view, next) === 'ADJ') return false;
  return usesAt(view, next).some((use) => !use.frames.has('weak')) && goesOn(view, next);
}

/** “said the men had left | and had asked”: what was done before stands inside a content whose own cue tells of no earlier time. */
function goesOnInPast(view: SentenceView, at: number, start: number): boolean {
  if (!is(view, at + 1, Word.pastPerfects)) return goesOnInTense(view, at, start);
  for (let k = start - 1; k >= Math.max(0, start - FARTHEST_CUE); k--) {
    if (is(view, k, Word.pastPerfects)) return false;
    if (cueAt(view, k)?.forms.has('past')) return !is(view, k - 1, Word.pastPerfects);
  }
  return false;
}

const FARTHEST_CUE = 6;

/** “says he met her | and asked her to go”: behind a cue in the present, a verb in the past goes on with one in the content. */
function goesOnInTense(view: SentenceView, at: number, start: number): boolean {
  const joined = cueAt(view, at + 1)?.forms;
  if (view.rules.verbSecond === true || !joined?.has('past') || joined.has('base')) return false;
  let cue = start - 1;
  while (cue > start - FARTHEST_CUE && !isPresent(view, cue)) cue--;
  if (!isPresent(view, cue) || !isFiniteVerb(view, cue)) return false;
  let verb = start;
  while (verb < at && !isFiniteVerb(view, verb)) verb++;
  const isPast = verb < at && pos(view, verb) === 'VERB' && !view.shapes.thirdPerson.test(lower(view, verb));
  if (!isPast || is(view, verb - 1, Word.clauseSubjects) || endsPerson(view, verb - 1)) return isPast;
  const subject = nounPhraseBefore(view, verb, start);
  return subject !== undefined && isSomebody(view, subject);
}

function goesOn(view: SentenceView, verb: number): boolean {
  // “confirmed she was there | and said, “…””
  if (isComma(view, verb + 1) && quoteOpeningAt(view, verb + 2)?.open === verb + 2) return true;
  return (
    verb + 1 < view.stop &&
    !isComma(view, verb + 1) &&
    !is(view, verb + 1, Word.and) &&
    !is(view, verb + 1, Word.agents)
  );
}
