import { Word } from '../../model/statement-words.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { is, isNamed, isNominal, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “told the Kurier | Ada Falk had left”, “told a select committee | police knew”: whom it was told, where no mark parts it from the clause. */
export function splitAddressee(view: SentenceView, np: Run): Run | undefined {
  if (view.rules.audiences === undefined || !isFiniteVerb(view, np.to)) return undefined;
  // “BBC Radio 4's Today programme | Lou Berg”: the last of them, but none in “the court | Falk's newspaper friends”
  let end: number | undefined;
  for (let at = np.from + 1; at < np.to && !(end !== undefined && view.persons.has(at - 1)); at++)
    if (endsAudience(view, at)) end = at;
  return end === undefined ? undefined : { from: np.from, to: end };
}

/** Whether the name of a body, or a word for an audience, ends before `at`, and another phrase begins there. */
function endsAudience(view: SentenceView, at: number): boolean {
  const isListener = is(view, at - 1, Word.addressees) && !is(view, at - 1, Word.newSubjects);
  const isAudience = isListener || view.rules.audiences?.has(lower(view, at - 1));
  if (!isAudience && !view.behindBodies.has(at)) return false;
  // “BBC | radio”, “the paper’s | website”, “BBC | political editor Lou Berg”
  if (view.rules.audiences?.has(lower(view, at)) || is(view, at, Word.possessiveMarks)) return false;
  const isRole = isNamed(view, at) && !view.bodies[at] && !view.persons.has(at);
  if (isRole && !view.shapes.pluralNoun.test(lower(view, at))) return false;
  return (isNominal(view, at) || /^(?:ADJ|DET)$/.test(pos(view, at))) && pos(view, at) !== 'PART';
}
