import { Word } from '../../model/statement-words.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  is,
  isComma,
  isGerund,
  isNominal,
  isThat,
  isTime,
  kindsAt,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import type { Stop } from './clause-point.ts';
import { hasVerb } from './has-verb.ts';
import { joinsVerb } from './joins-verb.ts';
import { placeEnd } from './place-end.ts';
import { opensFinite, startsReport } from './starts-report.ts';
import { tellsWhere } from './tells-where.ts';
import { usesAt } from './uses-at.ts';

/** “called the plan “weak” | and Berg says it will fail”, but not “contradicted what Falk | and Berg said” */
const joinsReport: Stop = ({ view, start, at }) => {
  if (!is(view, at, Word.coordinators) || isThat(view, at + 1) || !startsReport(view, at + 1)) return false;
  // “a licensing | and marketing body called Larch”
  const subject = nounPhraseFrom(view, at + 1, { apposition: false });
  if (subject === undefined || !(pos(view, at + 1) === 'NUM' || isSomebody(view, subject))) return false;
  for (let k = at - 1; k >= start && !isFiniteVerb(view, k); k--)
    if (is(view, k, Word.questions) || is(view, k, Word.relatives)) return false;
  return true;
};

/** “flaggade för testet | och det är sent”, “praised the plan | and he left” */
const joinsClause: Stop = ({ view, start, at }) => {
  if (!is(view, at, Word.coordinators) || !is(view, at + 1, Word.clauseSubjects)) return false;
  return isFiniteVerb(view, at + 2) && !hasFiniteVerb(view, start, at);
};

/** “är kritisk till planen | och röstade nej”, “kräver svar | och nu väntar en strejk”: where the verb stands second, a main clause behind a phrase. */
const joinsMain: Stop = ({ view, start, at }) => {
  if (view.rules.verbSecond !== true || !is(view, at, Word.coordinators) || hasVerb(view, start, at)) return false;
  return isFiniteVerb(view, pos(view, at + 1) === 'ADV' ? at + 2 : at + 1);
};

/** “admitted fraud | and was jailed” */
const joinsAct: Stop = ({ view, start, at }) => {
  if (!is(view, at, Word.coordinators) || hasVerb(view, start, at)) return false;
  return pos(view, at + 1) === 'AUX' || joinsVerb(view, at);
};

/** “denied | taking money in May”, “accused them | of lying after the vote”: what somebody does has its own time and place. */
function tellsOfDoing(view: SentenceView, start: number, at: number): boolean {
  for (let k = start; k < at; k++)
    if (isGerund(view, k) && (k === start || pos(view, k - 1) === 'ADP' || is(view, k - 1, Word.ofFor)))
      return isDoing(view, k);
    else if (pos(view, k) === 'VERB') return false;
  return false;
}

/** “taking money”, “lifting the ban”, whatever their tags, but not “planning permission”. */
const isDoing = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'VERB' ||
  /^(?:DET|PRON|PROPN)$/.test(pos(view, at + 1)) ||
  (pos(view, at) === 'ADJ' && pos(view, at + 1) === 'NOUN');

/** “announced a strike | on Monday” */
const beforeTime: Stop = ({ view, start, at }) => {
  if (tellsOfDoing(view, start, at)) return false;
  if (timeAt(view, at)) return true;
  // “a loss of power | shortly before the crash”
  if (at > start && pos(view, at) === 'ADV' && is(view, at + 1, Word.timeLinks)) return true;
  // “criticized the mayor | after the vote”; but not “för tolv år sedan”
  const kinds = kindsAt(view, at);
  if (kinds[Word.coordinators] || kinds[Word.clauseOpeners]) return false;
  return kinds[Word.timeLinks] && pos(view, at) !== 'ADV';
};

const beforePlace: Stop = ({ view, start, at }) => {
  if (tellsOfDoing(view, start, at)) return false;
  if (tellsWhere(view, start, at)) return true;
  // “denied it | through his lawyer”
  const helper = is(view, at, Word.conduits) ? nounPhraseFrom(view, at + 1, { apposition: false }) : undefined;
  if (helper && pos(view, helper.to - 1) === 'NOUN' && isSomebody(view, helper)) return true;
  // “kritiserar planen | i sitt remissvar”
  if (!view.rules.verbSecond || !is(view, at, Word.placeOpeners) || isTime(view, at + 1)) return false;
  return placeEnd(view, at) > at + 1;
};

/** “praised the plan | because it was cheap”, but not “en utredning | om varor som kasseras” */
const beforeClause: Stop = ({ view, at }) => {
  const kinds = kindsAt(view, at);
  if (!kinds[Word.clauseOpeners] || pos(view, at) !== 'SCONJ') return false;
  const isTopic = kinds[Word.topics] && pos(view, at - 1) === 'NOUN' && isNominal(view, at + 1);
  return !(isTopic && !is(view, at + 1, Word.clauseSubjects)) && opensFinite(view, at + 1);
};

/** “responded to the claim | by saying it was false” */
const bySaying: Stop = ({ view, at }) => {
  if (!is(view, at, Word.agents) || !cueAt(view, at + 1)?.forms.has('ing')) return false;
  return usesAt(view, at + 1).some(({ frames }) => frames.has('clause'));
};

/** What ends a phrase that is said, and not a clause. */
export const PHRASE_STOPS: readonly Stop[] = [
  joinsReport,
  joinsClause,
  joinsMain,
  joinsAct,
  beforeTime,
  beforePlace,
  beforeClause,
  bySaying,
];

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
