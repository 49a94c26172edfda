import { Word } from '../../model/statement-words.ts';
import { beginsClause } from '../clauses/begins-clause.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { whomAndWhat } from '../contents/after-addressee.ts';
import { headOf } from '../phrases/head-of.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { is, isComma, isMark, isNamed, isTime, lower, pos, quoteClosingBefore } from '../sentences/sentence-view.ts';
import { type Candidate, type Sign, subjectStart } from './candidate.ts';
import { tellsBehindPlace } from './tells-behind.ts';

/** “the candidate | claims | his wealth is great” */
function tellsOfHis({ view, at }: Candidate): boolean {
  const before = lower(view, at - 1);
  if (view.rules.verbSecond === true || pos(view, at - 1) !== 'NOUN' || view.shapes.plural.test(before)) return false;
  // “the firm's reports to its owners”: no noun stands right before “his” or “him”
  if (pos(view, at + 1) !== 'PRON' || is(view, at + 1, Word.relatives) || is(view, at - 1, Word.percents)) return false;
  // “campaign | pledges | he has made”: what a clause tells more of
  return !is(view, at + 1, Word.clauseSubjects) || view.shapes.somebody.test(before);
}

const standsBehindAdverb = ({ view, at }: Candidate): boolean => pos(view, at - 1) === 'ADV';

/** “…, | reports | Newsday.”, “…, | reports | Ada Falk, a lawyer” */
function standsBeforeName({ view, at }: Candidate): boolean {
  const from = pos(view, at + 1) === 'DET' ? at + 2 : at + 1;
  if (!isComma(view, at - 1) || !isNamed(view, from)) return false;
  let to = from;
  while (isNamed(view, to)) to++;
  return to >= view.stop || (isComma(view, to) && to > from + 1);
}

/** “A visiting anthropologist | claims | the love of …”, “The study | claims | farming is …” at a sentence's start. */
function opensWithClaim({ view, at, form }: Candidate): boolean {
  if (pos(view, at - 1) !== 'NOUN' || view.rules.verbSecond === true) return false;
  const subject = nounPhraseBefore(view, at);
  if (subject === undefined || (subject.from > 0 && pos(view, subject.from - 1) !== 'CCONJ')) return false;
  const use = form.verb.uses.find(({ frames, particles }) => frames.has('clause') && particles.length === 0);
  if (use === undefined || view.shapes.pluralNoun.test(lower(view, headOf(view, subject)))) return false;
  // no noun stands right before an article; before another noun it may be the first part of a compound
  const isApart = pos(view, at + 1) === 'DET' && !is(view, at + 1, Word.demonstratives);
  const speaks = isSomebody(view, subject) || view.rules.sources.has(lower(view, at - 1));
  return (isApart || speaks) && beginsClause(view, at + 1, clauseEnd(view, at + 1), use.frames);
}

/** A verb and its subject behind a comma or a quotation mark. */
function standsApart({ view, at }: Candidate): boolean {
  const opening = subjectStart(view, at) - 1;
  if (!isComma(view, opening) && !isMark(view, opening)) return false;
  // “…, the ministry's press office | reports.”
  if (pos(view, at - 1) === 'NOUN' && at + 1 >= view.stop) return true;
  // “…, the report | states|, is closed”
  const subject = lower(view, at - 1);
  if (isComma(view, at + 1) && view.rules.sources.has(subject)) return true;
  // “…, the team | reports | this week”, “…, the ministry | forecast | on Monday”
  const isLinked = is(view, at + 1, Word.dayModifiers) || is(view, at + 1, Word.dayLinks);
  const isToday = isTime(view, at + 1) || (isLinked && isTime(view, at + 2));
  return isToday && view.rules.speaking.has(subject);
}

/** “…,” or “…?” right before: ““…,” | points | out Roe” */
function standsBehindSpeech({ view, at }: Candidate): boolean {
  const quote = quoteClosingBefore(view, at);
  return quote !== undefined && /^[,?!…]$/.test(lower(view, quote.to - 1));
}

/** “the chief | urges | states to act” */
function urgesSomebody({ view, at, form }: Candidate): boolean {
  if (pos(view, at - 1) !== 'NOUN' || whomAndWhat(view, at + 1) === undefined) return false;
  return form.verb.uses.some(({ frames, particles }) => frames.has('object-infinitive') && particles.length === 0);
}

const TELLS: readonly ((candidate: Candidate) => boolean)[] = [
  tellsOfHis,
  standsBehindAdverb,
  standsBeforeName,
  opensWithClaim,
  standsApart,
  standsBehindSpeech,
  urgesSomebody,
  tellsBehindPlace,
];

/** Whether one who speaks is the subject: “the ministry | reports”, “…, the ministry | forecast” in the past. */
export const oneTells: Sign = (candidate) => {
  const { forms } = candidate.form;
  if (forms.has('third')) return TELLS.some((tells) => tells(candidate)) ? true : undefined;
  return forms.has('past') && standsApart(candidate) ? true : undefined;
};
