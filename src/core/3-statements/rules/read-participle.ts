import type { CueForm, CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { citesSomebody } from '../contents/cites-somebody.ts';
import type { Complement } from '../contents/complement.ts';
import { complementAfter } from '../contents/complement-after.ts';
import { contentBefore } from '../contents/content-before.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { headOf } from '../phrases/head-of.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { isDocument } from '../phrases/is-teller.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { speakerSoFar } from '../phrases/shared-subject.ts';
import type { Subject } from '../phrases/subject.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { mergeRuns, type VerbGroup } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  endOfPerson,
  is,
  isComma,
  isDash,
  isGerund,
  isMark,
  isTime,
  kindsAt,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “…, adding that”, “in a letter warning that”, “by calling him” */
export function readParticiple(
  view: SentenceView,
  group: VerbGroup,
  form: CueForm,
  soFar: readonly Found[],
): Found | undefined {
  for (const use of form.verb.uses) {
    const complement = behindPlace(view, group.at, use) ?? complementAfter(view, group.at, use);
    if (complement === undefined) continue;
    const marked = complement.frame === 'that' || complement.frame === 'quote';
    if (use.frames.has('weak') && !marked) continue;
    // “asking | whether the bridge was safe”, taken for a preposition
    if (pos(view, complement.run.from) === 'ADP' && !is(view, complement.run.from, Word.questions)) continue;
    if (citesSomebody(view, form, complement)) return undefined;
    const owner = ownerOf(view, group, form, complement, use, soFar);
    if (owner === undefined) return undefined;
    const { lemma } = form.verb;
    const opens = owner.subject.run.from > complement.run.from;
    const content = cutAt(view, complement.run, opens ? owner.subject.run.from : (owner.until ?? complement.run.to));
    // “Concluding the meeting, Roe said …”: what seems a clause is an object and the subject behind it
    if (opens && complement.frame === 'clause' && !hasFiniteVerb(view, content.from, content.to)) continue;
    return {
      view,
      cueLemma: lemma,
      rule: owner.rule,
      source: owner.subject.run,
      cue: complement.particle === undefined ? group.pieces : mergeRuns([...group.pieces, complement.particle]),
      content: [content],
      polarity: polarityOf(view, form, complement),
      confidence: owner.rule === 'participle' ? (complement.frame === 'object' ? 0.65 : 0.88) : 0.6,
    };
  }
  return is(view, group.at - 1, Word.as) ? readQuoted(view, group, form) : undefined;
}

/** “saying at one point, | “…”” */
function behindPlace(view: SentenceView, verb: number, use: CueUse): Complement | undefined {
  if (!use.frames.has('quote') || view.rules.verbSecond === true) return undefined;
  const comma = skipPlacing(view, verb + 1, use.frames);
  if (!isComma(view, comma) || quoteOpeningAt(view, comma + 1)?.open !== comma + 1) return undefined;
  return complementAfter(view, verb, use, comma + 1);
}

/** ““…,” the paper quoted Roe as saying” */
function readQuoted(view: SentenceView, group: VerbGroup, form: CueForm): Found | undefined {
  const quoted = quotedBefore(view, group.at - 1);
  const verb = (quoted?.run.from ?? 0) - 1;
  const paper = quoted && nounPhraseBefore(view, verb);
  const before = paper && contentBefore(view, { from: paper.from, to: group.at + 1 }, verb);
  if (quoted === undefined || before === undefined) return undefined;
  const polarity = polarityOf(view, form);
  const source = quoted.run;
  const cue = group.pieces;
  return {
    view,
    cueLemma: form.verb.lemma,
    rule: 'quoted-as',
    source,
    cue,
    content: before.content,
    polarity,
    confidence: 0.9,
  };
}

interface Owner {
  readonly subject: Subject;
  readonly rule: string;
  /** Where the aside ends that the participle opens. */
  readonly until?: number;
}

function ownerOf(
  view: SentenceView,
  group: VerbGroup,
  form: CueForm,
  complement: Complement,
  use: CueUse,
  soFar: readonly Found[],
): Owner | undefined {
  const accept = (candidate: Subject): boolean => canSpeak(view, candidate.run, use);
  const before = group.from - 1;
  let at = before;
  while (at >= 0 && pos(view, at) === 'ADV') at--;
  const word = lower(view, at);
  const kinds = kindsAt(view, at);
  const idle = (subject: Subject | undefined): boolean =>
    subject !== undefined &&
    subject.run.to - subject.run.from === 1 &&
    is(view, subject.run.from, Word.its) &&
    !soFar.some((found) => found.source?.from === subject.run.from);
  if (at < 0) return owned(subjectBehindComma(view, group.at + 1, accept), 'participle');
  // “is on record | as saying”
  const recorded = is(view, before, Word.as) ? recordBefore(view, before) : undefined;
  if (recorded !== undefined) return owned(speakerSoFar(view, recorded, accept, soFar), 'quoted-as');
  if (is(view, before, Word.as)) return owned(quotedBefore(view, before), 'quoted-as');
  if (word === ',' || isDash(view, at) || isMark(view, at) || kinds[Word.clauseJoins]) {
    const subject = kinds[Word.clauseJoins] ? ofProgressive(view, at) : undefined;
    if (subject !== undefined) return accept(subject) ? owned(subject, 'participle') : undefined;
    const beside = besideSubject(view, at, complement);
    if (beside !== undefined && accept(beside.subject)) return beside;
    const speaker = speakerSoFar(view, at, accept, soFar);
    return idle(speaker) ? undefined : owned(speaker, 'participle');
  }
  if (kinds[Word.gerundLinks]) {
    // “by saying | she would go”, but not “by suggesting four days”
    const isLater =
      is(view, at, Word.timeLinks) && /^(?:object|clause)$/.test(complement.frame) && isComma(view, at - 1);
    const isTold = isLater || (complement.frame === 'clause' && tellsPlainly(view, form));
    if (!isTold && !/^(?:that|quote|question)$/.test(complement.frame)) return undefined;
    // “Roe, | after saying he would not run, | ran”
    const beside = isComma(view, at - 1) ? besideSubject(view, at - 1, complement) : undefined;
    if (beside !== undefined && accept(beside.subject)) return { ...beside, rule: 'preposition-participle' };
    const subject = at === 0 ? subjectBehindComma(view, group.at + 1, accept) : speakerSoFar(view, at, accept, soFar);
    return idle(subject) ? undefined : owned(subject, 'preposition-participle');
  }
  if (!/^(?:NOUN|PROPN)$/.test(pos(view, before))) return undefined;
  const np = nounPhraseBefore(view, beforeTime(view, before) + 1);
  if (np === undefined) return undefined;
  if (isWrittenTo(view, np)) return owned(speakerSoFar(view, np.from, accept, soFar), 'participle');
  // “he issued a letter calling her unfit”
  const sends = isDocument(view, np) && is(view, np.from - 1, Word.giving);
  // “…, with the Larch Times | calling it a failure”
  const isBeside = isComma(view, np.from - 2) && pos(view, np.from - 1) === 'ADP' && view.rules.verbSecond !== true;
  if (complement.frame === 'object' && use.frames.has('calls') && isBeside && isSomebody(view, np))
    return { subject: { run: np, how: 'near' }, rule: 'noun-participle' };
  if (complement.frame === 'object' || (sends && complement.frame === 'object-infinitive'))
    return sends ? owned(speakerSoFar(view, np.from, accept, soFar), 'noun-participle') : undefined;
  // “footage of | Ada Falk | asking”
  const person = personUpTo(view, np);
  if (person !== undefined) return { subject: { run: person, how: 'near' }, rule: 'noun-participle' };
  // “he sent a memo explaining that”: who sends it says it
  const isReply = is(view, np.from - 1, Word.infinitiveMarks);
  if (np.from > 0 && /^(?:VERB|ADP)$/.test(pos(view, np.from - 1)) && !isReply) {
    const isMessage = isDocument(view, np) && is(view, headOf(view, np), Word.sayingPlaces);
    const sender = isMessage || sends ? speakerSoFar(view, np.from, accept, soFar) : undefined;
    if (sender !== undefined) return { subject: sender, rule: 'noun-participle' };
  }
  const subject: Subject = { run: np, how: 'near' };
  return accept(subject) ? { subject, rule: 'noun-participle' } : undefined;
}

/** “The envoy of Peru|, noting that it was late, | said”: whom an aside stands beside, whose own verb is still to come. */
function besideSubject(view: SentenceView, comma: number, { run }: Complement): Owner | undefined {
  if (!isComma(view, comma) || view.rules.verbSecond === true) return undefined;
  const close = commaIn(view, run.from, view.stop);
  if (close === undefined || close > run.to || !isFiniteVerb(view, close + 1)) return undefined;
  const subject = nounPhraseBefore(view, comma);
  const isFirst = subject && (subject.from === 0 || /^(?:CCONJ|PUNCT|SCONJ)$/.test(pos(view, subject.from - 1)));
  return isFirst ? { subject: { run: subject, how: 'near' }, rule: 'participle', until: close } : undefined;
}

/** “a statement | on Thursday night”: the last word before what tells when. */
function beforeTime(view: SentenceView, last: number): number {
  let at = last;
  while (at > 0 && (isTime(view, at) || is(view, at, Word.timeModifiers))) at--;
  if (at < last && is(view, at, Word.dayLinks)) at--;
  return view.rules.verbSecond !== true && pos(view, at) === 'NOUN' ? at : last;
}

/** “has written to [staff] promising new posts”, “emailed [parents] warning of cuts”, “a letter to [the mayor] urging her to act” */
function isWrittenTo(view: SentenceView, np: Run): boolean {
  const isTo = is(view, np.from - 1, Word.addresseeLinks);
  const verb = isTo ? np.from - 2 : np.from - 1;
  if (is(view, verb, Word.writing)) return isTo || isSomebody(view, np);
  return isTo && is(view, verb, Word.sayingPlaces) && pos(view, verb) === 'NOUN';
}

/** “says | Berg | is acting alone and calling it a duty”: who does what goes before, in the same form. */
function ofProgressive(view: SentenceView, conjunction: number): Subject | undefined {
  let verb = conjunction - 1;
  while (verb > 0 && !/^(?:AUX|VERB|PUNCT)$/.test(pos(view, verb))) verb--;
  return isGerund(view, verb) && is(view, verb - 1, Word.be) ? subjectBefore(view, verb - 1) : undefined;
}

/** “saying”, “telling” */
const tellsPlainly = ({ rules }: SentenceView, { verb }: CueForm): boolean =>
  rules.bareTelling?.has(verb.lemma) === true || verb.uses.some(({ frames }) => frames.has('follows'));

/** The name that a noun phrase ends with, behind what hangs on it: “footage of [Ada Falk]”, but not “a letter to Ada Falk”. */
function personUpTo(view: SentenceView, { from, to }: Run): Run | undefined {
  for (let at = from + 1; at < to; at++)
    if (endOfPerson(view, at) === to && pos(view, at - 1) === 'ADP' && !is(view, at - 1, Word.infinitiveMarks))
      return { from: at, to };
  return undefined;
}

function recordBefore(view: SentenceView, as: number): number | undefined {
  const record = view.rules.onRecord ?? [];
  const from = as - record.length;
  return from < as && record.every((word, k) => lower(view, from + k) === word) ? from : undefined;
}

function owned(subject: Subject | undefined, rule: string): Owner | undefined {
  return subject && { subject, rule };
}

/** “the paper quoted | Roe | as saying”: who is quoted. */
function quotedBefore(view: SentenceView, as: number): Subject | undefined {
  const run = nounPhraseBefore(view, as);
  const quoting = run && cueAt(view, run.from - 1);
  return quoting && view.rules.quoting.has(quoting.verb.lemma) ? { run, how: 'near' } : undefined;
}

/** “Speaking in Lima, …”: the subject that follows the opening phrase. */
function subjectBehindComma(
  view: SentenceView,
  from: number,
  accept: (subject: Subject) => boolean,
): Subject | undefined {
  for (let k = from; k < view.stop; k++) {
    if (!isComma(view, k)) continue;
    const subject = subjectAfter(view, k + 1);
    if (subject !== undefined && accept(subject) && /^(?:VERB|AUX|ADV)$/.test(pos(view, subject.run.to)))
      return subject;
  }
  return undefined;
}

/** “Highlighting the message of peace, | the minister said”: the content of an opening participle ends at the comma. */
function cutAt(view: SentenceView, run: Run, subject: number): Run {
  const to = isComma(view, subject - 1) ? subject - 1 : subject;
  return to > run.from && to < run.to ? { from: run.from, to } : run;
}
