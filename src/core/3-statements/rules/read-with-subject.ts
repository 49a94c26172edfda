import type { CueUse, Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { openingParticle } from '../clauses/find-particle.ts';
import { relativePart } from '../clauses/relative-part.ts';
import { bareReport } from '../contents/bare-report.ts';
import type { Complement } from '../contents/complement.ts';
import { complementAfter } from '../contents/complement-after.ts';
import { contentBefore } from '../contents/content-before.ts';
import { mainPart } from '../contents/main-part.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { confidenceOf, ruleName } from '../contents/rate-complement.ts';
import { toldBefore } from '../contents/told-before.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import type { Subject } from '../phrases/subject.ts';
import { withTitleBefore } from '../phrases/title-before.ts';
import { mergeRuns } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  inQuote,
  is,
  isComma,
  isGerund,
  isMark,
  lower,
  pos,
  quoteClosingBefore,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import {
  afterCue,
  endsParagraphWithColon,
  type Finite,
  make,
  previousEndsWithQuote,
  skipCommaLeft,
  standsApart,
} from './finite.ts';
import { reportsNothing, type Taken } from './reports-nothing.ts';

/** What a verb takes that may tell a whole clause before it: “laughed” takes nothing but a quotation. */
const TELLING: readonly Frame[] = ['clause', 'that', 'inverts'];

/** Where a cue and its subject stand. */
interface Placed {
  readonly subject: Subject;
  /** The subject with the title before it. */
  readonly run: Run;
  /** Where subject and verb begin. */
  readonly start: number;
}

/** Reads a finite cue whose subject is known: “Roe said that …”, “…,” Roe said, “As Roe said, …”. */
export function readWithSubject(finite: Finite, subject: Subject): Found | undefined {
  const run = withTitleBefore(finite.view, subject.run);
  const placed: Placed = { subject, run, start: Math.min(run.from, finite.group.from) };
  const opened = readQuotedBefore(finite, placed) ?? readAs(finite, placed);
  if (opened !== undefined) return opened;
  for (const use of finite.form.verb.uses) {
    const read = readUse(finite, placed, use);
    if (read === 'nothing') return undefined;
    if (read !== undefined) return read;
  }
  return readBare(finite, placed);
}

/** Whether what stands before subject and verb is set off from them, and may be what was said. */
const isApart = ({ view, quotable }: Finite, { subject, start }: Placed): boolean =>
  subject.how === 'near' && quotable !== undefined && standsApart(view, start);

/** “…,” Roe said */
function readQuotedBefore(finite: Finite, placed: Placed): Found | undefined {
  const { view, group, quotable } = finite;
  const { run, start } = placed;
  if (!isApart(finite, placed) || quotable === undefined) return undefined;
  if (quoteClosingBefore(view, skipCommaLeft(view, start)) === undefined) return undefined;
  const before = contentBefore(view, { from: start, to: afterCue(view, group, quotable) }, group.at);
  return before?.direct ? make(finite, 'quotation-cue', run, before.content, 0.97) : undefined;
}

/** “As she has said throughout the campaign, | the bridge is safe”, “And as Falk pointed out, …” */
function readAs(finite: Finite, { run, start }: Placed): Found | undefined {
  const { view, group, quotable } = finite;
  const first = isMark(view, 0) || lower(view, 0) === '(' || is(view, 0, Word.coordinators) ? 1 : 0;
  // “he can go, and | as Falk noted, she can stay”
  const isJoined = is(view, start - 1, Word.as) && is(view, start - 2, Word.coordinators) && isComma(view, start - 3);
  if (!isJoined && (start !== first + 1 || !is(view, first, Word.asLike))) return undefined;
  if (quotable === undefined || !canSpeak(view, run, quotable)) return undefined;
  const tail = afterCue(view, group, quotable);
  // “Som Kuriren har berättat | ska skolan stängas”: where the verb stands second
  const from = isComma(view, tail) ? tail + 1 : tail;
  if (from === tail && !(view.rules.verbSecond === true && isFiniteVerb(view, tail))) return undefined;
  return make(finite, 'as-cue', run, [{ from, to: clauseEnd(view, from) }], 0.8);
}

/** What the verb reports behind it in one of its uses; `nothing` where it reports in none. */
function readUse(finite: Finite, placed: Placed, use: CueUse): Found | 'nothing' | undefined {
  const { view, group, form } = finite;
  const { subject, run, start } = placed;
  const speaker = subject.how === 'behind' ? beforeParticle(view, run, use) : run;
  if (!canSpeak(view, speaker, use)) return undefined;
  const isBare = !form.forms.has('past') && !form.forms.has('third') && group.from === group.at;
  if (subject.how === 'shared' && isBare && view.rules.verbSecond !== true) return undefined;
  const complement = complementAfter(
    view,
    group.at,
    use,
    subject.how === 'behind' ? Math.max(speaker.to, group.at + 1) : group.at + 1,
  );
  if (complement === undefined) return undefined;
  const taken = { finite, use, subject, speaker, complement, start };
  const nothing = reportsNothing(taken);
  if (nothing === 'verb') return 'nothing';
  if (nothing === 'use') return undefined;
  const elsewhere = readElsewhere(taken, placed);
  if (elsewhere !== undefined) return elsewhere;
  const cue = complement.particle === undefined ? group.pieces : mergeRuns([...group.pieces, complement.particle]);
  const content = relativePart(
    view,
    mainPart(view, complement.run, { from: speaker.from, hangs: subject.pronoun !== undefined }),
    subject,
    form,
  );
  // “While Nordvik added 300 jobs, | Fiji lost some”: the clause that was seen is the one around it
  const { from, to } = content;
  const tellsMore = hasFiniteVerb(view, from, to) || hasQuotation(view, content);
  const isCut = complement.frame === 'clause' && to < complement.run.to && !tellsMore;
  if (isCut && !use.frames.has('object')) return undefined;
  const seen: Complement = isCut ? { ...complement, frame: 'object' } : complement;
  const told = subject.how === 'near' ? toldBefore(view, start, complement) : undefined;
  return {
    view,
    rule: ruleName(seen, subject),
    source: speaker,
    cue,
    content: told === undefined ? [content] : [told, content],
    cueLemma: form.verb.lemma,
    polarity: polarityOf(view, form, complement),
    confidence: confidenceOf(seen, subject, use),
    ...(subject.pronoun === undefined ? {} : { pronoun: subject.pronoun }),
  };
}

/** Whether words of a content stand in marks. */
function hasQuotation(view: SentenceView, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (inQuote(view, at)) return true;
  return false;
}

/** What was said where it stands before the cue, or in the next paragraph, and what the cue has behind it is none of it. */
function readElsewhere({ finite, use, speaker, complement }: Taken, placed: Placed): Found | undefined {
  const { view, group, quotable } = finite;
  const { start } = placed;
  // “Hon fortsätter | att berätta |:”
  if (
    quotable !== undefined &&
    complement.frame !== 'quote' &&
    complement.run.to - complement.run.from <= 2 &&
    lower(view, complement.run.to) === ':' &&
    endsParagraphWithColon(view)
  )
    return { fromParagraphAfter: true, ...make(finite, 'cue-colon', speaker, [], 0.9) };
  // “…?” | he asked me.
  const onlyAddressee =
    use.frames.has('addressee') &&
    complement.addressee === undefined &&
    ((complement.frame === 'object' &&
      (is(view, complement.run.from, Word.addressees) || isSomebody(view, complement.run))) ||
      // “…?” | he told the city's radio station when asked
      (complement.frame === 'clause' && !is(view, complement.run.from, Word.newSubjects))) &&
    complement.run.to >= view.stop;
  if (onlyAddressee && start <= 1 && previousEndsWithQuote(view))
    return { ...make(finite, 'quotation-cue', speaker, [], 0.9), fromSentenceBefore: true };
  if (!isDoubtful(view, use, complement)) return undefined;
  // “…?” Judge Roe asked when counsel sought more time
  if (complement.frame === 'question' && start <= 1 && quotable !== undefined && previousEndsWithQuote(view))
    return { fromSentenceBefore: true, ...make(finite, 'quotation-cue', speaker, [], 0.9) };
  if (isApart(finite, placed) && quotable !== undefined && !isOpening(view)) {
    const before = contentBefore(view, { from: start, to: afterCue(view, group, quotable) }, group.at);
    if (before !== undefined) return make(finite, 'content-cue', speaker, before.content, 0.85);
  }
  return undefined;
}

/** “…, he told | reporters at a school that serves as a shelter”: what is behind the cue may be no content. */
function isDoubtful(view: SentenceView, use: CueUse, complement: Complement): boolean {
  const { frame, run, addressee } = complement;
  if (frame === 'object') return use.frames.has('quote') && use.frames.has('clause');
  // “Calling her greedy, he told Falk: “…””
  if (addressee !== undefined && run.from > addressee.to && lower(view, addressee.to) !== ':') return true;
  // “…, he told police in an interview played to the court”
  if (frame === 'clause') return addressee === undefined && isReduced(view, run);
  // “…, he told reporters | who had come”
  return (
    frame === 'question' && (is(view, run.from, Word.doubtfulQuestions) || is(view, run.from, Word.personRelatives))
  );
}

/** A cue with nothing behind it that it takes: “…,” Roe said; “Roe said in a statement:”, “He says, this makes sense”. */
function readBare(finite: Finite, { subject, run, start }: Placed): Found | undefined {
  const { view, group, form, quotable } = finite;
  if (quotable === undefined || !canSpeak(view, run, quotable)) return undefined;
  // “På frågan om bron stängs svarar Lind:”
  if (subject.how === 'behind' && lower(view, run.to) !== ':') return undefined;
  // “What they said:” stands above the words of many
  if (is(view, start - 1, Word.freeRelatives)) return undefined;
  if (endsParagraphWithColon(view)) return { fromParagraphAfter: true, ...make(finite, 'cue-colon', run, [], 0.9) };
  if (subject.how === 'behind') return undefined;
  const tail = afterCue(view, group, quotable);
  if (start === 1 && is(view, 0, Word.asLike)) return undefined;
  const left = is(view, start - 1, Word.as) && isComma(view, start - 2) ? start - 1 : start;
  // “The chair, Ada Falk, | who disclosed this, said …”
  const mayFollow = subject.how !== 'relative' && standsApart(view, left);
  const before = mayFollow ? contentBefore(view, { from: left, to: tail }, group.at) : undefined;
  if (before?.direct) return make(finite, 'quotation-cue', run, before.content, 0.96);
  // “He says, this makes sense”
  const mayBeBare = !isComma(view, group.at + 1) || (before === undefined && start <= 1);
  const bare = mayBeBare && view.rules.bareTelling?.has(form.verb.lemma) ? bareReport(view, group) : undefined;
  if (bare !== undefined) return make(finite, 'cue-clause', run, [bare], 0.85);
  // “Asked about it, Lind laughed” tells nothing, nor “Per Ek startade, Anna Lind fortsatte”, where the verb stands second
  // “Set in her home town, the film tells the story of a family”
  const isPlaced = pos(view, 0) === 'VERB' && pos(view, 1) === 'ADP' && !hasFiniteVerb(view, 1, start);
  const isTold = view.rules.verbSecond !== true && !isPlaced && TELLING.some((frame) => quotable.frames.has(frame));
  if (before !== undefined && isTold && !isSetting(view, before.content[0]))
    return make(finite, 'content-cue', run, before.content, 0.9);
  if (
    start <= 1 &&
    previousEndsWithQuote(view) &&
    quotable.frames.has('quote') &&
    (tail >= view.stop || /^[,;]$/.test(lower(view, tail)) || pos(view, tail) === 'SCONJ')
  )
    return { fromSentenceBefore: true, ...make(finite, 'quotation-cue', run, [], 0.9) };
  return undefined;
}

/** “On Tuesday, even as prices fell, | Roe wrote to the board”: a phrase and a clause that only tell when. */
function isSetting(view: SentenceView, content: Run | undefined): boolean {
  if (content === undefined || content.from > 0 || pos(view, 0) !== 'ADP' || view.rules.verbSecond === true)
    return false;
  const comma = commaIn(view, 1, content.to);
  if (comma === undefined || hasFiniteVerb(view, 0, comma)) return false;
  const opener = is(view, comma + 1, Word.sideOpeners) ? comma + 1 : comma + 2;
  return is(view, opener, Word.sideOpeners) && commaIn(view, opener, content.to) === undefined;
}

/** “police in an interview | played to the court”: no clause, for its only verb tells which interview. */
function isReduced(view: SentenceView, run: Run): boolean {
  const verbs: number[] = [];
  for (let k = run.from; k < run.to; k++) if (/^(?:AUX|VERB)$/.test(pos(view, k))) verbs.push(k);
  const [verb, other] = verbs;
  if (verb === undefined || other !== undefined || !view.shapes.participle.test(lower(view, verb))) return false;
  if (pos(view, verb - 1) === 'NOUN' && pos(view, verb + 1) === 'ADP') return true;
  // “in an advisory | posted online”
  if (pos(view, run.from) !== 'ADP' || view.rules.verbSecond === true) return false;
  return /^(?:ADJ|NOUN)$/.test(pos(view, verb - 1)) && /^(?:ADJ|ADV|PROPN|PUNCT|)$/.test(pos(view, verb + 1));
}

/** “Though stopping short of a promise, | Roe told …”: the sentence begins with something that is no content. */
function isOpening(view: SentenceView): boolean {
  const isSide = is(view, 0, Word.sideOpeners) && view.rules.verbSecond !== true;
  return isSide || /^(?:ADP|SCONJ)$/.test(pos(view, 0)) || (pos(view, 0) === 'VERB' && isGerund(view, 0));
}

/** “Nu varnar | polisen | för halka”: what begins the content ends who says it. */
function beforeParticle(view: SentenceView, run: Run, use: CueUse): Run {
  const particle = view.rules.verbSecond === true ? openingParticle(view, run, use) : undefined;
  return particle === undefined ? run : { from: run.from, to: particle };
}
