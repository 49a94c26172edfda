import type { CueForm, CueUse, Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { relativePart } from '../clauses/relative-part.ts';
import { startsInverted } from '../clauses/starts-inverted.ts';
import { bareReport } from '../contents/bare-report.ts';
import { callsBack } from '../contents/calls-back.ts';
import { citesSomebody } from '../contents/cites-somebody.ts';
import type { Complement } from '../contents/complement.ts';
import { complementAfter } from '../contents/complement-after.ts';
import { contentBefore } from '../contents/content-before.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { confidenceOf, ruleName } from '../contents/rate-complement.ts';
import { toldBefore } from '../contents/told-before.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { headOf } from '../phrases/head-of.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Subject } from '../phrases/subject-before.ts';
import { withTitleBefore } from '../phrases/title-before.ts';
import { mergeRuns, type VerbGroup } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  endOfPerson,
  inQuote,
  is,
  isComma,
  isCue,
  isGerund,
  isInfinitiveMark,
  isMark,
  isNamed,
  isThat,
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

/** What a verb takes that may tell a whole clause before it: “laughed” takes nothing but a quotation. */
const TELLING: readonly Frame[] = ['clause', 'that', 'inverts'];

export function readWithSubject(finite: Finite, subject: Subject): Found | undefined {
  const { view, group, form, quotable } = finite;
  const run = withTitleBefore(view, subject.run);
  const start = Math.min(run.from, group.from);
  const apart = subject.how === 'near' && quotable !== undefined && standsApart(view, start);
  if (apart && quotable !== undefined && quoteClosingBefore(view, skipCommaLeft(view, start)) !== undefined) {
    const before = contentBefore(view, { from: start, to: afterCue(view, group, quotable) }, group.at);
    if (before?.direct) return make(finite, 'quotation-cue', run, before.content, 0.97);
  }
  // “As she has said throughout the campaign, | the bridge is safe”
  // “And as Falk pointed out, …”
  const first = isMark(view, 0) || is(view, 0, Word.coordinators) ? 1 : 0;
  if (start === first + 1 && is(view, first, Word.asLike) && quotable !== undefined && canSpeak(view, run, quotable)) {
    const tail = afterCue(view, group, quotable);
    // “Som Kuriren har berättat | ska skolan stängas”: where the verb stands second
    const from = isComma(view, tail) ? tail + 1 : tail;
    if (from > tail || (view.rules.verbSecond === true && isFiniteVerb(view, tail)))
      return make(finite, 'as-cue', run, [{ from, to: clauseEnd(view, from) }], 0.8);
  }
  for (const use of form.verb.uses) {
    const speaker = subject.how === 'behind' ? beforeParticle(view, run, use) : run;
    if (!canSpeak(view, speaker, use)) continue;
    const isBare = !form.forms.has('past') && !form.forms.has('third') && group.from === group.at;
    if (subject.how === 'shared' && isBare && view.rules.verbSecond !== true) continue;
    const complement = complementAfter(
      view,
      group.at,
      use,
      subject.how === 'behind' ? Math.max(speaker.to, group.at + 1) : group.at + 1,
    );
    if (complement === undefined) continue;
    const mayNeed = complement.frame === 'object' && view.rules.needing?.has(form.verb.lemma);
    if (mayNeed && isNeeding(view, subject)) continue;
    // “Bron är stängd|, säger | Anna Ek”: who speaks is not what is said
    const goesOn = is(view, complement.run.to, Word.coordinators);
    const isApart = subject.how !== 'behind' && isComma(view, group.from - 1) && !goesOn;
    if (complement.frame === 'object' && isApart && startsInverted(view, group.at)) return undefined;
    // “…, | convinced she is right”: nobody is told
    const isTold = use.frames.has('addressee') && !use.frames.has('quote') && view.rules.verbSecond !== true;
    if (isTold && subject.how === 'shared' && complement.addressee === undefined && !isJoined(view, group.from))
      continue;
    // “The bridge, as Falk said on the local radio, | was safe”
    const isAside = is(view, start - 1, Word.as) && (isComma(view, start - 2) || isMark(view, start - 2));
    if (isAside && complement.frame === 'clause' && isPlaced(view, complement.run.from)) continue;
    if (use.frames.has('weak') && complement.frame !== 'that' && complement.frame !== 'quote') continue;
    if (complement.frame === 'object' && use.frames.has('evidence') && isThing(view, speaker)) continue;
    // “Det uppger polisen” has its subject behind the verb
    const isBack =
      view.rules.verbSecond === true && speaker.to - speaker.from === 1 && is(view, speaker.from, Word.its);
    if (complement.frame === 'object' && isBack) continue;
    // “the keeper denied | the striker”: kept from something, and no words
    const isKept =
      view.rules.denials.has(form.verb.lemma) && complement.frame === 'object' && view.rules.verbSecond !== true;
    if (isKept && isPersonAlone(view, complement.run)) continue;
    // “they are finding it hard”
    const isHard = is(view, complement.run.from, Word.its) && pos(view, complement.run.from + 1) === 'ADJ';
    if (complement.frame === 'object' && isHard && !use.frames.has('quote')) continue;
    // “they found Ada Falk by the road”
    const isMet = use.frames.has('finding') && view.persons.has(complement.run.from);
    if (complement.frame === 'object' && isMet && !view.rules.sources.has(lower(view, headOf(view, speaker)))) continue;
    if (callsBack(view, form, complement) || citesSomebody(view, form, complement)) return undefined;
    if (isReducedRelative(view, group, form, speaker, complement)) return undefined;
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
      ((complement.frame === 'object' && is(view, complement.run.from, Word.addressees)) ||
        // “…?” | he told the city's radio station when asked
        (complement.frame === 'clause' && !is(view, complement.run.from, Word.newSubjects))) &&
      complement.run.to >= view.stop;
    if (onlyAddressee && start <= 1 && previousEndsWithQuote(view))
      return { ...make(finite, 'quotation-cue', speaker, [], 0.9), fromSentenceBefore: true };
    // “…, he told reporters at a school that serves as a shelter”
    const doubtful =
      complement.frame === 'object'
        ? use.frames.has('quote') && use.frames.has('clause')
        : (complement.addressee !== undefined &&
            complement.run.from > complement.addressee.to &&
            // “Calling her greedy, he told Falk: “…””
            lower(view, complement.addressee.to) !== ':') ||
          // “…, he told police in an interview played to the court”
          (complement.frame === 'clause' && complement.addressee === undefined && isReduced(view, complement.run)) ||
          (complement.frame === 'question' && is(view, complement.run.from, Word.doubtfulQuestions));
    // “…?” Judge Roe asked when counsel sought more time
    if (
      complement.frame === 'question' &&
      doubtful &&
      start <= 1 &&
      quotable !== undefined &&
      previousEndsWithQuote(view)
    )
      return { fromSentenceBefore: true, ...make(finite, 'quotation-cue', speaker, [], 0.9) };
    if (apart && doubtful && quotable !== undefined && !isOpening(view)) {
      const before = contentBefore(view, { from: start, to: afterCue(view, group, quotable) }, group.at);
      if (before !== undefined) return make(finite, 'content-cue', speaker, before.content, 0.85);
    }
    const cue = complement.particle === undefined ? group.pieces : mergeRuns([...group.pieces, complement.particle]);
    const content = relativePart(view, mainPart(view, complement.run, speaker), subject, form);
    const told = subject.how === 'near' ? toldBefore(view, start, complement) : undefined;
    return {
      view,
      rule: ruleName(complement, subject),
      source: speaker,
      cue,
      content: told === undefined ? [content] : [told, content],
      cueLemma: form.verb.lemma,
      polarity: polarityOf(view, form, complement),
      confidence: confidenceOf(complement, subject, use),
      ...(subject.pronoun === undefined ? {} : { pronoun: subject.pronoun }),
    };
  }
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
  const before = standsApart(view, left) ? contentBefore(view, { from: left, to: tail }, group.at) : undefined;
  if (before?.direct) return make(finite, 'quotation-cue', run, before.content, 0.96);
  // “He says, this makes sense”
  const mayBeBare = !isComma(view, group.at + 1) || (before === undefined && start <= 1);
  const bare = mayBeBare && view.rules.bareTelling?.has(form.verb.lemma) ? bareReport(view, group) : undefined;
  if (bare !== undefined) return make(finite, 'cue-clause', run, [bare], 0.85);
  // “Asked about it, Lind laughed” tells nothing
  const isTold = TELLING.some((frame) => quotable.frames.has(frame));
  if (before !== undefined && isTold) return make(finite, 'content-cue', run, before.content, 0.9);
  if (
    start <= 1 &&
    previousEndsWithQuote(view) &&
    quotable.frames.has('quote') &&
    (tail >= view.stop || /^[,;]$/.test(lower(view, tail)) || pos(view, tail) === 'SCONJ')
  )
    return { fromSentenceBefore: true, ...make(finite, 'quotation-cue', run, [], 0.9) };
  return undefined;
}

function isPersonAlone(view: SentenceView, { from, to }: Run): boolean {
  if (endOfPerson(view, from) === to) return true;
  const head = headOf(view, { from, to });
  return pos(view, from) === 'DET' && head === to - 1 && isSomebody(view, { from, to }) && view.bodies[head] !== true;
}

const isJoined = (view: SentenceView, verb: number): boolean => is(view, verb - 1, Word.clauseJoins);

/** “on the local radio”: no clause begins with it. */
const isPlaced = (view: SentenceView, at: number): boolean =>
  view.rules.verbSecond !== true && pos(view, at) === 'ADP' && is(view, at, Word.midLinks);

/** “police in an interview | played to the court”: no clause, for its only verb tells which interview. */
function isReduced(view: SentenceView, run: Run): boolean {
  const verbs: number[] = [];
  for (let k = run.from; k < run.to; k++) if (/^(?:AUX|VERB)$/.test(pos(view, k))) verbs.push(k);
  const [verb, other] = verbs;
  return (
    verb !== undefined &&
    other === undefined &&
    view.shapes.participle.test(lower(view, verb)) &&
    pos(view, verb - 1) === 'NOUN' &&
    pos(view, verb + 1) === 'ADP'
  );
}

/** “Though stopping short of a promise, | Roe told …”: the sentence begins with something that is no content. */
function isOpening(view: SentenceView): boolean {
  const isSide = is(view, 0, Word.sideOpeners) && view.rules.verbSecond !== true;
  return isSide || /^(?:ADP|SCONJ)$/.test(pos(view, 0)) || (pos(view, 0) === 'VERB' && isGerund(view, 0));
}

/** “in a box labeled “medical”: a participle on a noun that a preposition governs is no finite verb. */
function isReducedRelative(
  view: SentenceView,
  group: VerbGroup,
  form: CueForm,
  run: Run,
  complement: Complement,
): boolean {
  if (!form.forms.has('participle') || group.from !== group.at || complement.frame === 'that') return false;
  // “300 | pledged | delegates”
  if (run.to - run.from === 1 && pos(view, run.from) === 'NUM' && pos(view, group.at + 1) === 'NOUN') return true;
  // only one who was told something can be “told they would win”
  if (complement.frame === 'clause' && !form.verb.uses.some((use) => use.frames.has('addressee'))) return false;
  if (run.from < 1 || run.to !== group.from) return false;
  const before = run.from - 1;
  // “…, as | officials | appealed for calm”
  if (is(view, before, Word.as) && isComma(view, before - 1)) return false;
  // “after | the firm | warned it could fail”, “after | grower groups | rejected the plan”
  const hasObject = pos(view, group.at + 1) === 'DET' && view.rules.verbSecond !== true;
  if (is(view, before, Word.sideOpeners) && (complement.frame === 'clause' || hasObject)) return false;
  if (pos(view, before) === 'ADP') return run.from > 1 && !view.persons.has(run.to - 1);
  const governed = pos(view, before) === 'VERB' || pos(view, before) === 'AUX';
  return governed && complement.frame !== 'clause' && !isNamed(view, run.to - 1) && !isBelief(view, before);
}

/** A verb that a clause without “that” may follow: “she said the mayor called it off”. */
function isBelief(view: SentenceView, at: number): boolean {
  return isCue(view, at) || view.shapes.belief.test(lower(view, at));
}

/** “While Roe praised the plan, | Doe called it a mistake”: the content of a subordinate clause ends where the main one begins. */
function mainPart(view: SentenceView, content: Run, source: Run): Run {
  if (!is(view, source.from - 1, Word.sideOpeners)) return content;
  // “and | while she said it was late, | he stayed”
  if (source.from > 1 && !isComma(view, source.from - 2) && !is(view, source.from - 2, Word.coordinators))
    return content;
  const end = Math.min(content.to, clauseEnd(view, content.from, { subordinate: true }));
  return { from: content.from, to: end < content.to ? end : (mainVerbIn(view, content) ?? end) };
}

/** “När hon säger att laget är slut | svarar Lind att …”: where without a comma the cue of the main clause stands in the content of the one before. */
function mainVerbIn(view: SentenceView, { from, to }: Run): number | undefined {
  if (view.rules.verbSecond !== true) return undefined;
  for (let at = from + 2; at < to - 1; at++) {
    const cue = cueAt(view, at);
    if (!(cue?.forms.has('third') || cue?.forms.has('past')) || pos(view, at) !== 'VERB' || inQuote(view, at)) continue;
    const subject = subjectAfter(view, at + 1);
    const tells =
      subject && (isNamed(view, at + 1) || pos(view, at + 1) === 'PROPN' || is(view, at + 1, Word.newSubjects));
    if (
      tells &&
      (isThat(view, subject.run.to) || isInfinitiveMark(view, subject.run.to) || lower(view, subject.run.to) === ':')
    )
      return at;
  }
  return undefined;
}

/** “Nu varnar | polisen | för halka”: what begins the content ends who says it. */
function beforeParticle(view: SentenceView, run: Run, { opensContent, particles }: CueUse): Run {
  if (view.rules.verbSecond !== true || !opensContent) return run;
  for (let k = run.from + 1; k < run.to; k++) if (particles.includes(lower(view, k))) return { from: run.from, to: k };
  return run;
}

/** “systemet kräver vana”, “en bransch som kräver tålamod”: what a thing needs; “elever som kräver svar” are people. */
function isNeeding(view: SentenceView, { run, how }: Subject): boolean {
  const head = headOf(view, run);
  const word = lower(view, head);
  if (pos(view, head) !== 'NOUN' || isSomebody(view, run) || view.rules.sources.has(word)) return false;
  return view.shapes.needer?.test(word) === true || (how === 'relative' && !view.shapes.plural.test(word));
}

/** “this result”, “the orientation of each limb”: it may show that something is so, but says nothing of anything. */
function isThing(view: SentenceView, run: Run): boolean {
  const head = headOf(view, run);
  const word = lower(view, head);
  if (pos(view, head) === 'PRON' || pos(view, head) === 'PROPN' || isNamed(view, head)) return false;
  return (
    view.rules.mute.has(word) ||
    (view.rules.muteEnding.test(word) && !view.rules.speaking.has(word) && !view.rules.sources.has(word))
  );
}
