import { Word } from '../../model/statement-words.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  endsPerson,
  is,
  isComma,
  isThat,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { isPresent } from './is-present.ts';
import { usesAt } from './uses-at.ts';

/** “… and called for”: a second act of the same speaker. */
export function stopsAtConjunction(view: SentenceView, at: number): boolean {
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
export function goesOnInPast(view: SentenceView, at: number, start: number): boolean {
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
