import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { beginsClause } from '../clauses/begins-clause.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { findParticle } from '../clauses/find-particle.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { whomAndWhat } from '../contents/after-addressee.ts';
import { canHead } from '../phrases/can-head.ts';
import { headOf } from '../phrases/head-of.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { hasAnd, subjectBefore } from '../phrases/subject-before.ts';
import { mergeRuns, type VerbGroup, verbGroupAt } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  endsPerson,
  inQuote,
  is,
  isComma,
  isCue,
  isInfinitiveMark,
  isMark,
  isNamed,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  quoteClosingBefore,
  quoteOpeningAt,
  type SentenceView,
  signsAt,
} from '../sentences/sentence-view.ts';
import { readFinite } from './read-finite.ts';
import { readParticiple } from './read-participle.ts';
import { readPassive } from './read-passive.ts';

/** Reads the word at `at` as a verb that reports speech: its subject, and what was said before or after it. */
export function readVerbCue(view: SentenceView, at: number, soFar: readonly Found[]): Found | undefined {
  const form = cueAt(view, at);
  if (form === undefined || inQuote(view, at) || !looksLikeVerb(view, at, form)) return undefined;
  const plain = verbGroupAt(view, at, form);
  const group = openGroup(view, form, plain);
  if (group === undefined || group.form === 'infinitive' || group.unreal || group.negated || silenced(view, group))
    return undefined;
  if (group.passive) return readPassive(view, group, form);
  if (group.form === 'ing') return readParticiple(view, group, form, soFar);
  const found = readFinite(view, group, form, soFar);
  // “förnekar inte att”
  return found && plain?.negated ? { ...found, polarity: 'asserted' } : found;
}

/** “utesluter inte att”, “vill inte utesluta att”: what is not ruled out is said to be possible. */
function openGroup(view: SentenceView, { verb }: CueForm, group: VerbGroup | undefined): VerbGroup | undefined {
  if (!group?.negated || !view.rules.leavingOpen?.has(verb.lemma)) return group;
  const not = view.rules.negations.has(lower(view, group.at + 1)) ? [{ from: group.at + 1, to: group.at + 2 }] : [];
  return { ...group, pieces: mergeRuns([...group.pieces, ...not]), form: 'finite', unreal: false, negated: false };
}

function looksLikeVerb(view: SentenceView, at: number, form: CueForm): boolean {
  const tag = pos(view, at);
  const before = pos(view, at - 1);
  const previous = lower(view, at - 1);
  const next = lower(view, at + 1);
  // “Roe, when asked whether”
  // but not “Roe once asked”
  const isAdverb = is(view, at - 1, Word.groupAdverbs) && (isNominal(view, at - 2) || pos(view, at - 2) === 'AUX');
  if (is(view, at - 1, Word.participleOpeners) && !isAdverb && form.forms.has('participle')) return false;
  // “some say they”, but not “some reported cases”
  if (is(view, at - 1, Word.determiners) && is(view, at - 1, Word.headDeterminers))
    return (
      !form.forms.has('ing') &&
      (tag === 'VERB' || is(view, at + 1, Word.clauseSubjects) || isNamed(view, at + 1)) &&
      !/^(?:NOUN|ADJ)$/.test(pos(view, at + 1))
    );
  // “women who | claim | he did it”, taken for a noun
  if (is(view, at - 1, Word.personRelatives) && !form.forms.has('ing') && !/^(?:VERB|AUX)$/.test(pos(view, at + 1)))
    return true;
  // “Sainsbury's | said”, but not “Roe's said”
  const isOwners = is(view, at - 1, Word.possessiveMarks) && before === 'PART' && !isNamed(view, at - 1);
  if (is(view, at - 1, Word.determiners) || isOwners) return false;
  if (is(view, at - 1, Word.looseDeterminers)) return tag === 'VERB';
  if (isCapital(view, at) && at > 0 && !isTitleCase(view) && !inQuote(view, at - 1) && !isMark(view, at - 1))
    return false;
  // “the early voting | states | that precede it”: a relative clause
  const isPromise = cueAt(view, at + 2)?.forms.has('base') === true && isInfinitiveMark(view, at + 3);
  const isRelated =
    tag === 'NOUN' && is(view, at + 1, Word.that) && (/^(?:AUX|VERB)$/.test(pos(view, at + 2)) || isPromise);
  const marked = (opensContent(view, at + 1) && !isRelated) || opensBehindParticle(view, at, form);
  // “Democratic rules of proportionality”: a plural noun has the form of a verb
  if (
    form.forms.has('third') &&
    (before === 'ADJ' || before === 'NUM' || (is(view, at + 1, Word.of) && tag !== 'VERB')) &&
    !(tag === 'VERB' && (view.rules.verbSecond || view.rules.sources.has(previous) || canHead(view, at - 1))) &&
    // “One | says | the firm is sound”
    !(tag === 'VERB' && is(view, at - 1, Word.ones)) &&
    !marked
  )
    return false;
  // “comments | by both ministers”
  if (form.forms.has('third') && is(view, at + 1, Word.agents) && tag !== 'VERB') return false;
  // “the sharing of evidence”: a noun, but not “speaking of peace”
  if (
    form.forms.has('ing') &&
    is(view, at + 1, Word.of) &&
    !form.verb.uses.some(({ particles }) => particles.includes(next))
  )
    return false;
  // “fewer pledged delegates”: an adjective has the form of a past tense
  if (
    form.forms.has('participle') &&
    before === 'ADJ' &&
    pos(view, at + 1) === 'NOUN' &&
    !marked &&
    !canHead(view, at - 1)
  )
    return false;
  // “of disordered and | ordered | particles”
  const joined = is(view, at - 1, Word.and) && pos(view, at - 2) === 'ADJ' && /^(?:ADP|DET)$/.test(pos(view, at - 3));
  if (joined && form.forms.has('participle') && pos(view, at + 1) === 'NOUN') return false;
  // “In a minority | report | they contend”
  if (opensWithPhrase(view, at, form)) return false;
  if (tag === 'VERB' || tag === 'AUX') return true;
  // “det så kallade avtalet”
  // “strax före tio | lovade | Ek”, taken for an adjective
  const isPast = form.forms.has('past') && (pos(view, at + 1) === 'PROPN' || is(view, at + 1, Word.newSubjects));
  if (tag === 'ADJ' && view.rules.verbSecond === true) return isPast && before === 'NUM';
  // “the inspector general | found | that …”, taken for a noun behind an adjective
  if (form.forms.has('past') && !form.forms.has('base'))
    return tag !== 'NOUN' || before !== 'ADJ' || marked || canHead(view, at - 1) || isParted(view, at);
  if (form.forms.has('ing')) return tag !== 'NOUN' || isComma(view, at - 1) || at === 0;
  if (at > 0 && endsPerson(view, at - 1)) return true;
  // “one in five | say | they …”, “a third | say | that …”, taken for a noun
  if (form.forms.has('base') && is(view, at + 1, Word.clauseSubjects)) {
    if (/^(?:NUM|NOUN|PROPN)$/.test(before) || canHead(view, at - 1)) return true;
  }
  if (form.forms.has('base') && before === 'NUM' && isThat(view, at + 1)) return true;
  if (before === 'ADJ' || before === 'DET' || before === 'NUM' || before === 'ADP') return false;
  // “researchers at the institute report that”
  if (form.forms.has('base') && is(view, at + 1, Word.that) && (before === 'NOUN' || before === 'PROPN')) {
    const subject = subjectBefore(view, at);
    const head = subject === undefined ? '' : lower(view, headOf(view, subject.run));
    return view.shapes.plural.test(head) || view.shapes.pluralNoun.test(head);
  }
  if (isBeforePronoun(view, at, form)) return true;
  if (form.forms.has('base') && showsMore(view, at, form)) return true;
  // “it fell, researchers in Norway | report | in the journal”
  if (form.forms.has('base') && before === 'PROPN' && is(view, at + 1, Word.midLinks)) {
    const subject = endsClause(view, subjectStart(view, at) - 1) ? subjectBefore(view, at) : undefined;
    if (subject && view.shapes.plural.test(lower(view, headOf(view, subject.run)))) return true;
  }
  // “polls show”, taken for two nouns
  if (
    form.forms.has('base') &&
    // “The Greens | claim | the sums do not add up”
    (before === 'NOUN' || (before === 'PROPN' && (isHeadline(view) || opensWithSubject(view, at)))) &&
    (view.shapes.pluralNoun.test(previous) || view.shapes.plural.test(previous))
  )
    return (
      marked ||
      /^(?:DET|PRON|PROPN)$/.test(pos(view, at + 1)) ||
      // “a summit that diplomats | say | could run late”
      (pos(view, at + 1) === 'AUX' && is(view, subjectStart(view, at) - 1, Word.relatives)) ||
      isTime(view, at + 1) ||
      // “it fell, researchers | report | in the journal”
      (is(view, at + 1, Word.midLinks) && endsClause(view, subjectStart(view, at) - 1)) ||
      // “…, court records | show.”
      ((at + 1 >= view.stop || isComma(view, at + 1)) && view.rules.sources.has(previous)) ||
      takesInfinitive(view, at + 1, form) ||
      headsHeadline(view, at, form)
    );
  if (form.forms.has('third') && before === 'ADV') return true;
  // “…, | reports | Newsday.”
  const article = pos(view, at + 1) === 'DET' ? at + 2 : at + 1;
  if (form.forms.has('third') && isComma(view, at - 1) && isNamed(view, article) && endsBehindName(view, article))
    return true;
  // “rejected | claims | that …”: what a verb is about
  if (pos(view, at - 1) === 'VERB' && isCue(view, at - 1)) return false;
  if (claimsOf(view, at, form)) return true;
  // “…, the ministry's press office | reports.”
  const opening = subjectStart(view, at) - 1;
  const isApart = isComma(view, opening) || isMark(view, opening);
  if (form.forms.has('third') && before === 'NOUN' && at + 1 >= view.stop && isApart) return true;
  // “…, the report | states|, is closed”
  if (form.forms.has('third') && isApart && isComma(view, at + 1) && view.rules.sources.has(previous)) return true;
  // “…, the team | reports | this week”
  const isToday = isTime(view, at + 1) || (is(view, at + 1, Word.dayModifiers) && isTime(view, at + 2));
  if (form.forms.has('third') && isApart && isToday && view.rules.speaking.has(previous)) return true;
  // ““…,” | points | out Roe”
  if (form.forms.has('third') && endsSpeech(view, at)) return true;
  // “the chief | urges | states to act”, taken for nouns
  if (form.forms.has('third') && before === 'NOUN' && takesObjectInfinitive(view, at + 1, form)) return true;
  if (form.forms.has('third') && isComma(view, at - 1) && tellsBehindPlace(view, at, form)) return true;
  if (isComma(view, at - 1) && tellsBehindAside(view, at, form)) return true;
  return form.forms.has('third') && (marked || before === 'PRON' || before === 'PROPN');
}

/** “the candidate | claims | his wealth is great”, “64 percent | call | him able”, “leaders | point | to her plan”, taken for nouns. */
function isBeforePronoun(view: SentenceView, at: number, { forms, verb }: CueForm): boolean {
  if (view.rules.verbSecond === true || forms.has('past') || forms.has('ing')) return false;
  const before = lower(view, at - 1);
  const isMany = is(view, at - 1, Word.percents) || (pos(view, at - 1) === 'NOUN' && view.shapes.plural.test(before));
  if (!(isMany ? forms.has('base') : forms.has('third') && pos(view, at - 1) === 'NOUN')) return false;
  // “the firm's reports to its owners”: no noun stands right before “his” or “him”
  // “campaign | pledges | he has made”: what a clause tells more of
  if (is(view, at + 1, Word.clauseSubjects) && !isMany && !view.shapes.somebody.test(before)) return false;
  if (pos(view, at + 1) === 'PRON' && !is(view, at + 1, Word.relatives)) return true;
  const isParted = verb.uses.some(
    ({ frames, particles }) => frames.has('object') && particles[0] === lower(view, at + 1),
  );
  return isParted && isMany && isNamed(view, at - 1) && (isNamed(view, at + 2) || pos(view, at + 2) === 'PRON');
}

/** “have | long | accused” */
const isParted = (view: SentenceView, at: number): boolean =>
  is(view, at - 1, Word.groupAdverbs) && is(view, at - 2, Word.perfects);

/** “it fell|,” */
const endsClause = (view: SentenceView, comma: number): boolean =>
  isComma(view, comma) && hasFiniteVerb(view, 0, comma);

/** Whether nothing but the subject stands before a verb. */
const opensWithSubject = (view: SentenceView, verb: number): boolean =>
  subjectStart(view, verb) === 0 && !hasFiniteVerb(view, 0, verb);

/** “…,” or “…?” right before `at` */
function endsSpeech(view: SentenceView, at: number): boolean {
  const quote = quoteClosingBefore(view, at);
  return quote !== undefined && /^[,?!…]$/.test(lower(view, quote.to - 1));
}

const opensContent = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.that) || quoteOpeningAt(view, at) !== undefined;

/** “Critics | point | out that …” */
function opensBehindParticle(view: SentenceView, at: number, { verb }: CueForm): boolean {
  const next = lower(view, at + 1);
  return verb.uses.some(({ particles }) => particles.includes(next)) && opensContent(view, at + 2);
}

/** “Ada Falk, the founder, | claims | the money is gone”, “Peru and Fiji, in a letter, | demand | that …”, taken for nouns */
function tellsBehindAside(view: SentenceView, at: number, { forms, verb }: CueForm): boolean {
  const subject = subjectBefore(view, at);
  if (subject?.how !== 'near' || subject.run.to > at) return false;
  const head = lower(view, headOf(view, subject.run));
  const isPlural = view.shapes.pluralNoun.test(head) || hasAnd(view, subject.run);
  if (!(isPlural ? forms.has('base') : forms.has('third'))) return false;
  return verb.uses.some(({ frames, particles }) => {
    if (particles.length > 0) return false;
    const isClause = (frames.has('clause') || frames.has('that')) && isThat(view, at + 1);
    const isBare = frames.has('clause') && beginsClause(view, at + 1, clauseEnd(view, at + 1), frames);
    // “Ada Falk, who was there, | claims | to have seen it”
    const isInfinitive = frames.has('infinitive') && isInfinitiveMark(view, at + 1) && pos(view, at + 2) === 'VERB';
    const isAsked = frames.has('object-infinitive') && whomAndWhat(view, at + 1) !== undefined;
    return isClause || isBare || isInfinitive || isAsked;
  });
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

/** “A visiting anthropologist | claims | the love of …”, “The study | claims | farming is …”, taken for a noun at a sentence's start. */
function claimsOf(view: SentenceView, at: number, { forms, verb }: CueForm): boolean {
  if (!forms.has('third') || pos(view, at - 1) !== 'NOUN' || view.rules.verbSecond === true) return false;
  const subject = nounPhraseBefore(view, at);
  if (subject === undefined || (subject.from > 0 && pos(view, subject.from - 1) !== 'CCONJ')) return false;
  const use = verb.uses.find(({ frames, particles }) => frames.has('clause') && particles.length === 0);
  if (use === undefined || view.shapes.pluralNoun.test(lower(view, headOf(view, subject)))) return false;
  // no noun stands right before an article; before another noun it may be the first part of a compound
  const isApart = pos(view, at + 1) === 'DET' && !is(view, at + 1, Word.demonstratives);
  const speaks = isSomebody(view, subject) || view.rules.sources.has(lower(view, at - 1));
  return (isApart || speaks) && beginsClause(view, at + 1, clauseEnd(view, at + 1), use.frames);
}

/** “Polls | show | voters …”, “polls in Oslo | show | Ada Falk ahead”, taken for a noun: several papers, and what they tell. */
function showsMore(view: SentenceView, at: number, { verb }: CueForm): boolean {
  if (view.rules.verbSecond === true || !/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(pos(view, at + 1))) return false;
  if (!verb.uses.some(({ frames }) => frames.has('evidence') && frames.has('clause'))) return false;
  const subject = subjectBefore(view, at);
  const head = subject === undefined ? '' : lower(view, headOf(view, subject.run));
  // “on news | show | guests”, “rules | report | is out”
  if (/^(?:ADP|VERB)$/.test(pos(view, (subject?.run.from ?? 0) - 1)) || view.rules.nouns.has(lower(view, at)))
    return false;
  return view.rules.sources.has(head) && (view.shapes.pluralNoun.test(head) || view.shapes.plural.test(head));
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

/** “Farmers | demand | answers”, “Unions | call | for strike”: a headline with no other verb. */
function headsHeadline(view: SentenceView, at: number, { verb }: CueForm): boolean {
  if (!isHeadline(view) || hasFiniteVerb(view, at + 1, view.stop)) return false;
  return verb.uses.some(({ frames, particles }) =>
    particles.length > 0
      ? particles.includes(lower(view, at + 1))
      : frames.has('object') && isNominal(view, at + 1) && pos(view, at + 1) !== 'NUM',
  );
}

/** “states pledge | to turn words into action” */
function takesInfinitive(view: SentenceView, at: number, { verb }: CueForm): boolean {
  return (
    isInfinitiveMark(view, at) &&
    pos(view, at + 1) === 'VERB' &&
    verb.uses.some(({ frames, particles }) => frames.has('infinitive') && particles.length === 0)
  );
}

/** Whether nothing but a preposition and one thing stands before a word that may be a noun. */
function opensWithPhrase(view: SentenceView, at: number, { forms }: CueForm): boolean {
  if (!forms.has('base') || forms.has('past')) return false;
  return pos(view, 0) === 'ADP' && pos(view, 1) === 'DET' && at === 3 && !view.shapes.pluralNoun.test(lower(view, 2));
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
  const isHeading = isHeadline(view);
  let long = 0;
  let capital = 0;
  for (const [at, { lower: word }] of view.tokens.entries()) {
    if (word.length <= 3) continue;
    long++;
    if (isCapital(view, at)) capital++;
  }
  return (long > 3 && capital >= long * 0.8) || (isHeading && long > 1 && capital === long);
}

/** “declined to say”, “refused to comment” */
function silenced(view: SentenceView, group: VerbGroup): boolean {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 3) && !isMark(view, k); k--)
    if (view.rules.silence.has(lower(view, k))) return true;
  return false;
}
