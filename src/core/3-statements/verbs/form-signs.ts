import { Word } from '../../model/statement-words.ts';
import { canHead } from '../phrases/can-head.ts';
import { endsPerson, is, isComma, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { type Candidate, isBeforeContent, type Sign } from './candidate.ts';

const taggedVerb: Sign = ({ view, at }) => (/^(?:VERB|AUX)$/.test(pos(view, at)) ? true : undefined);

/** “det så | kallade | avtalet”; but “strax före tio | lovade | Ek”, taken for an adjective. */
const taggedAdjective: Sign = ({ view, at, form }) => {
  if (pos(view, at) !== 'ADJ' || view.rules.verbSecond !== true) return undefined;
  const hasSubject = pos(view, at + 1) === 'PROPN' || is(view, at + 1, Word.newSubjects);
  return form.forms.has('past') && hasSubject && pos(view, at - 1) === 'NUM';
};

/** “the inspector general | found | that …”, taken for a noun behind an adjective. */
const inPast: Sign = (candidate) => {
  const { view, at, form } = candidate;
  if (!form.forms.has('past') || form.forms.has('base')) return undefined;
  const isNoun = pos(view, at) === 'NOUN' && pos(view, at - 1) === 'ADJ';
  return !isNoun || isBeforeContent(candidate) || canHead(view, at - 1) || isParted(view, at);
};

/** “have | long | accused” */
const isParted = (view: SentenceView, at: number): boolean =>
  is(view, at - 1, Word.groupAdverbs) && is(view, at - 2, Word.perfects);

const gerund: Sign = (candidate) => {
  const { view, at, form } = candidate;
  if (!form.forms.has('ing')) return undefined;
  // “has been | warning | that”
  const isProgressive = is(view, at - 1, Word.be) && is(view, at - 2, Word.perfects);
  return pos(view, at) !== 'NOUN' || isComma(view, at - 1) || at === 0 || isProgressive || isWritten(candidate);
};

/** “wrote to parents | warning | of cuts” */
function isWritten({ view, at, form }: Candidate): boolean {
  if (!view.shapes.pluralNoun.test(lower(view, at - 1))) return false;
  const to = is(view, at - 2, Word.addresseeLinks) ? at - 2 : at - 1;
  const next = lower(view, at + 1);
  return is(view, to - 1, Word.writing) && form.verb.uses.some(({ particles }) => particles.includes(next));
}

const behindPerson: Sign = ({ view, at }) => (at > 0 && endsPerson(view, at - 1) ? true : undefined);

/** What its form and its tag tell. */
export const FORM_SIGNS: readonly Sign[] = [taggedVerb, taggedAdjective, inPast, gerund, behindPerson];
