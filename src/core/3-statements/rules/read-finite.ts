import type { CueForm, CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { findParticle, particleBehindSubject } from '../clauses/find-particle.ts';
import { isPresent } from '../clauses/is-present.ts';
import { notOnlyBefore } from '../clauses/not-only-before.ts';
import { anyUse } from '../contents/any-use.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { headOf } from '../phrases/head-of.ts';
import { isTeller } from '../phrases/is-teller.ts';
import { sharedSubject } from '../phrases/shared-subject.ts';
import type { Subject } from '../phrases/subject.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { isGoverned, isOpenedElsewhere, subjectBehind, tellsBehind } from '../phrases/subject-behind.ts';
import type { VerbGroup } from '../phrases/verb-group.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isDash,
  isMark,
  isThat,
  isTime,
  lower,
  pos,
  type QuoteRun,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { afterQuotation, type Finite } from './finite.ts';
import { readCueFirst } from './read-cue-first.ts';
import { readDisputed } from './read-disputed.ts';
import { readEmbedded } from './read-embedded.ts';
import { readInverted } from './read-inverted.ts';
import { readWithSubject } from './read-with-subject.ts';

/** Reads a finite cue: “Roe said that …”, “…, Roe said”, “…,” said Roe. */
export function readFinite(
  view: SentenceView,
  group: VerbGroup,
  form: CueForm,
  soFar: readonly Found[],
): Found | undefined {
  const quotable = form.verb.uses.find(
    (use) =>
      (use.frames.has('quote') || use.frames.has('clause') || use.frames.has('inverts')) &&
      (use.particles.length === 0 ||
        (isIdiom(use) && findParticle(view, group.at + 1, use.particles) !== undefined) ||
        (use.frames.has('quote') && particleBehindSubject(view, group.at + 1, use.particles) !== undefined)),
  );
  const finite: Finite = { view, group, form, quotable };
  const quoted = afterQuotation(finite);
  if (quoted && quotable !== undefined) {
    const found = readInverted(finite, quotable);
    if (found !== undefined) return found;
  }
  // “Bron stängs, varnar | hon”
  if (view.rules.verbSecond === true && quotable !== undefined && isComma(view, group.from - 1)) {
    const behind = is(view, group.at + 1, Word.newSubjects) ? readInverted(finite, quotable) : undefined;
    if (behind?.rule === 'content-inverted-cue' || behind?.rule === 'cue-colon') return behind;
  }
  const disputed = readDisputed(finite);
  if (disputed !== undefined) return disputed;
  const subject = findSubject(finite, soFar);
  const near = subject === undefined ? undefined : readWithSubject(finite, subject);
  const inverted =
    !quoted &&
    quotable !== undefined &&
    (near === undefined || near.rule.startsWith('cue-object') || near.rule.startsWith('cue-clause'))
      ? readInverted(finite, quotable)
      : undefined;
  // “Roe, the city’s director, said | the heat …”: what stands before the cue is no clause
  const clauseless = inverted !== undefined && !inverted.content.some((run) => hasMainVerb(view, run));
  const bare = near !== undefined && clauseless;
  // “Anna Ek, 101, | minns kriget”: of what is no clause only somebody is the speaker
  if (near === undefined && clauseless && view.rules.verbSecond && !isTeller(view, inverted.source ?? NOBODY))
    return undefined;
  // “…, bekräftade Vietnams åtagande och lovade”: a list of verbs, and nobody who speaks
  const doubtful = view.rules.verbSecond === true && near !== undefined && !isTeller(view, inverted?.source ?? NOBODY);
  const embedded = subject === undefined ? undefined : readEmbedded(finite, subject);
  return (
    (doubtful || bare ? near : inverted) ??
    (near?.rule.startsWith('cue-that') ? near : embedded) ??
    near ??
    readCueFirst(finite)
  );
}

const NOBODY: Run = { from: 0, to: 0 };

function findSubject(finite: Finite, soFar: readonly Found[]): Subject | undefined {
  const { view, group, form } = finite;
  const any = anyUse(form.verb);
  const accept = (subject: Subject): boolean => canSpeak(view, subject.run, any);
  const behind = subjectBehind(view, group);
  const before = group.subject === undefined ? subjectBefore(view, group.from) : undefined;
  // “Du | har kallat boken dålig”
  if (
    before?.how === 'near' &&
    view.rules.verbSecond === true &&
    is(view, before.run.from, Word.nobodies) &&
    before.run.to - before.run.from === 1
  )
    return undefined;
  // “Själv säger | hon”
  const near = before && behind && isFloater(view, before.run) ? undefined : before;
  const opensElsewhere =
    behind !== undefined &&
    accept(behind) &&
    (isOpenedElsewhere(view, near, behind) ||
      (isComma(view, group.from - 1) && tellsBehind(view, group.at, behind.run)));
  if (
    near !== undefined &&
    !opensElsewhere &&
    !(near.how === 'near' && isGoverned(view, near.run.from)) &&
    (accept(near) || !behind)
  )
    return accept(near) && !isNobody(view, near.run) && !isSupposed(view, near.run) && !isOwner(view, near.run)
      ? near
      : undefined;
  if (behind !== undefined && near !== undefined && isThing(view, near.run) && toldBehind(view, behind.run.to))
    return undefined;
  if (behind !== undefined) return accept(behind) ? behind : undefined;
  let join = group.from - 1;
  while (join >= 0 && (pos(view, join) === 'ADV' || is(view, join, Word.alsoWords))) join--;
  if (joinsInside(view, join, soFar) || tellsBefore(view, group, join, soFar)) return undefined;
  if (is(view, join, Word.clauseJoins) || isComma(view, join) || isDash(view, join) || lower(view, join) === ';')
    return sharedSubject(view, join, accept, soFar);
  return undefined;
}

/** “police say he entered the shop | and | demanded cash”: what was done before is part of what is said now. */
function tellsBefore(view: SentenceView, { at }: VerbGroup, join: number, soFar: readonly Found[]): boolean {
  const own = cueAt(view, at)?.forms;
  if (view.rules.verbSecond === true || !own?.has('past') || own.has('base')) return false;
  return soFar.some(
    (found) =>
      found.view === view &&
      isPresent(view, found.cue[0]?.from ?? -1) &&
      found.content.some(({ from, to }) => from < join && at < to),
  );
}

/** “found that it not only fell | but also | repeated its fall”: a verb joined inside what was said. */
function joinsInside(view: SentenceView, join: number, soFar: readonly Found[]): boolean {
  const first = notOnlyBefore(view, join);
  if (first === undefined) return false;
  return soFar.some(
    (found) => found.view === view && found.content.some(({ from, to }) => from <= first && first < to),
  );
}

/** “[Beslutet] påminner resenärerna om att bron är stängd”: what opens its sentence and can say nothing. */
function isThing(view: SentenceView, run: Run): boolean {
  const word = lower(view, headOf(view, run));
  return run.from === 0 && (view.rules.mute.has(word) || view.rules.muteEnding.test(word)) && !isTime(view, run.to - 1);
}

/** “Beslutet påminner resenärerna | om att …”: what is told stands behind whom it is told. */
const toldBehind = (view: SentenceView, at: number): boolean =>
  isThat(view, at) || (pos(view, at) === 'ADP' && isThat(view, at + 1));

/** “put it”, “made clear”: the particle makes a cue of a verb that is none alone. */
function isIdiom(use: CueUse): boolean {
  return use.frames.has('clause') || (use.frames.has('quote') && !use.frames.has('object'));
}

/** Whether a finite verb stands in a run, but for that of “a doctor who represents …”. */
function hasMainVerb(view: SentenceView, run: Run): boolean {
  for (let k = run.from; k < run.to; k++) {
    if (inQuote(view, k)) {
      const quote = view.quotes[view.quoteOf[k] as number] as QuoteRun;
      if (!namesWork(view, quote)) return true;
      k = quote.to;
      continue;
    }
    if (!isFiniteVerb(view, k)) continue;
    if (k === run.from || !is(view, k - 1, Word.relativePronouns)) return true;
    while (pos(view, k + 1) === 'VERB' || pos(view, k + 1) === 'ADV') k++;
  }
  return false;
}

/** “if the mayor says”: nobody has spoken yet. */
function isSupposed(view: SentenceView, run: Run): boolean {
  let before = run.from - 1;
  while (before > 0 && pos(view, before) === 'ADV' && !is(view, before, Word.suppositions)) before--;
  return is(view, before, Word.suppositions) && !is(view, before - 1, Word.concessiveAdverbs);
}

/** “its | contested convention”: what owns is no subject. */
function isOwner(view: SentenceView, run: Run): boolean {
  return run.to - run.from === 1 && is(view, run.from, Word.owners);
}

/** “Själv”, “Viktigast”: a word by itself that tells more of a subject somewhere else. */
function isFloater(view: SentenceView, run: Run): boolean {
  if (view.rules.verbSecond !== true || run.to - run.from > 1) return false;
  // “Viktigast anser | hon”
  // “Leende tillade | hon”
  const isManner = view.shapes.superlative?.test(lower(view, 0)) || view.shapes.present?.test(lower(view, 0));
  return is(view, run.from, Word.selves) || (run.from === 0 && isManner === true);
}

/** “no one has said”: nobody spoke. */
function isNobody(view: SentenceView, run: Run): boolean {
  if (is(view, run.from, Word.noOnes)) return true;
  // “Varken Estlands eller Litauens regering”
  for (let k = run.from - 1; k >= Math.max(0, run.from - 6) && !isMark(view, k); k--)
    if (is(view, k, Word.neithers)) return true;
  return false;
}
