import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { placeEnd } from '../clauses/place-end.ts';
import type { VerbGroup } from '../phrases/verb-group.ts';
import { isFiniteVerb, lastOfVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  is,
  isComma,
  isGerund,
  isMark,
  isNominal,
  isTime,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { saysNothing } from './says-nothing.ts';

/** A report in fewer words is none: “said little on Monday”. */
const FEWEST = 3;
/** In words, what may stand before the subject of a report. */
const LONGEST_OPENING = 18;

/**
 * What a verb that nearly always takes a clause tells, where no clause shows itself by its tags: “says | the company benefits”, with
 * the verb taken for a noun, “says | newly hatched locusts are …”, with an adjective taken for a verb, “says | despite some concern,
 * the market …”.
 */
export function bareReport(view: SentenceView, { from: opening, at: verb }: VerbGroup): Run | undefined {
  // “she would not say”, “they did say”
  if (opening < verb && cueAt(view, verb)?.forms.has('base')) return undefined;
  const at = isComma(view, verb + 1) ? verb + 2 : placeEnd(view, verb + 1);
  if (at >= view.stop || isMark(view, at) || saysNothing(view, at) || isTime(view, at)) return undefined;
  const from = behindOpening(view, at);
  if (from === undefined) return undefined;
  const end = clauseEnd(view, from);
  return end - at >= FEWEST && holdsVerb(view, from, end) ? { from: at, to: end } : undefined;
}

/** Where the clause itself begins, behind what opens it: “despite some concern, | the market …”. */
function behindOpening(view: SentenceView, at: number): number | undefined {
  // “compared | to Norway, …”, but not “broken | promises”
  const isPlaced =
    pos(view, at) === 'VERB' && view.shapes.participle.test(lower(view, at)) && pos(view, at + 1) === 'ADP';
  if (!isPlaced && !opensPhrase(view, at)) return canOpenClause(view, at) ? at : undefined;
  const comma = commaIn(view, at + 1, at + LONGEST_OPENING);
  // “based on its age | there is a concern”
  if (comma === undefined && isPlaced) return clauseSubjectIn(view, at + 2);
  // “while few people need it | most ask for it”: no comma, but two verbs
  if (is(view, at, Word.bareOpeners) && holdsTwoVerbs(view, at + 1)) return at + 1;
  if (comma === undefined) return undefined;
  const next = comma + 1;
  const isSubject = is(view, next, Word.clauseSubjects) || /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(pos(view, next));
  const isRelative = is(view, next, Word.relatives) && pos(view, next + 1) !== 'AUX';
  return isSubject && !isRelative && !is(view, at, Word.of) ? next : undefined;
}

/** “despite …”, “while …”, “to cut costs, …”, “regardless of …”, but not “part of”, “most has” and “newly hatched” */
function opensPhrase(view: SentenceView, at: number): boolean {
  if (is(view, at, Word.sideOpeners) || is(view, at, Word.infinitiveMarks)) return true;
  if (pos(view, at) === 'ADV') return !is(view, at + 1, Word.of) && !/^(?:ADJ|AUX|NUM|VERB)$/.test(pos(view, at + 1));
  return /^(?:ADP|SCONJ)$/.test(pos(view, at));
}

function canOpenClause(view: SentenceView, at: number): boolean {
  if (is(view, at, Word.noSubjects) || is(view, at, Word.of)) return false;
  switch (pos(view, at)) {
    case 'PUNCT':
    case 'CCONJ':
    case 'PART':
      return false;
    case 'AUX':
      return isGerund(view, at);
    case 'DET':
      // “said no to it”
      return pos(view, at + 1) !== 'ADP' || is(view, at + 1, Word.of);
    case 'VERB':
      // “voters who he says | feel let down”
      return view.shapes.modifier.test(lower(view, at)) || view.shapes.plural.test(lower(view, at));
    default:
      return true;
  }
}

/** “there is”, “they were”: where a clause begins whose subject cannot be anything else. */
function clauseSubjectIn(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < from + LONGEST_OPENING; at++)
    if (is(view, at, Word.clauseSubjects) && isFiniteVerb(view, at + 1)) return at;
  return undefined;
}

function holdsTwoVerbs(view: SentenceView, from: number): boolean {
  const end = clauseEnd(view, from);
  let verbs = 0;
  for (let at = from; at < end; at++) {
    if (!isFiniteVerb(view, at) || tellsWhich(view, at)) continue;
    verbs++;
    at = lastOfVerb(view, at);
  }
  return verbs > 1;
}

/** Whether a finite verb stands in `[from, end)`, or a noun where a verb would stand. */
function holdsVerb(view: SentenceView, from: number, end: number): boolean {
  // “it | only involved four of them”
  const opensBySubject = is(view, from, Word.clauseSubjects) && pos(view, from) === 'PRON';
  if (opensBySubject && /^(?:ADJ|ADV|NOUN|VERB)$/.test(pos(view, from + 1))) return true;
  let relative = false;
  for (let at = from; at < end; at++) {
    if (is(view, at, Word.relativePronouns) && isNominal(view, at - 1)) relative = !opensHiddenVerb(view, at + 1);
    if (relative && isComma(view, at)) relative = false;
    // “said bad | things | about them and has …”, “said ahead of the vote | that …”
    if ((is(view, at, Word.saidThings) && pos(view, at - 1) !== 'PART') || pos(view, at) === 'SCONJ') return false;
    const isVerb = isFiniteVerb(view, at) && !tellsWhich(view, at);
    if (at === from || (!isVerb && !looksFinite(view, from, at))) continue;
    if (!relative) return true;
    at = lastOfVerb(view, at);
    relative = false;
  }
  return false;
}

/** “people who | light | fires”: the verb of a relative clause, taken for something else. */
function opensHiddenVerb(view: SentenceView, at: number): boolean {
  const next = pos(view, at) === 'ADV' ? at + 1 : at;
  return /^(?:ADJ|NOUN)$/.test(pos(view, next)) && !view.shapes.plural.test(lower(view, next));
}

/** “the newly | hatched | locusts”, “the money | earmarked | for it” */
function tellsWhich(view: SentenceView, at: number): boolean {
  if (pos(view, at) !== 'VERB' || !view.shapes.participle.test(lower(view, at))) return false;
  return /^(?:NOUN|ADP)$/.test(pos(view, at + 1));
}

/** “the company | benefits | as well”, “the bombings | show | that …”, each tagged a noun. */
function looksFinite(view: SentenceView, from: number, at: number): boolean {
  // “his words “| amount | to a threat””
  const before = isMark(view, at - 1) ? at - 2 : at - 1;
  const isSubject =
    /^(?:NOUN|PROPN|PRON)$/.test(pos(view, before)) || isGerund(view, before) || isPointer(view, before);
  if (pos(view, at) !== 'NOUN' || !isSubject) return false;
  const next = pos(view, at + 1);
  // no noun stands right before an article or adjective: “submissions to the inquiry | show | alarming trends”
  if (/^(?:DET|ADJ|PRON)$/.test(next)) return true;
  const word = lower(view, at);
  const isObject = next === 'PROPN' || (next === 'NOUN' && view.shapes.pluralNoun.test(lower(view, at + 1)));
  if (!(isObject || /^(?:ADP|ADV|SCONJ|PART)$/.test(next)) || is(view, at + 1, Word.of)) return false;
  return agrees(view, before, word) || agrees(view, headBefore(view, from, at), word);
}

/** “bombings | show”, “the plan | addresses” */
function agrees(view: SentenceView, subject: number, verb: string): boolean {
  const isMany = view.shapes.pluralNoun.test(lower(view, subject));
  return isMany ? !view.shapes.plural.test(verb) : view.shapes.thirdPerson.test(verb);
}

/** “the [provisions] in the plan | fall short”: the first noun that a preposition stands behind, or the last one before `end`. */
function headBefore(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at++) if (pos(view, at) === 'NOUN' && pos(view, at + 1) === 'ADP') return at;
  return end - 1;
}

/** “this | overstimulates them” */
function isPointer(view: SentenceView, at: number): boolean {
  return is(view, at, Word.demonstratives) && view.shapes.thirdPerson.test(lower(view, at + 1));
}
