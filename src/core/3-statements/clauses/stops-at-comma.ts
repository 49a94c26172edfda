import { Word } from '../../model/statement-words.ts';
import { isHearer } from '../phrases/is-hearer.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { accordingAt } from '../sentences/phrase-at.ts';
import {
  cueAt,
  is,
  isComma,
  isGerund,
  isNamed,
  isNominal,
  isThat,
  kindsAt,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { claimBehind, summaryBehind } from './claim-behind.ts';
import { asideCloses, gerundList, isAsideClosed, listFollows } from './list-signs.ts';
import { startsInverted } from './starts-inverted.ts';
import { opensFinite, startsReport } from './starts-report.ts';
import { stopsAtConjunction } from './stops-at-conjunction.ts';
import { usesAt } from './uses-at.ts';

/** Whether what is said ends at a comma or a dash: something else is reported behind it. */
export function stopsAtComma(view: SentenceView, comma: number, phrase: boolean): boolean {
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
    // “affirmed its support, | as the two countries signed a deal”, “reported results, | and shares rose”
    if (phrase && isFiniteVerb(view, nounPhraseFrom(view, next + 1, { apposition: false })?.to ?? -1)) return true;
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
