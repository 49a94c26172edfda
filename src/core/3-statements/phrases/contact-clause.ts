import { Word } from '../../model/statement-words.ts';
import { is, isNominal, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

/**
 * “all the experts [I interviewed] | said”, “everyone [the paper spoke to] | said”: the phrase that a clause without “whom” hangs on,
 * with the clause, which ends at `at`.
 */
export function contactClause(view: SentenceView, at: number, from: number): Run | undefined {
  const verb = /^(?:ADP|PART)$/.test(pos(view, at)) ? at - 1 : at;
  if (pos(view, verb) !== 'VERB') return undefined;
  const subject = subjectUpTo(view, verb, from);
  if (subject === undefined || subject - 1 < from || !isNominal(view, subject - 1)) return undefined;
  const met = nounPhraseBefore(view, subject, from);
  // “He told people I met”: whom is told is no subject
  const isFree = met && (met.from === 0 || !/^(?:VERB|AUX|ADP|PART)$/.test(pos(view, met.from - 1)));
  if (
    !met ||
    !isFree ||
    is(view, subject - 1, Word.relativePronouns) ||
    view.persons.has(subject - 1) ||
    !isSomebody(view, met)
  )
    return undefined;
  return { from: met.from, to: at + 1 };
}

/** Where the subject of such a clause begins: a pronoun, or a name with its article. */
function subjectUpTo(view: SentenceView, verb: number, from: number): number | undefined {
  const last = verb - 1;
  if (last < from) return undefined;
  if (is(view, last, Word.clausePronouns) && is(view, last, Word.newSubjects)) return last;
  if (pos(view, last) !== 'PROPN') return undefined;
  let first = last;
  while (first > from && pos(view, first - 1) === 'PROPN') first--;
  return first > from && pos(view, first - 1) === 'DET' ? first - 1 : first;
}
