import { Word } from '../../model/statement-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  inQuote,
  is,
  isComma,
  isMark,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { opensFinite } from './starts-report.ts';

/**
 * “While most of the voters | say …, …”, “Despite polls | showing …, …”: whether the words at `at` stand in what opens a
 * sentence, before its main clause. A clause that only hangs on a noun (`hangs`) may stand behind a preposition too.
 */
export function standsInOpening(view: SentenceView, at: number, hangs: boolean): boolean {
  if (view.rules.verbSecond === true) return false;
  const first = firstWord(view, at);
  const opener = openerAt(view, first) ?? (hangs && opensPhrase(view, first) ? first : undefined);
  if (opener === undefined || opener >= at) return false;
  for (let k = opener + 1; k < at; k++) {
    if (!isComma(view, k) || inQuote(view, k)) continue;
    // “After the fire, | officials in the town, a small one, said”: the opening is over
    if (!hasFiniteVerb(view, opener, k)) return openerAt(view, k + 1) !== undefined && standsBehind(view, k + 1, at);
    if (startsMain(view, k + 1)) return false;
  }
  return true;
}

/** “After all, | while he insisted …”: whether no main clause begins between a later opening and `at`. */
function standsBehind(view: SentenceView, opener: number, at: number): boolean {
  for (let k = opener + 1; k < at; k++) if (isComma(view, k) && !inQuote(view, k)) return false;
  return opener < at;
}

/** “Despite polls …”, “Contrary to his claim …” */
const opensPhrase = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'ADP' || (pos(view, at) === 'ADJ' && is(view, at + 1, Word.infinitiveMarks));

/** Behind an “And”, “Even” or “Just” that the sentence begins with. */
function firstWord(view: SentenceView, before: number): number {
  let first = before;
  // “Falk made it clear: | years after he left, …”
  while (first > 0 && !/^[:;]$/.test(lower(view, first - 1))) first--;
  while (first < before && !is(view, first, Word.sideOpeners) && isIntroduction(view, first)) first++;
  return first;
}

const isIntroduction = (view: SentenceView, at: number): boolean =>
  isMark(view, at) || is(view, at, Word.coordinators) || pos(view, at) === 'ADV';

/** “while …”, “if …”, “Years | after …”, “At a time | when …”: the word that makes a clause hang on another. */
function openerAt(view: SentenceView, first: number): number | undefined {
  const opens = (at: number): boolean => is(view, at, Word.sideOpeners) || is(view, at, Word.suppositions);
  if (opens(first)) return first;
  let at = first;
  while (at < first + LONGEST_TIME && /^(?:ADJ|ADP|DET|NOUN|NUM)$/.test(pos(view, at)) && !opens(at)) at++;
  if (at === first || !opens(at) || !/^(?:NOUN|PROPN)$/.test(pos(view, at - 1))) return undefined;
  return isTime(view, at - 1) || is(view, at - 1, Word.timeWords) || pos(view, first) === 'ADP' ? at : undefined;
}

/** In words. */
const LONGEST_TIME = 4;

/** Whether a main clause begins at `at`: a subject and soon its finite verb, or “that was”; where the verb stands second, the verb first. */
export function startsMain(view: SentenceView, at: number): boolean {
  return startsClause(view, at) || startsWithVerb(view, at) || (isThat(view, at) && pos(view, at + 1) === 'AUX');
}

/** Whether a subject and soon its finite verb begin at `at`. */
export function startsClause(view: SentenceView, at: number): boolean {
  if (is(view, at, Word.joiners) || is(view, at, Word.sideOpeners)) return false;
  if (!isNominal(view, at) && !/^(?:DET|ADJ|ADV|NUM)$/.test(pos(view, at))) return false;
  return opensFinite(view, at);
}

/** “När hon sade att laget var klart, | jublade publiken”: where the verb stands second, a main clause behind another begins with it. */
function startsWithVerb(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond !== true || !isFiniteVerb(view, at) || is(view, at, Word.joiners)) return false;
  return is(view, at + 1, Word.newSubjects) || /^(?:DET|NOUN|PROPN)$/.test(pos(view, at + 1));
}
