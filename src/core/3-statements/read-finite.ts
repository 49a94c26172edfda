import type { Polarity } from '../model/statement.ts';
import type { CueForm, CueUse } from '../model/statement-rules.ts';
import { canSpeak } from './can-speak.ts';
import { clauseEnd } from './clause-end.ts';
import { type Complement, complementAfter, findParticle, skipPlacing } from './complement.ts';
import { contentBefore } from './content-before.ts';
import { type Subject, sharedSubject, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Found } from './found.ts';
import { headOf } from './noun-phrase.ts';
import {
  isComma,
  isDash,
  isMark,
  isNominal,
  lower,
  pos,
  quoteClosingBefore,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from './sentence-view.ts';
import { mergeRuns, type VerbGroup } from './verb-group.ts';

/** A finite verb under examination, with what all its readings share. */
interface Finite {
  readonly view: SentenceView;
  readonly group: VerbGroup;
  readonly form: CueForm;
  /** The use that takes a quotation or clause without a particle, if the verb has one. */
  readonly quotable: CueUse | undefined;
}

/** Reads a finite cue: “Roe said that …”, “…, Roe said”, “…,” said Roe. */
export function readFinite(
  view: SentenceView,
  group: VerbGroup,
  form: CueForm,
  soFar: readonly Found[],
): Found | undefined {
  const quotable = form.verb.uses.find(
    (use) =>
      (use.frames.has('quote') || use.frames.has('clause')) &&
      (use.particles.length === 0 || (isIdiom(use) && findParticle(view, group.at + 1, use.particles) !== undefined)),
  );
  const finite: Finite = { view, group, form, quotable };
  const quoted = afterQuotation(finite);
  if (quoted && quotable !== undefined) {
    const found = readInverted(finite, quotable);
    if (found !== undefined) return found;
  }
  const subject = findSubject(finite, soFar);
  const near = subject === undefined ? undefined : readWithSubject(finite, subject);
  const inverted =
    !quoted &&
    quotable !== undefined &&
    (near === undefined || near.rule.startsWith('cue-object') || near.rule.startsWith('cue-clause'))
      ? readInverted(finite, quotable)
      : undefined;
  return inverted ?? near ?? readCueFirst(finite);
}

function make(finite: Finite, rule: string, source: Run, content: readonly Run[], confidence: number): Found {
  const { view, group, form } = finite;
  return {
    view,
    rule,
    source,
    cue: group.pieces,
    content,
    cueLemma: form.verb.lemma,
    polarity: polarityOf(form),
    confidence,
  };
}

function polarityOf(form: CueForm, complement?: Complement): Polarity {
  const { lemma } = form.verb;
  if (lemma === 'deny') return 'denied';
  const asks = /^(?:ask|wonder|inquire|enquire)$/.test(lemma);
  const wants =
    complement?.frame === 'object-infinitive' ||
    complement?.frame === 'infinitive' ||
    complement?.particle !== undefined;
  return asks && !wants ? 'asked' : 'asserted';
}

/** “…” said Roe; “The plan failed, said Roe.” */
function readInverted(finite: Finite, use: CueUse): Found | undefined {
  const { view, group } = finite;
  const quoted = afterQuotation(finite);
  const previous = group.from <= 1 && previousEndsWithQuote(view);
  if (!quoted && !previous && !(use.frames.has('inverts') && standsApart(view, group.from))) return undefined;
  if (use.frames.has('addressee') && !use.frames.has('inverts') && !quoted) return undefined;
  const subject = subjectAfter(view, pos(view, group.at + 1) === 'ADV' ? group.at + 2 : group.at + 1);
  if (subject === undefined || !canSpeak(view, subject.run, use)) return undefined;
  if (lower(view, group.at + 1) === 'that') return undefined;
  const after = pos(view, subject.run.to);
  const pronoun = pos(view, subject.run.from) === 'PRON';
  if ((!quoted || pronoun) && (after === 'AUX' || (after === 'VERB' && !/ing$/.test(lower(view, subject.run.to)))))
    return undefined;
  if (!quoted && !previous && pos(view, group.at + 1) === 'PRON') return undefined;
  if (previous && !quoted)
    return { ...make(finite, 'quotation-inverted-cue', subject.run, [], 0.9), fromSentenceBefore: true };
  const before = contentBefore(view, { from: group.from, to: subject.run.to }, group.at);
  if (before === undefined) return undefined;
  if (before.direct) return make(finite, 'quotation-inverted-cue', subject.run, before.content, 0.97);
  return make(finite, 'content-inverted-cue', subject.run, before.content, 0.88);
}

function readWithSubject(finite: Finite, subject: Subject): Found | undefined {
  const { view, group, form, quotable } = finite;
  const run = withTitleBefore(view, subject.run);
  const start = Math.min(run.from, group.from);
  const apart = subject.how === 'near' && quotable !== undefined && standsApart(view, start);
  if (apart && quotable !== undefined && quoteClosingBefore(view, skipCommaLeft(view, start)) !== undefined) {
    const before = contentBefore(view, { from: start, to: afterCue(view, group, quotable) }, group.at);
    if (before?.direct) return make(finite, 'quotation-cue', run, before.content, 0.97);
  }
  for (const use of form.verb.uses) {
    if (!canSpeak(view, run, use)) continue;
    if (subject.how === 'shared' && !form.forms.has('past') && !form.forms.has('third') && group.pieces.length === 1)
      continue;
    const complement = complementAfter(view, group.at, use);
    if (complement === undefined) continue;
    if (use.frames.has('weak') && complement.frame !== 'that' && complement.frame !== 'quote') continue;
    if (complement.frame === 'object' && use.frames.has('evidence') && isThing(view, run)) continue;
    if (isReducedRelative(view, group, form, run, complement)) return undefined;
    // “…, he told reporters at a school that serves as a shelter”
    const doubtful =
      complement.frame === 'object'
        ? use.frames.has('quote') && use.frames.has('clause')
        : (complement.addressee !== undefined && complement.run.from > complement.addressee.to) ||
          (complement.frame === 'question' && /^(?:when|where|if)$/.test(lower(view, complement.run.from)));
    if (apart && doubtful && quotable !== undefined) {
      const before = contentBefore(view, { from: start, to: afterCue(view, group, quotable) }, group.at);
      if (before !== undefined) return make(finite, 'content-cue', run, before.content, 0.85);
    }
    const cue = complement.particle === undefined ? group.pieces : mergeRuns([...group.pieces, complement.particle]);
    return {
      ...make(
        finite,
        ruleName(complement, subject),
        run,
        [mainPart(view, complement.run, run)],
        confidenceOf(complement, subject, use),
      ),
      cue,
      polarity: polarityOf(form, complement),
      ...(subject.pronoun === undefined ? {} : { pronoun: subject.pronoun }),
    };
  }
  if (quotable === undefined || !canSpeak(view, run, quotable)) return undefined;
  if (endsParagraphWithColon(view)) return { ...make(finite, 'cue-colon', run, [], 0.9), fromParagraphAfter: true };
  const tail = afterCue(view, group, quotable);
  if (start === 1 && /^(?:as|like)$/.test(lower(view, 0))) {
    if (!isComma(view, tail)) return undefined;
    return make(finite, 'as-cue', run, [{ from: tail + 1, to: clauseEnd(view, tail + 1) }], 0.8);
  }
  const left = lower(view, start - 1) === 'as' && isComma(view, start - 2) ? start - 1 : start;
  if (standsApart(view, left)) {
    const before = contentBefore(view, { from: left, to: tail }, group.at);
    if (before?.direct) return make(finite, 'quotation-cue', run, before.content, 0.96);
    if (before !== undefined) return make(finite, 'content-cue', run, before.content, 0.9);
  }
  if (
    start <= 1 &&
    previousEndsWithQuote(view) &&
    quotable.frames.has('quote') &&
    (tail >= view.stop || /^[,;]$/.test(lower(view, tail)) || pos(view, tail) === 'SCONJ')
  )
    return { ...make(finite, 'quotation-cue', run, [], 0.9), fromSentenceBefore: true };
  return undefined;
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
  if (run.from < 1 || run.to !== group.from) return false;
  const before = run.from - 1;
  if (pos(view, before) === 'ADP') return run.from > 1 && !view.persons.has(run.to - 1);
  const governed = pos(view, before) === 'VERB' || pos(view, before) === 'AUX';
  return governed && complement.frame !== 'clause' && !view.named[run.to - 1] && !isBelief(view, before);
}

/** A verb that a clause without “that” may follow: “she said the mayor called it off”. */
function isBelief(view: SentenceView, at: number): boolean {
  return (
    view.rules.verbs.has(lower(view, at)) ||
    /^(?:believ|th[io]nk|thought|hope|feel|felt|know|knew|fear|mean)/.test(lower(view, at))
  );
}

/** “While Roe praised the plan, | Doe called it a mistake”: the content of a subordinate clause ends where the main one begins. */
function mainPart(view: SentenceView, content: Run, source: Run): Run {
  const before = lower(view, source.from - 1);
  if (!/^(?:while|when|as|after|although|though|once|if|before|since|because)$/.test(before)) return content;
  if (source.from > 1 && !isComma(view, source.from - 2)) return content;
  return { from: content.from, to: Math.min(content.to, clauseEnd(view, content.from, { subordinate: true })) };
}

/** “Said one official: “…”” */
function readCueFirst(finite: Finite): Found | undefined {
  const { view, group, quotable } = finite;
  if (quotable === undefined || group.from !== 0) return undefined;
  const subject = subjectAfter(view, group.at + 1);
  if (subject === undefined || !canSpeak(view, subject.run, quotable)) return undefined;
  const next = subject.run.to + 1;
  if (!/^[:,]$/.test(lower(view, subject.run.to)) || quoteOpeningAt(view, next) === undefined) return undefined;
  return make(finite, 'cue-first-quotation', subject.run, [{ from: next, to: clauseEnd(view, next) }], 0.9);
}

function findSubject(finite: Finite, soFar: readonly Found[]): Subject | undefined {
  const { view, group, form } = finite;
  const any: CueUse = { frames: new Set(form.verb.uses.flatMap((use) => [...use.frames])), particles: [] };
  const accept = (subject: Subject): boolean => canSpeak(view, subject.run, any);
  const near = subjectBefore(view, group.from);
  if (near !== undefined) return accept(near) && !isNobody(view, near.run) ? near : undefined;
  let join = group.from - 1;
  while (join >= 0 && (pos(view, join) === 'ADV' || /^(?:then|later|also)$/.test(lower(view, join)))) join--;
  if (/^(?:and|but|or|,)$/.test(lower(view, join)) || isDash(view, join))
    return sharedSubject(view, join, accept, soFar);
  return undefined;
}

/** “put it”, “made clear”: the particle makes a cue of a verb that is none alone. */
function isIdiom(use: CueUse): boolean {
  return use.frames.has('clause') || (use.frames.has('quote') && !use.frames.has('object'));
}

/** “this result”, “the orientation of each limb”: it may show that something is so, but says nothing of anything. */
function isThing(view: SentenceView, run: Run): boolean {
  const head = headOf(view, run);
  const word = lower(view, head);
  if (pos(view, head) === 'PRON' || pos(view, head) === 'PROPN' || view.named[head]) return false;
  return (
    view.rules.mute.has(word) ||
    (view.rules.muteEnding.test(word) && !view.rules.speaking.has(word) && !view.rules.sources.has(word))
  );
}

/** “no one has said”: nobody spoke. */
function isNobody(view: SentenceView, run: Run): boolean {
  return /^(?:no|nobody|none|neither|nothing)$/.test(lower(view, run.from));
}

function afterQuotation(finite: Finite): boolean {
  return (
    finite.group.from > 1 &&
    quoteClosingBefore(finite.view, skipCommaLeft(finite.view, finite.group.from)) !== undefined
  );
}

/** Whether the words before `start` are set off from it, as content before its cue is: by a comma, a quotation mark or a dash. */
function standsApart(view: SentenceView, start: number): boolean {
  const before = start - 1;
  return (
    start > 1 &&
    (isComma(view, before) ||
      isDash(view, before) ||
      isMark(view.tokens[before]!) ||
      /^[?!]$/.test(lower(view, before)))
  );
}

function skipCommaLeft(view: SentenceView, at: number): number {
  return isComma(view, at - 1) || isDash(view, at - 1) ? at - 1 : at;
}

/** Where the words that belong to a cue without complement end: “he told reporters on Monday |”. */
function afterCue(view: SentenceView, group: VerbGroup, use: CueUse): number {
  let at = findParticle(view, group.at + 1, use.particles)?.to ?? group.at + 1;
  if (use.frames.has('addressee') && (isNominal(view, at) || pos(view, at) === 'DET')) {
    while (at < view.stop && !/^[,;]$/.test(lower(view, at)) && !isMark(view.tokens[at]!) && !isDash(view, at)) at++;
    return at;
  }
  return skipPlacing(view, at, use.frames);
}

function previousEndsWithQuote(view: SentenceView): boolean {
  const { reading, sentence } = view;
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  return reading.quotations.some(
    (one) => one.closed && one.end <= before.end && one.end >= before.end - 2 && one.start >= before.start,
  );
}

/** “…,” | board member, Minister Roe said: a title between the quotation and the name belongs to the name. */
function withTitleBefore(view: SentenceView, run: Run): Run {
  if (!isComma(view, run.from - 1)) return run;
  const quote = view.quotes.find((one) => one.close < run.from - 1 && one.close > run.from - 8);
  if (quote === undefined || lower(view, quote.to - 1) !== ',') return run;
  for (let k = quote.close; k < run.from - 1; k++)
    if (!isNominal(view, k) && !/^(?:DET|ADJ|ADP)$/.test(pos(view, k))) return run;
  return { from: quote.close, to: run.to };
}

/** “Roe said in a statement:” and nothing more. */
function endsParagraphWithColon(view: SentenceView): boolean {
  const { reading, sentence, tokens } = view;
  const paragraph = reading.paragraphs[sentence.paragraph];
  return tokens[tokens.length - 1]?.lower === ':' && paragraph?.last === sentence.index + 1;
}

function ruleName(complement: Complement, subject: Subject): string {
  const tail = subject.how === 'shared' ? '-shared-subject' : subject.how === 'relative' ? '-relative' : '';
  const frame = {
    that: 'that-clause',
    quote: 'quotation',
    addressee: 'clause',
    evidence: 'clause',
    weak: 'clause',
    inverts: 'clause',
  } as const;
  const name = complement.frame in frame ? frame[complement.frame as keyof typeof frame] : complement.frame;
  return `cue-${name}${tail}`;
}

const BY_FRAME: Readonly<Record<string, number>> = {
  that: 0.93,
  quote: 0.93,
  clause: 0.88,
  question: 0.8,
  infinitive: 0.8,
  'object-infinitive': 0.8,
  gerund: 0.65,
  object: 0.65,
};

function confidenceOf(complement: Complement, subject: Subject, use: CueUse): number {
  const own = BY_FRAME[complement.frame] ?? 0.6;
  return Math.round((own - (subject.how === 'near' ? 0 : 0.1) - (use.frames.has('weak') ? 0.1 : 0)) * 100) / 100;
}
