import type { CueForm } from '../model/statement-rules.ts';
import { Word } from '../model/statement-words.ts';
import { whomAndWhat } from './after-addressee.ts';
import { findParticle } from './find-particle.ts';
import type { Found } from './found.ts';
import { headOf } from './head-of.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { readFinite } from './read-finite.ts';
import { readParticiple } from './read-participle.ts';
import { readPassive } from './read-passive.ts';
import {
  cueAt,
  endsPerson,
  inQuote,
  is,
  isComma,
  isInfinitiveMark,
  isMark,
  isNamed,
  isThat,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
  signsAt,
} from './sentence-view.ts';
import { skipPlacing } from './skip-placing.ts';
import { subjectBefore } from './subject-before.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';

/** Reads the word at `at` as a verb that reports speech: its subject, and what was said before or after it. */
export function readVerbCue(view: SentenceView, at: number, soFar: readonly Found[]): Found | undefined {
  const form = cueAt(view, at);
  if (form === undefined || inQuote(view, at) || !looksLikeVerb(view, at, form)) return undefined;
  const group = verbGroupAt(view, at, form);
  if (group === undefined || group.form === 'infinitive' || group.unreal || group.negated || silenced(view, group))
    return undefined;
  if (group.passive) return readPassive(view, group, form);
  if (group.form === 'ing') return readParticiple(view, group, form, soFar);
  return readFinite(view, group, form, soFar);
}

function looksLikeVerb(view: SentenceView, at: number, form: CueForm): boolean {
  const tag = pos(view, at);
  const before = pos(view, at - 1);
  const previous = lower(view, at - 1);
  const next = lower(view, at + 1);
  // “Roe, when asked whether”
  if (is(view, at - 1, Word.participleOpeners) && form.forms.has('participle')) return false;
  // “some say they”, but not “some reported cases”
  if (is(view, at - 1, Word.determiners) && is(view, at - 1, Word.headDeterminers))
    return (
      !form.forms.has('ing') &&
      (tag === 'VERB' || is(view, at + 1, Word.clauseSubjects)) &&
      !/^(?:NOUN|ADJ)$/.test(pos(view, at + 1))
    );
  // “Sainsbury's | said”, but not “Roe's said”
  const isOwners = is(view, at - 1, Word.possessiveMarks) && before === 'PART' && !isNamed(view, at - 1);
  if (is(view, at - 1, Word.determiners) || isOwners) return false;
  if (is(view, at - 1, Word.looseDeterminers)) return tag === 'VERB';
  if (isCapital(view, at) && at > 0 && !isTitleCase(view) && !inQuote(view, at - 1) && !isMark(view, at - 1))
    return false;
  const marked = is(view, at + 1, Word.that) || quoteOpeningAt(view, at + 1) !== undefined;
  // “Democratic rules of proportionality”: a plural noun has the form of a verb
  if (
    form.forms.has('third') &&
    (before === 'ADJ' || before === 'NUM' || (is(view, at + 1, Word.of) && tag !== 'VERB')) &&
    !(tag === 'VERB' && view.rules.sources.has(previous)) &&
    !marked
  )
    return false;
  // “the sharing of evidence”: a noun, but not “speaking of peace”
  if (
    form.forms.has('ing') &&
    is(view, at + 1, Word.of) &&
    !form.verb.uses.some(({ particles }) => particles.includes(next))
  )
    return false;
  // “fewer pledged delegates”: an adjective has the form of a past tense
  if (form.forms.has('participle') && before === 'ADJ' && pos(view, at + 1) === 'NOUN' && !marked) return false;
  if (tag === 'VERB' || tag === 'AUX') return true;
  // “det så kallade avtalet”
  if (tag === 'ADJ' && view.rules.verbSecond === true) return false;
  if (form.forms.has('past') && !form.forms.has('base')) return tag !== 'NOUN' || before !== 'ADJ';
  if (form.forms.has('ing')) return tag !== 'NOUN' || isComma(view, at - 1) || at === 0;
  if (at > 0 && endsPerson(view, at - 1)) return true;
  // “one in five | say | they …”, taken for a noun
  if (form.forms.has('base') && /^(?:NUM|NOUN|PROPN)$/.test(before) && is(view, at + 1, Word.clauseSubjects))
    return true;
  if (before === 'ADJ' || before === 'DET' || before === 'NUM' || before === 'ADP') return false;
  // “researchers at the institute report that”
  if (form.forms.has('base') && is(view, at + 1, Word.that) && (before === 'NOUN' || before === 'PROPN')) {
    const subject = subjectBefore(view, at);
    const head = subject === undefined ? '' : lower(view, headOf(view, subject.run));
    return view.shapes.plural.test(head) || view.shapes.pluralNoun.test(head);
  }
  // “polls show”, taken for two nouns
  if (
    form.forms.has('base') &&
    (before === 'NOUN' || (before === 'PROPN' && at === 1)) &&
    view.shapes.pluralNoun.test(previous)
  )
    return (
      marked ||
      /^(?:DET|PRON|PROPN)$/.test(pos(view, at + 1)) ||
      isTime(view, at + 1) ||
      // “…, court records | show.”
      ((at + 1 >= view.stop || isComma(view, at + 1)) && view.rules.sources.has(previous)) ||
      takesInfinitive(view, at + 1, form)
    );
  if (form.forms.has('third') && before === 'ADV') return true;
  // “…, | reports | Newsday.”
  if (form.forms.has('third') && isComma(view, at - 1) && isNamed(view, at + 1) && endsBehindName(view, at + 1))
    return true;
  // “…, the ministry's press office | reports.”
  if (form.forms.has('third') && before === 'NOUN' && at + 1 >= view.stop && isComma(view, subjectStart(view, at) - 1))
    return true;
  // “the chief | urges | states to act”, taken for nouns
  if (form.forms.has('third') && before === 'NOUN' && takesObjectInfinitive(view, at + 1, form)) return true;
  if (form.forms.has('third') && isComma(view, at - 1) && tellsBehindPlace(view, at, form)) return true;
  return form.forms.has('third') && (marked || before === 'PRON' || before === 'PROPN');
}

/** “Ada Falk, a lawyer, | points | out that …”, “the team, from two schools, | reports | in a journal that …” */
function tellsBehindPlace(view: SentenceView, at: number, { verb }: CueForm): boolean {
  return verb.uses.some(({ frames, particles }) => {
    const from = particles.length === 0 ? at + 1 : findParticle(view, at + 1, particles)?.to;
    if (from === undefined || !(frames.has('clause') || frames.has('that'))) return false;
    const to = isThat(view, from) ? from : skipPlacing(view, from, frames);
    return (to > at + 1 || particles.length > 0) && isThat(view, to);
  });
}

/** “Newsday.”, “Ada Falk, a lawyer” */
function endsBehindName(view: SentenceView, from: number): boolean {
  let at = from;
  while (isNamed(view, at)) at++;
  return at >= view.stop || (isComma(view, at) && at > from + 1);
}

function subjectStart(view: SentenceView, verb: number): number {
  return nounPhraseBefore(view, verb)?.from ?? verb;
}

/** “states pledge | to turn words into action” */
function takesInfinitive(view: SentenceView, at: number, { verb }: CueForm): boolean {
  return (
    isInfinitiveMark(view, at) &&
    pos(view, at + 1) === 'VERB' &&
    verb.uses.some(({ frames, particles }) => frames.has('infinitive') && particles.length === 0)
  );
}

function takesObjectInfinitive(view: SentenceView, at: number, { verb }: CueForm): boolean {
  return (
    verb.uses.some(({ frames, particles }) => frames.has('object-infinitive') && particles.length === 0) &&
    whomAndWhat(view, at) !== undefined
  );
}

function isCapital(view: SentenceView, at: number): boolean {
  return signsAt(view, at).isCapital;
}

/** Whether most words are capitalised, as in “Hale Vows To End Tax Breaks”. */
function isTitleCase(view: SentenceView): boolean {
  if (view.tokens.length > 25) return false;
  let long = 0;
  let capital = 0;
  for (const [at, { lower: word }] of view.tokens.entries()) {
    if (word.length <= 3) continue;
    long++;
    if (isCapital(view, at)) capital++;
  }
  return long > 3 && capital >= long * 0.8;
}

/** “declined to say”, “refused to comment” */
function silenced(view: SentenceView, group: VerbGroup): boolean {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 3); k--)
    if (view.rules.silence.has(lower(view, k))) return true;
  return false;
}
