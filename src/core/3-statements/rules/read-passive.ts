import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { infinitiveEnd } from '../clauses/infinitive-end.ts';
import { placeEnd } from '../clauses/place-end.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { complementAfter } from '../contents/complement-after.ts';
import { contentBefore } from '../contents/content-before.ts';
import { polarityOf } from '../contents/polarity-of.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { mergeRuns, type VerbGroup } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isGerund,
  isInfinitiveMark,
  isThat,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “was quoted as saying that …”, “the plan was criticized by the union”, “it was announced that …” */
export function readPassive(view: SentenceView, group: VerbGroup, form: CueForm): Found | undefined {
  const { lemma, uses } = form.verb;
  const base: Omit<Found, 'rule' | 'content' | 'confidence'> = {
    view,
    cueLemma: lemma,
    cue: group.pieces,
    polarity: polarityOf(view, form),
  };
  if (view.rules.quoting.has(lemma)) {
    const as = behindAgent(view, group.at + 1);
    if (is(view, as, Word.as)) return quotedAs(base, group, as);
  }
  const rumoured = rumour(base, group);
  if (rumoured !== undefined) return rumoured;
  const agent = byPhrase(view, group.at + 1) ?? byBehindDeed(view, group.at + 1);
  if (agent !== undefined) {
    // “by the mayor | on Tuesday | that …”
    const that = isThat(view, agent.to) ? agent.to : placeEnd(view, agent.to);
    // “had been told by the general | that help would come”, “it is claimed by the firm | that it is safe”
    const isIt =
      is(view, group.from - 1, Word.its) &&
      isSomebody(view, agent) &&
      uses.some(({ frames }) => frames.has('clause') || frames.has('that'));
    if (isThat(view, that) && (isIt || uses.some(({ frames }) => frames.has('addressee') && frames.has('clause')))) {
      const told = { from: that, to: clauseEnd(view, that + 1) };
      return { rule: 'passive-by', source: agent, content: [told], confidence: 0.85, ...base };
    }
    // “was asked by the judge | whether she knew”
    const asks = is(view, agent.to, Word.questions) && !is(view, agent.to, Word.relatives);
    if (asks && view.rules.asking.has(lemma)) {
      const asked = { from: agent.to, to: clauseEnd(view, agent.to + 1) };
      return { rule: 'passive-by', source: agent, content: [asked], confidence: 0.8, ...base };
    }
    const use = uses.find((candidate) => candidate.frames.has('object') && candidate.particles.length === 0);
    const subject = subjectBefore(view, group.from);
    if (subject?.how !== 'near') return undefined;
    // “Roe was asked by the judge | to leave”
    const mayUrge = uses.some((one) => one.frames.has('object-infinitive') && canSpeak(view, agent, one));
    const urged = mayUrge ? deedOf(view, group.at + 1, agent) : undefined;
    if (urged !== undefined) {
      const deed = urged;
      const polarity = polarityOf(view, form, { run: deed, frame: 'object-infinitive' });
      return { rule: 'passive-by', source: agent, content: [subject.run, deed], confidence: 0.75, ...base, polarity };
    }
    if (view.rules.asking.has(lemma)) return undefined;
    if (use !== undefined && canSpeak(view, agent, use)) {
      const as =
        asPhrase(view, group.at + 1, agent) ??
        causePhrase(view, group.at + 1, agent) ??
        (use.frames.has('calls') ? calledBefore(view, group.at + 1, agent) : undefined);
      const content = as === undefined ? [subject.run] : [subject.run, as];
      return { rule: 'passive-by', source: agent, content, confidence: 0.6, ...base };
    }
  }
  if (!is(view, group.from - 1, Word.its)) return undefined;
  const clause = uses.find((use) => use.frames.has('clause'));
  const complement = clause && complementAfter(view, group.at, { frames: new Set(['that']), particles: [] });
  if (complement === undefined) return undefined;
  return {
    rule: 'it-was-announced',
    content: [complement.run],
    confidence: 0.7,
    ...base,
    // “It was claimed he had been hurt | by the report”
    ...(agent === undefined || agent.from > complement.run.from ? {} : { source: agent }),
  };
}

/** “was asked by the judge | to leave”, “was urged | to leave | by the judge” */
function deedOf(view: SentenceView, behind: number, agent: Run): Run | undefined {
  if (isInfinitiveMark(view, behind)) return { from: behind, to: agent.from - 1 };
  if (!isInfinitiveMark(view, agent.to) || pos(view, agent.to + 1) !== 'VERB') return undefined;
  return { from: agent.to, to: infinitiveEnd(view, agent.to) };
}

/** “Roe is said to have left”: what is told of somebody, by nobody in particular. */
function rumour(base: Omit<Found, 'rule' | 'content' | 'confidence'>, { at, from }: VerbGroup): Found | undefined {
  const { view, cueLemma } = base;
  if (!view.rules.rumours?.has(cueLemma)) return undefined;
  // “was reported | in June | to have left”
  const mark = isInfinitiveMark(view, at + 1) ? at + 1 : placeEnd(view, at + 1);
  const subject = isInfinitiveMark(view, mark) ? subjectBefore(view, from) : undefined;
  if (subject?.how !== 'near' || !/^(?:VERB|AUX)$/.test(pos(view, mark + 1))) return undefined;
  const told = { from: mark, to: infinitiveEnd(view, mark) };
  return { ...base, rule: 'hearsay', content: [subject.run, told], confidence: 0.7 };
}

/** “Roe was quoted as saying that …” */
function quotedAs(
  base: Omit<Found, 'rule' | 'content' | 'confidence'>,
  group: VerbGroup,
  as: number,
): Found | undefined {
  const { view } = base;
  const saying = as + 1;
  const inner = cueAt(view, saying);
  const subject = subjectBefore(view, group.from);
  if (subject === undefined || !inner?.forms.has('ing')) return undefined;
  const cue = mergeRuns([...group.pieces, { from: as, to: saying + 1 }]);
  for (const use of inner.verb.uses) {
    const complement = complementAfter(view, saying, use);
    if (complement !== undefined)
      return { ...base, rule: 'quoted-as', source: subject.run, cue, content: [complement.run], confidence: 0.9 };
  }
  const tail = skipPlacing(view, saying + 1, new Set<never>());
  const before = contentBefore(view, { from: subject.run.from, to: tail }, group.at);
  return before && { ...base, rule: 'quoted-as', source: subject.run, cue, content: before.content, confidence: 0.9 };
}

/** “quoted | by the newspaper | as saying” */
function behindAgent(view: SentenceView, at: number): number {
  return is(view, at, Word.agents) ? (nounPhraseFrom(view, at + 1, { apposition: false })?.to ?? at) : at;
}

/** “was hailed | as historic | by the minister”, “was described by him | as “historic”” */
function asPhrase(view: SentenceView, behind: number, agent: Run): Run | undefined {
  if (is(view, behind, Word.as)) return { from: behind, to: agent.from - 1 };
  if (!is(view, agent.to, Word.as)) return undefined;
  // “kritiserades av facket, som …” is a relative clause
  if (view.rules.verbSecond === true && quoteOpeningAt(view, agent.to + 1) === undefined) return undefined;
  const end = clauseEnd(view, agent.to + 1, { phrase: true });
  let to = agent.to + 2;
  while (to < end && !(isComma(view, to) && !inQuote(view, to))) to++;
  return { from: agent.to, to };
}

/** “was branded | “bonkers” | by residents” */
function calledBefore(view: SentenceView, behind: number, agent: Run): Run | undefined {
  const to = agent.from - 1;
  return to > behind && (quoteOpeningAt(view, behind)?.open === behind || pos(view, behind) === 'DET')
    ? { from: behind, to }
    : undefined;
}

/** “was criticised | for its haste | by the union”, “was accused by the union | of haste” */
function causePhrase(view: SentenceView, behind: number, agent: Run): Run | undefined {
  if (view.rules.verbSecond === true) return undefined;
  if (is(view, behind, Word.ofFor)) return { from: behind, to: agent.from - 1 };
  if (!is(view, agent.to, Word.ofFor)) return undefined;
  const to = clauseEnd(view, agent.to + 1, { phrase: true });
  return to > agent.to + 1 ? { from: agent.to, to } : undefined;
}

/** “by the union | of misleading its workers”: what somebody is accused of ends who accuses. */
function beforeDeed(view: SentenceView, agent: Run | undefined): Run | undefined {
  for (let at = (agent?.from ?? 0) + 1; agent !== undefined && at < agent.to - 1; at++)
    if (is(view, at, Word.of) && pos(view, at + 1) !== 'NOUN' && isGerund(view, at + 1))
      return { from: agent.from, to: at };
  return agent;
}

/** “was accused of lying | by the mayor”, “was urged to leave | by the mayor”: who does it stands behind what it is about, and ends the clause. */
function byBehindDeed(view: SentenceView, at: number): Run | undefined {
  const isDeed = pos(view, at + 1) === 'VERB' && (is(view, at, Word.of) || isInfinitiveMark(view, at));
  if (view.rules.verbSecond === true || !isDeed) return undefined;
  for (let k = at + 2; k < Math.min(at + LONGEST_DEED, view.stop); k++) {
    if (/^[,;:]$/.test(lower(view, k)) || pos(view, k) === 'AUX') return undefined;
    if (!is(view, k, Word.agents)) continue;
    const agent = subjectAfter(view, k + 1)?.run;
    const isLast = agent !== undefined && (agent.to >= view.stop || isComma(view, agent.to));
    return isLast && isSomebody(view, agent) ? agent : undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_DEED = 12;

function byPhrase(view: SentenceView, at: number): Run | undefined {
  for (let k = at; k < Math.min(at + 6, view.stop); k++) {
    if (is(view, k, Word.agents)) return beforeDeed(view, subjectAfter(view, k + 1)?.run);
    if (/^[,;:]$/.test(lower(view, k)) || pos(view, k) === 'VERB') return undefined;
  }
  return undefined;
}
