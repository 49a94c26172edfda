import type { Polarity } from '../model/statement.ts';
import type { CueForm, CueUse } from '../model/statement-rules.ts';
import { canSpeak } from './can-speak.ts';
import { clauseEnd } from './clause-end.ts';
import { type Complement, complementAfter, skipPlacing } from './complement.ts';
import { contentBefore } from './content-before.ts';
import { mainSubject, type Subject, sharedSubject, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Found } from './found.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import {
  inQuote,
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
import { mergeRuns, type VerbGroup, verbGroupAt } from './verb-group.ts';

/** Reads the word at `at` as a verb that reports speech: its subject, and what was said before or after it. */
export function readVerbCue(view: SentenceView, at: number): Found | undefined {
  const form = view.rules.verbs.get(lower(view, at));
  if (form === undefined || inQuote(view, at) || !looksLikeVerb(view, at, form)) return undefined;
  const group = verbGroupAt(view, at, form);
  if (group === undefined) return undefined;
  if (group.form === 'infinitive') return undefined;
  if (group.unreal || silenced(view, group)) return undefined;
  const lemma = form.verb.lemma;
  if (group.negated && lemma !== 'deny') return undefined;
  if (group.passive) return readPassive(view, group, form);
  if (group.form === 'ing') return readParticiple(view, group, form);
  return readFinite(view, group, form);
}

const DETERMINER = /^(?:the|a|an|his|her|their|its|my|our|your|no|any|some|such|other|every)$/;

function looksLikeVerb(view: SentenceView, at: number, form: CueForm): boolean {
  const tag = pos(view, at);
  const before = pos(view, at - 1);
  const previous = lower(view, at - 1);
  if (DETERMINER.test(previous) || ((previous === "'s" || previous === "'") && before === 'PART')) return false;
  if (/^(?:this|these|those|both|many|several|others?|that)$/.test(previous)) return tag === 'VERB';
  if (
    /^\p{Lu}/u.test(view.reading.doc.text.slice(view.tokens[at]!.start)) &&
    at > 0 &&
    !inQuote(view, at - 1) &&
    !isMark(view.tokens[at - 1]!)
  )
    return false;
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (form.forms.has('past') && !form.forms.has('base')) return tag !== 'NOUN' || before !== 'ADJ';
  if (form.forms.has('ing')) return tag !== 'NOUN' || isComma(view, at - 1) || at === 0;
  if ([...view.persons.values()].some((mention) => mention.end === view.tokens[at - 1]?.end)) return true;
  if (before === 'ADJ' || before === 'DET' || before === 'NUM' || before === 'ADP') return false;
  const next = lower(view, at + 1);
  return (
    form.forms.has('third') &&
    (next === 'that' || quoteOpeningAt(view, at + 1) !== undefined || before === 'PRON' || before === 'PROPN')
  );
}

/** “declined to say”, “refused to comment” */
function silenced(view: SentenceView, group: VerbGroup): boolean {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 3); k--)
    if (view.rules.silence.has(lower(view, k))) return true;
  return false;
}

function readFinite(view: SentenceView, group: VerbGroup, form: CueForm): Found | undefined {
  const lemma = form.verb.lemma;
  const question = lemma === 'ask' || lemma === 'wonder' || lemma === 'inquire' || lemma === 'enquire';
  const negative = lemma === 'deny';
  const polarityOf = (complement?: Complement): Polarity =>
    negative
      ? 'denied'
      : question && complement?.frame !== 'object-infinitive' && complement?.frame !== 'infinitive'
        ? 'asked'
        : 'asserted';
  const base = { view, cueLemma: lemma };
  const any = mergedUse(form);

  // “…,” said Jane Roe
  const quotable = form.verb.uses.find(
    (use) => use.particles.length === 0 && (use.frames.has('quote') || use.frames.has('clause')),
  );
  const leftQuote = quoteClosingBefore(view, skipCommaLeft(view, group.from));
  const afterComma = isComma(view, group.from - 1) || isDash(view, group.from - 1) || leftQuote !== undefined;
  if (quotable !== undefined && afterComma && group.from > 1) {
    const subject = subjectAfter(view, addresseeFree(view, group.at + 1));
    if (
      subject !== undefined &&
      canSpeak(view, subject.run, quotable) &&
      !opensComplement(view, group, quotable, subject)
    ) {
      const before = contentBefore(view, { from: group.from, to: subject.run.to }, group.at);
      if (before !== undefined) {
        return {
          ...base,
          rule: before.direct ? 'quotation-inverted-cue' : 'content-inverted-cue',
          source: subject.run,
          cue: group.pieces,
          content: before.content,
          polarity: polarityOf(),
          confidence: 0.95,
        };
      }
    }
  }
  if (
    quotable !== undefined &&
    (group.from === 0 || (group.from === 1 && view.tokens[0]!.pos === 'ADV')) &&
    previousEndsWithQuote(view)
  ) {
    const subject = subjectAfter(view, group.at + 1);
    if (subject !== undefined && canSpeak(view, subject.run, quotable)) {
      return {
        ...base,
        rule: 'quotation-inverted-cue',
        source: subject.run,
        cue: group.pieces,
        content: [],
        polarity: polarityOf(),
        confidence: 0.9,
        fromSentenceBefore: true,
      };
    }
  }

  const subject = findSubject(view, group, any);
  if (subject === undefined) {
    // “Said one official: “…””
    if (quotable !== undefined && group.from === 0) {
      const behind = subjectAfter(view, group.at + 1);
      if (
        behind !== undefined &&
        canSpeak(view, behind.run, quotable) &&
        /^[:,]$/.test(lower(view, behind.run.to)) &&
        quoteOpeningAt(view, behind.run.to + 1) !== undefined
      ) {
        const complement = { from: behind.run.to + 1, to: clauseEnd(view, behind.run.to + 1) };
        return {
          ...base,
          rule: 'cue-first-quotation',
          source: behind.run,
          cue: group.pieces,
          content: [complement],
          polarity: polarityOf(),
          confidence: 0.9,
        };
      }
    }
    return undefined;
  }
  const run = subject.run;
  const start = Math.min(run.from, group.from);
  const parenthetical = subject.how === 'near' && quotable !== undefined && standsApart(view, start);
  if (parenthetical && quoteClosingBefore(view, skipCommaLeft(view, start)) !== undefined) {
    const tail = afterCue(view, group, quotable);
    const before = contentBefore(view, { from: start, to: tail }, group.at);
    if (before?.direct) {
      return {
        ...base,
        rule: 'quotation-cue',
        source: run,
        cue: group.pieces,
        content: before.content,
        polarity: polarityOf(),
        confidence: 0.97,
      };
    }
  }
  for (const use of form.verb.uses) {
    if (!canSpeak(view, run, use)) continue;
    const complement = complementAfter(view, group.at, use);
    if (complement === undefined || complement.run.to - complement.run.from < 1) continue;
    if (use.frames.has('weak') && complement.frame !== 'that' && complement.frame !== 'quote') continue;
    if (parenthetical && complement.frame === 'object' && use.frames.has('quote') && !isStrongObject(use)) continue;
    const cue = complement.particle === undefined ? group.pieces : mergeRuns([...group.pieces, complement.particle]);
    return {
      ...base,
      rule: ruleName(complement, subject),
      source: run,
      cue,
      content: [complement.run],
      polarity: polarityOf(complement),
      confidence: confidenceOf(complement, subject, use),
    };
  }
  if (quotable === undefined || !canSpeak(view, run, quotable)) return undefined;
  if (endsParagraphWithColon(view)) {
    return {
      ...base,
      rule: 'cue-colon',
      source: run,
      cue: group.pieces,
      content: [],
      polarity: polarityOf(),
      confidence: 0.9,
      fromParagraphAfter: true,
    };
  }
  // “As Mr Roe said, …”
  if (/^(?:as|like)$/.test(lower(view, start - 1)) && start - 1 === 0) {
    const tail = afterCue(view, group, quotable);
    if (isComma(view, tail))
      return {
        ...base,
        rule: 'as-cue',
        source: run,
        cue: group.pieces,
        content: [{ from: tail + 1, to: clauseEnd(view, tail + 1) }],
        polarity: polarityOf(),
        confidence: 0.75,
      };
    return undefined;
  }
  const left = lower(view, start - 1) === 'as' && isComma(view, start - 2) ? start - 1 : start;
  if (standsApart(view, left)) {
    const tail = afterCue(view, group, quotable);
    const before = contentBefore(view, { from: left, to: tail }, group.at);
    if (before !== undefined)
      return {
        ...base,
        rule: before.direct ? 'quotation-cue' : 'content-cue',
        source: run,
        cue: group.pieces,
        content: before.content,
        polarity: polarityOf(),
        confidence: before.direct ? 0.96 : 0.9,
      };
  }
  if (start <= 1 && previousEndsWithQuote(view) && quotable.frames.has('quote')) {
    return {
      ...base,
      rule: 'quotation-cue',
      source: run,
      cue: group.pieces,
      content: [],
      polarity: polarityOf(),
      confidence: 0.9,
      fromSentenceBefore: true,
    };
  }
  return undefined;
}

/** “Roe said in a statement:” and nothing more. */
function endsParagraphWithColon(view: SentenceView): boolean {
  const { reading, sentence, tokens } = view;
  const paragraph = reading.paragraphs[sentence.paragraph];
  return tokens[tokens.length - 1]?.lower === ':' && paragraph?.last === sentence.index + 1;
}

function isStrongObject(use: CueUse): boolean {
  return !use.frames.has('clause');
}

function mergedUse(form: CueForm): CueUse {
  return { frames: new Set(form.verb.uses.flatMap((use) => [...use.frames])), particles: [] };
}

function findSubject(view: SentenceView, group: VerbGroup, use: CueUse): Subject | undefined {
  const accept = (subject: Subject): boolean => canSpeak(view, subject.run, use);
  const near = subjectBefore(view, group.from);
  if (near !== undefined) return accept(near) ? near : undefined;
  const before = lower(view, group.from - 1);
  let join = group.from - 1;
  while (join >= 0 && (pos(view, join) === 'ADV' || /^(?:then|later|also)$/.test(lower(view, join)))) join--;
  if (/^(?:and|but|or|,|then)$/.test(before) || /^(?:and|but|or|,)$/.test(lower(view, join)) || isDash(view, join))
    return sharedSubject(view, join, accept);
  return undefined;
}

/** Whether the words before `start` are set off from it, as content before its cue is: by a comma, a quotation mark or a dash. */
function standsApart(view: SentenceView, start: number): boolean {
  return (
    start > 1 &&
    (isComma(view, start - 1) ||
      isDash(view, start - 1) ||
      isMark(view.tokens[start - 1]!) ||
      /^[?!]$/.test(lower(view, start - 1)))
  );
}

function skipCommaLeft(view: SentenceView, at: number): number {
  return isComma(view, at - 1) || isDash(view, at - 1) ? at - 1 : at;
}

/** Where the words that belong to a cue without complement end: “he told reporters on Monday |”. */
function afterCue(view: SentenceView, group: VerbGroup, use: CueUse): number {
  let at = group.at + 1;
  if (use.frames.has('addressee') && (isNominal(view, at) || pos(view, at) === 'DET') && !isComma(view, at)) {
    while (
      at < view.stop &&
      !isComma(view, at) &&
      !isMark(view.tokens[at]!) &&
      !isDash(view, at) &&
      lower(view, at) !== ';'
    )
      at++;
    return at;
  }
  at = skipPlacing(view, at, use.frames);
  return at;
}

function addresseeFree(view: SentenceView, at: number): number {
  return pos(view, at) === 'ADV' && !isNominal(view, at) ? at + 1 : at;
}

/** “In Ohio, said X would” is no inversion: the words behind the cue are a clause, not a name. */
function opensComplement(view: SentenceView, group: VerbGroup, _use: CueUse, subject: Subject): boolean {
  const after = subject.run.to;
  if (lower(view, group.at + 1) === 'that') return true;
  if (quoteClosingBefore(view, skipCommaLeft(view, group.from)) !== undefined) return false;
  const tag = pos(view, after);
  return tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower(view, after)));
}

function previousEndsWithQuote(view: SentenceView): boolean {
  const { reading, sentence } = view;
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  return reading.quotations.some(
    (quotation) =>
      quotation.closed &&
      quotation.end <= before.end &&
      quotation.end >= before.end - 2 &&
      quotation.start >= before.start,
  );
}

function readPassive(view: SentenceView, group: VerbGroup, form: CueForm): Found | undefined {
  const lemma = form.verb.lemma;
  const base = { view, cueLemma: lemma, polarity: lemma === 'ask' ? ('asked' as const) : ('asserted' as const) };
  // “was quoted as saying that”
  if (/^(?:quote|report|cite)$/.test(lemma) && lower(view, group.at + 1) === 'as') {
    const saying = group.at + 2;
    const inner = view.rules.verbs.get(lower(view, saying));
    const subject = subjectBefore(view, group.from);
    if (inner?.forms.has('ing') && subject !== undefined) {
      for (const use of inner.verb.uses) {
        const complement = complementAfter(view, saying, use);
        if (complement === undefined) continue;
        return {
          ...base,
          rule: 'quoted-as',
          source: subject.run,
          cue: mergeRuns([...group.pieces, { from: group.at, to: saying + 1 }]),
          content: [complement.run],
          confidence: 0.9,
        };
      }
      const before = contentBefore(
        view,
        { from: subject.run.from, to: skipPlacing(view, saying + 1, new Set(['clause'])) },
        group.at,
      );
      if (before !== undefined)
        return {
          ...base,
          rule: 'quoted-as',
          source: subject.run,
          cue: mergeRuns([...group.pieces, { from: group.at, to: saying + 1 }]),
          content: before.content,
          confidence: 0.9,
        };
    }
    return undefined;
  }
  const uses = form.verb.uses.filter(
    (use) =>
      use.frames.has('clause') ||
      use.frames.has('object') ||
      use.frames.has('object-infinitive') ||
      use.frames.has('infinitive'),
  );
  const agent = byPhrase(view, group.at + 1);
  // “the plan was criticized by the union”
  if (agent !== undefined) {
    const use = uses.find((candidate) => candidate.frames.has('object') && candidate.particles.length === 0);
    const subject = subjectBefore(view, group.from);
    if (use !== undefined && subject !== undefined && subject.how !== 'shared' && canSpeak(view, agent, use)) {
      return { ...base, rule: 'passive-by', source: agent, cue: group.pieces, content: [subject.run], confidence: 0.6 };
    }
  }
  // “it was announced that”
  if (lower(view, group.from - 1) === 'it') {
    for (const use of uses) {
      const complement = complementAfter(view, group.at, {
        ...use,
        frames: new Set([...use.frames].filter((frame) => frame === 'clause' || frame === 'that')),
      });
      if (complement?.frame === 'that')
        return { ...base, rule: 'it-was-announced', cue: group.pieces, content: [complement.run], confidence: 0.6 };
    }
  }
  return undefined;
}

function byPhrase(view: SentenceView, at: number): Run | undefined {
  for (let k = at; k < Math.min(at + 6, view.stop); k++) {
    if (lower(view, k) === 'by') return subjectAfter(view, k + 1)?.run;
    if (/^[,;:]$/.test(lower(view, k)) || pos(view, k) === 'VERB') return undefined;
  }
  return undefined;
}

/** “…, adding that”, “in a letter warning that”, “by calling him” */
function readParticiple(view: SentenceView, group: VerbGroup, form: CueForm): Found | undefined {
  const before = group.from - 1;
  let at = before;
  while (at >= 0 && pos(view, at) === 'ADV') at--;
  const word = lower(view, at);
  let subject: Subject | undefined;
  let rule = 'participle';
  for (const use of form.verb.uses) {
    const complement = complementAfter(view, group.at, use);
    if (complement === undefined) continue;
    if (use.frames.has('weak') && complement.frame !== 'that' && complement.frame !== 'quote') continue;
    const accept = (candidate: Subject): boolean => canSpeak(view, candidate.run, use);
    if (at < 0) subject = subjectBehindComma(view, complement.run.to, accept);
    else if (word === ',' || isDash(view, at) || isMark(view.tokens[at]!) || /^(?:and|or|but)$/.test(word))
      subject = speakerSoFar(view, at, accept);
    else if (/^(?:by|in|before|after|while|when|of|for|from|without|despite|with)$/.test(word) && at === before) {
      if (word === 'without') return undefined;
      rule = 'preposition-participle';
      subject =
        word === 'for' || word === 'of' || word === 'from'
          ? objectOwner(view, at, accept)
          : (speakerSoFar(view, at, accept) ??
            (at === 0 ? subjectBehindComma(view, complement.run.to, accept) : undefined));
    } else if (isNominal(view, before) && /^(?:NOUN|PROPN)$/.test(pos(view, before))) {
      const np = nounPhraseBefore(view, before + 1);
      rule = 'noun-participle';
      subject = np && { run: np, how: 'near' };
      if (complement.frame === 'object') return undefined;
      if (subject !== undefined && !accept(subject)) return undefined;
    }
    if (subject === undefined) return undefined;
    const cue = complement.particle === undefined ? group.pieces : mergeRuns([...group.pieces, complement.particle]);
    const polarity: Polarity = form.verb.lemma === 'deny' ? 'denied' : form.verb.lemma === 'ask' ? 'asked' : 'asserted';
    return {
      view,
      cueLemma: form.verb.lemma,
      rule,
      source: subject.run,
      cue,
      content: [complement.run],
      polarity,
      confidence: rule === 'participle' ? (complement.frame === 'object' ? 0.6 : 0.85) : 0.55,
    };
  }
  return undefined;
}

/** Whose a participle behind a comma is: the subject of the sentence’s main clause; for an inverted cue the name behind it. */
function speakerSoFar(view: SentenceView, at: number, accept: (subject: Subject) => boolean): Subject | undefined {
  for (let k = at - 1; k > 0; k--) {
    const cue = view.rules.verbs.get(lower(view, k));
    if (cue === undefined || inQuote(view, k) || !cue.forms.has('past')) continue;
    const set = isComma(view, k - 1) || quoteClosingBefore(view, skipCommaLeft(view, k)) !== undefined;
    const behind = set ? subjectAfter(view, k + 1) : undefined;
    if (behind !== undefined && accept(behind) && behind.run.to <= at + 1) return behind;
  }
  return mainSubject(view, at, accept);
}

/** “Speaking in Lima, …”: the subject that follows the opening phrase. */
function subjectBehindComma(
  view: SentenceView,
  comma: number,
  accept: (subject: Subject) => boolean,
): Subject | undefined {
  for (let k = comma; k < view.stop; k++) {
    if (!isComma(view, k)) continue;
    const subject = subjectAfter(view, k + 1);
    if (subject !== undefined && accept(subject) && /^(?:VERB|AUX|ADV)$/.test(pos(view, subject.run.to)))
      return subject;
  }
  return undefined;
}

/** “criticized Roe for saying”: the one who is criticized. */
function objectOwner(
  view: SentenceView,
  preposition: number,
  accept: (subject: Subject) => boolean,
): Subject | undefined {
  const np = nounPhraseBefore(view, preposition);
  return np !== undefined && accept({ run: np, how: 'near' }) ? { run: np, how: 'near' } : undefined;
}

function ruleName(complement: Complement, subject: Subject): string {
  const tail = subject.how === 'shared' ? '-shared-subject' : subject.how === 'relative' ? '-relative' : '';
  switch (complement.frame) {
    case 'that':
      return `cue-that-clause${tail}`;
    case 'quote':
      return `cue-quotation${tail}`;
    case 'clause':
      return `cue-clause${tail}`;
    case 'question':
      return `cue-question${tail}`;
    case 'infinitive':
      return `cue-infinitive${tail}`;
    case 'object-infinitive':
      return `cue-object-infinitive${tail}`;
    case 'gerund':
      return `cue-gerund${tail}`;
    default:
      return `cue-object${tail}`;
  }
}

function confidenceOf(complement: Complement, subject: Subject, use: CueUse): number {
  const byFrame: Readonly<Record<string, number>> = {
    that: 0.93,
    quote: 0.93,
    clause: 0.88,
    question: 0.8,
    infinitive: 0.8,
    'object-infinitive': 0.8,
    gerund: 0.65,
    object: 0.65,
  };
  const own = byFrame[complement.frame] ?? 0.6;
  return Math.round((own - (subject.how === 'near' ? 0 : 0.1) - (use.frames.has('weak') ? 0.1 : 0)) * 100) / 100;
}
