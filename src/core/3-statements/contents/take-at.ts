import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { beginsClause } from '../clauses/begins-clause.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { infinitiveEnd } from '../clauses/infinitive-end.ts';
import { opensFinite } from '../clauses/starts-report.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  endOfPerson,
  is,
  isComma,
  isGerund,
  isMark,
  isNegatedInfinitive,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
  signsAt,
} from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';
import { isAsMuchAs, opensWithPlace } from './opens-with-place.ts';
import { namesWork, quoteOrRest } from './quotation-at.ts';
import { saysNothing } from './says-nothing.ts';
import { withNarrowing } from './with-narrowing.ts';

/** A place behind a cue, and what the cue can take there. */
interface Reach {
  readonly view: SentenceView;
  /** Right behind the cue and what belongs to it. */
  readonly start: number;
  /** Behind adverbs. */
  readonly at: number;
  /** Where the content begins, with what narrows it: “said | only that …”. */
  readonly told: number;
  readonly frames: ReadonlySet<Frame>;
  readonly particle: boolean;
  /** Other words stand between the cue and this place: whom it was told, where. */
  readonly moved: boolean;
}

/** What is taken; null if nothing can be; undefined if another step is to look. */
type Step = (reach: Reach) => Complement | null | undefined;

const behindColon: Step = ({ view, at, frames }) => {
  if (lower(view, at) !== ':' && !(isComma(view, at) && lower(view, at + 1) === ':')) return undefined;
  const mayQuote = frames.has('quote') || frames.has('clause') || frames.has('object');
  return at + 1 < view.stop && mayQuote ? quoteOrRest(view, at + 1, 'quote') : null;
};

const pastEnd: Step = ({ view, at }) => (at >= view.stop ? null : undefined);

/** “said | no”, “said | yes, but …”; who said no to a plan refused it */
const answer: Step = ({ view, at, frames, moved }) => {
  if (moved || !is(view, at, Word.plainAnswers) || !frames.has('quote') || !frames.has('clause')) return undefined;
  const isWhole = at + 1 >= view.stop || is(view, at + 1, Word.coordinators) || pos(view, at + 1) === 'SCONJ';
  if (!isWhole && !isComma(view, at + 1)) return undefined;
  return { run: { from: at, to: isWhole ? at + 1 : clauseEnd(view, at + 1) }, frame: 'clause' };
};

const quotation: Step = ({ view, at, frames, moved }) => {
  const quote = quoteOpeningAt(view, at);
  if (quote === undefined) return undefined;
  if (namesWork(view, quote, moved)) return null;
  const mayQuote =
    frames.has('quote') || frames.has('clause') || frames.has('weak') || (frames.has('object') && !moved);
  return quote.open === at && mayQuote ? quoteOrRest(view, at, 'quote') : undefined;
};

const thatClause: Step = ({ view, at, frames, moved }) => {
  if (!is(view, at, Word.that) || !(frames.has('clause') || frames.has('that') || frames.has('weak'))) return undefined;
  if (!isComplementizer(view, at) || (frames.has('object') && isPronoun(view, at))) return undefined;
  if (moved && opensRelative(view, at)) return undefined;
  return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'that' };
};

/** “anser | det styrkt att mannen sköt” */
const soThat: Step = ({ view, at, frames }) => {
  if (!view.rules.verbSecond || !(frames.has('clause') || frames.has('that'))) return undefined;
  if (!is(view, at, Word.its) || !/^(?:ADJ|NOUN|VERB)$/.test(pos(view, at + 1)) || !isThat(view, at + 2))
    return undefined;
  return { run: { from: at, to: clauseEnd(view, at + 3) }, frame: 'that' };
};

const question: Step = ({ view, at, told, frames, moved }) => {
  if (!is(view, at, Word.questions)) return undefined;
  // “skrev | om sin pappa”, but not “frågade | om han kom”
  const isTopic = view.rules.verbSecond === true && is(view, at + 1, Word.reflexivePossessives);
  // “det håller jag med | om, men …”
  const after = pos(view, at + 1) === 'ADV' ? at + 2 : at + 1;
  const isStray = view.rules.verbSecond === true && (isComma(view, after) || after >= view.stop) && after > at;
  const run = { from: told, to: clauseEnd(view, at + 1) };
  if (frames.has('question') && !isTopic && !isStray) return { run, frame: 'question' };
  return frames.has('clause') && is(view, at, Word.clauseQuestions) && !moved ? { run, frame: 'clause' } : undefined;
};

const infinitive: Step = ({ view, at, frames, moved }) => {
  const mark = isNegatedInfinitive(view, at) ? at + 1 : at;
  if (!frames.has('infinitive') || !is(view, mark, Word.infinitiveMarks)) return undefined;
  const isVerb = /^(?:VERB|AUX|ADV|NOUN)$/.test(pos(view, mark + 1));
  const isQuoted = isMark(view, mark + 1) && (moved || opensSmall(view, mark + 2));
  if ((!isVerb && !isQuoted) || saysNothing(view, at)) return undefined;
  return { run: { from: at, to: infinitiveEnd(view, mark) }, frame: 'infinitive' };
};

/** “sade sig | vilja skydda dem”, “säger sig | inte veta det” */
const bareInfinitive: Step = ({ view, start, at, frames, particle }) => {
  if (!particle || view.rules.verbSecond !== true || !frames.has('infinitive')) return undefined;
  if (!/^(?:VERB|AUX)$/.test(pos(view, at))) return undefined;
  const from = at > start && is(view, at - 1, Word.nots) ? at - 1 : at;
  return { run: { from, to: clauseEnd(view, at + 1) }, frame: 'infinitive' };
};

const gerund: Step = ({ view, at, frames, particle }) => {
  if (!(frames.has('gerund') || particle) || !/^(?:AUX|VERB)$/.test(pos(view, at)) || !isGerund(view, at))
    return undefined;
  return { run: { from: at, to: infinitiveEnd(view, at) }, frame: 'gerund' };
};

const clauseWithSubject: Step = ({ view, at, told, frames, moved }) => {
  if (frames.has('that') && beginsWithSubject(view, at))
    return { run: { from: told, to: clauseEnd(view, at) }, frame: 'clause' };
  if (frames.has('clause') && !moved && opensBySideClause(view, at))
    return { run: { from: at, to: clauseEnd(view, at) }, frame: 'clause' };
  return undefined;
};

/** A relative clause, a place, a clause on when or why: not what was said. */
const besides: Step = ({ view, start, at, frames, particle, moved }) => {
  if (moved && is(view, at, Word.that) && opensRelative(view, at)) return null;
  if (frames.has('clause') && !particle && opensWithPlace(view, start, at)) return null;
  // “volunteered for the mayor | when he ran”, “tweeted at the mayor | pointing out how”
  const isBeside = moved && (is(view, at, Word.sideOpeners) || isGerund(view, at));
  return isBeside && view.rules.verbSecond !== true ? null : undefined;
};

const bareClause: Step = ({ view, at, told, frames }) => {
  const subject = isAsMuchAs(view, at) ? at + 1 : at;
  if (!frames.has('clause') || saysNothing(view, at)) return undefined;
  if (!beginsClause(view, subject, clauseEnd(view, at), frames)) return undefined;
  return { run: { from: told, to: clauseEnd(view, at) }, frame: 'clause' };
};

/** In this order: the first that tells decides. */
const STEPS: readonly Step[] = [
  behindColon,
  pastEnd,
  answer,
  quotation,
  thatClause,
  soThat,
  question,
  infinitive,
  bareInfinitive,
  gerund,
  clauseWithSubject,
  besides,
  bareClause,
];

/** What begins right at `at`: a that-clause, a quotation, a question, an infinitive, a clause without “that”. */
export function takeAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
  moved = false,
): Complement | undefined {
  const at = behindAdverbs(view, start);
  const reach = {
    view,
    start,
    at,
    told: at < view.stop ? withNarrowing(view, at, start) : at,
    frames,
    particle,
    moved,
  };
  for (const step of STEPS) {
    const taken = step(reach);
    if (taken !== undefined) return taken ?? undefined;
  }
  return undefined;
}

function behindAdverbs(view: SentenceView, start: number): number {
  let at = start;
  while (
    at < view.stop &&
    pos(view, at) === 'ADV' &&
    !isMark(view, at) &&
    !is(view, at, Word.questions) &&
    at < start + 2 &&
    !is(view, at, Word.subjectAdverbs) &&
    !isNegatedInfinitive(view, at) &&
    !isAsMuchAs(view, at) &&
    // “says | yesterday's vote was late”
    !is(view, at + 1, Word.possessiveS)
  )
    at++;
  return isComma(view, at) && (isThat(view, at + 1) || quoteOpeningAt(view, at + 1) !== undefined) ? at + 1 : at;
}

/** “pledged to “| rip up | the deal””, but not “owed to “| Hamlet””: whatever its tag. */
const opensSmall = (view: SentenceView, at: number): boolean =>
  /^(?:AUX|VERB)$/.test(pos(view, at)) || (pos(view, at) === 'NOUN' && !signsAt(view, at).isCapital);

/** “said | while the market was small, it would grow”: a clause of its own and a comma before the clause that is told. */
function opensBySideClause(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || !is(view, at, Word.sideOpeners) || !opensFinite(view, at + 1)) return false;
  const comma = commaIn(view, at + 1, at + LONGEST_SIDE_CLAUSE);
  if (comma === undefined || !hasFiniteVerb(view, at + 1, comma)) return false;
  return is(view, comma + 1, Word.clauseSubjects) && isFiniteVerb(view, comma + 2);
}

/** In words. */
const LONGEST_SIDE_CLAUSE = 16;

/** “wrote | she may have known”, “wrote | Roe has known”: no object. */
function beginsWithSubject(view: SentenceView, at: number): boolean {
  if (is(view, at, Word.clauseSubjects)) return !is(view, at, Word.its) && isFiniteVerb(view, at + 1);
  const behind = endOfPerson(view, at);
  return behind !== undefined && pos(view, behind) === 'AUX';
}

function isComplementizer(view: SentenceView, at: number): boolean {
  // “said that day”, “called that a lie”
  const next = pos(view, at + 1);
  const time = is(view, at + 1, Word.timeModifiers) ? at + 2 : at + 1;
  const isNoun = next === 'NOUN' || time > at + 1;
  if (isNoun && isTime(view, time) && !/^(?:AUX|VERB)$/.test(pos(view, time + 1))) return false;
  // “disputed that account, saying”
  if (next === 'NOUN' && isComma(view, at + 2))
    return !is(view, at + 3, Word.coordinators) && hasFiniteVerb(view, at + 2, clauseEnd(view, at + 2));
  return at + 2 < view.stop;
}

/** “disputed that version in a post”: no verb stands behind what “that” points at. */
function isPronoun(view: SentenceView, at: number): boolean {
  if (pos(view, at + 1) !== 'NOUN' || view.shapes.pluralNoun.test(lower(view, at + 1))) return false;
  return !hasFiniteVerb(view, at + 1, clauseEnd(view, at + 1));
}

/** “adds to the drama | that has surrounded it”, but not “said on Monday | that has changed” */
function opensRelative(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || isTime(view, at - 1)) return false;
  return isFiniteVerb(view, at + 1) && (isNominal(view, at - 1) || isComma(view, at - 1));
}
