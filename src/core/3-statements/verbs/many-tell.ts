import { Word } from '../../model/statement-words.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { headOf } from '../phrases/head-of.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  is,
  isComma,
  isInfinitiveMark,
  isNamed,
  isNominal,
  isTime,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { type Candidate, endsClause, isBeforeContent, isPlural, type Sign, subjectStart } from './candidate.ts';

/** “researchers at the institute | report | that …” */
const beforeThat: Sign = ({ view, at, form }) => {
  if (!form.forms.has('base') || !is(view, at + 1, Word.that)) return undefined;
  return /^(?:NOUN|PROPN)$/.test(pos(view, at - 1)) ? isPlural(view, subjectHead(view, at)) : undefined;
};

/** “64 percent | call | him able”, “leaders | point | to her plan”. */
const beforePronoun: Sign = ({ view, at, form: { forms, verb } }) => {
  if (view.rules.verbSecond === true || forms.has('past') || !forms.has('base') || !isMany(view, at - 1))
    return undefined;
  if (pos(view, at + 1) === 'PRON' && !is(view, at + 1, Word.relatives)) return true;
  const isParted = verb.uses.some(
    ({ frames, particles }) => frames.has('object') && particles[0] === lower(view, at + 1),
  );
  const isTold = isNamed(view, at + 2) || pos(view, at + 2) === 'PRON';
  return isParted && isNamed(view, at - 1) && isTold ? true : undefined;
};

const isMany = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.percents) || (pos(view, at) === 'NOUN' && view.shapes.plural.test(lower(view, at)));

/** “Polls | show | voters …”, “polls in Oslo | show | Ada Falk ahead”: several papers, and what they tell. */
const papersShow: Sign = ({ view, at, form: { forms, verb } }) => {
  if (!forms.has('base') || view.rules.verbSecond === true) return undefined;
  if (!/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(pos(view, at + 1))) return undefined;
  if (!verb.uses.some(({ frames }) => frames.has('evidence') && frames.has('clause'))) return undefined;
  const subject = subjectBefore(view, at);
  // “on news | show | guests”, “rules | report | is out”
  const isInside = /^(?:ADP|VERB)$/.test(pos(view, (subject?.run.from ?? 0) - 1));
  if (isInside || view.rules.nouns.has(lower(view, at))) return undefined;
  const head = subjectHead(view, at);
  return view.rules.sources.has(head) && isPlural(view, head) ? true : undefined;
};

/** “it fell, researchers in Norway | report | in the journal” */
const behindName: Sign = ({ view, at, form }) => {
  if (!form.forms.has('base') || pos(view, at - 1) !== 'PROPN' || !is(view, at + 1, Word.midLinks)) return undefined;
  if (!endsClause(view, subjectStart(view, at) - 1)) return undefined;
  return view.shapes.plural.test(subjectHead(view, at)) ? true : undefined;
};

/** “polls | show”, two nouns for the tagger. */
const behindPlural: Sign = (candidate) => {
  const { view, at, form } = candidate;
  if (!form.forms.has('base') || !isPlural(view, lower(view, at - 1))) return undefined;
  const before = pos(view, at - 1);
  // “The Greens | claim | the sums do not add up”
  const isNameFirst = before === 'PROPN' && (isHeadline(view) || opensWithSubject(view, at));
  if (before !== 'NOUN' && !isNameFirst) return undefined;
  return (
    isBeforeContent(candidate) ||
    /^(?:DET|PRON|PROPN)$/.test(pos(view, at + 1)) ||
    isTime(view, at + 1) ||
    isPutIn(view, at) ||
    takesInfinitive(candidate) ||
    headsHeadline(candidate)
  );
};

/** Signs of a verb whose subject are many, in the order in which they are asked. */
export const MANY_TELL: readonly Sign[] = [beforeThat, beforePronoun, papersShow, behindName, behindPlural];

function subjectHead(view: SentenceView, verb: number): string {
  const subject = subjectBefore(view, verb);
  return subject === undefined ? '' : lower(view, headOf(view, subject.run));
}

/** Whether nothing but the subject stands before a verb. */
const opensWithSubject = (view: SentenceView, verb: number): boolean =>
  subjectStart(view, verb) === 0 && !hasFiniteVerb(view, 0, verb);

/** Whether a verb and its subject stand in a clause of their own, put into another. */
function isPutIn(view: SentenceView, at: number): boolean {
  const opening = subjectStart(view, at) - 1;
  // “a summit that diplomats | say | could run late”
  if (pos(view, at + 1) === 'AUX' && is(view, opening, Word.relatives)) return true;
  // “it fell, researchers | report | in the journal”
  if (is(view, at + 1, Word.midLinks) && endsClause(view, opening)) return true;
  // “…, court records | show.”
  return (at + 1 >= view.stop || isComma(view, at + 1)) && view.rules.sources.has(lower(view, at - 1));
}

/** “states | pledge | to turn words into action” */
function takesInfinitive({ view, at, form }: Candidate): boolean {
  if (!isInfinitiveMark(view, at + 1) || pos(view, at + 2) !== 'VERB') return false;
  return form.verb.uses.some(({ frames, particles }) => frames.has('infinitive') && particles.length === 0);
}

/** “Farmers | demand | answers”, “Unions | call | for strike”: a headline with no other verb. */
function headsHeadline({ view, at, form }: Candidate): boolean {
  if (!isHeadline(view) || hasFiniteVerb(view, at + 1, view.stop)) return false;
  return form.verb.uses.some(({ frames, particles }) =>
    particles.length > 0
      ? particles.includes(lower(view, at + 1))
      : frames.has('object') && isNominal(view, at + 1) && pos(view, at + 1) !== 'NUM',
  );
}
