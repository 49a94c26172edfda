import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { tellsWhere } from '../clauses/tells-where.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  is,
  isComma,
  isDash,
  isGerund,
  isNominal,
  isThat,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { saysNothing } from './says-nothing.ts';
import { withNarrowing } from './with-narrowing.ts';

const LONGEST_ASIDE = 15;

/** A place behind a cue that takes a phrase. */
interface Reach {
  readonly view: SentenceView;
  /** Behind adverbs. */
  readonly at: number;
  readonly frames: ReadonlySet<Frame>;
  readonly particle: boolean;
}

/** The phrase that is said; null if none is; undefined if another step is to look. */
type Step = (reach: Reach) => Run | null | undefined;

/** What begins at `from` and ends where a phrase does, looked for from `behind`. */
const phraseFrom = (view: SentenceView, from: number, behind: number): Run => ({
  from,
  to: clauseEnd(view, behind, { phrase: true }),
});

const onlySelf: Step = ({ view, at }) =>
  view.rules.verbSecond === true && is(view, at, Word.reflexives) && !tellsOfSelf(view, at + 1) ? null : undefined;

const quotation: Step = ({ view, at }) =>
  quoteOpeningAt(view, at) === undefined ? undefined : phraseFrom(view, at, at);

const question: Step = ({ view, at, frames, particle }) => {
  const isStray = isComma(view, at + 1) || (view.rules.verbSecond === true && at + 2 >= view.stop);
  const isAsked = is(view, at, Word.questions) && (particle || frames.has('question')) && !isStray;
  return isAsked ? { from: at, to: clauseEnd(view, at + 1) } : undefined;
};

/** “had proposed last July”, “noted this week”, but not “noted this week's report” and “noted this month that was lost” */
const onlyTime: Step = ({ view, at }) => {
  if (isTime(view, at) && !is(view, at + 1, Word.possessiveS)) return null;
  if (is(view, at, Word.timeModifiers) && pos(view, at) !== 'DET' && isTime(view, at + 1)) return null;
  const isOver = at + 2 >= view.stop || isDash(view, at + 2) || isComma(view, at + 2);
  return is(view, at, Word.demonstratives) && isTime(view, at + 1) && isOver ? null : undefined;
};

/** “has spoken on | the telephone to” */
const onlyDevice: Step = ({ view, at, particle }) =>
  particle && is(view, at + 1, Word.devices) && !/^(?:NOUN|PROPN)$/.test(pos(view, at + 2)) ? null : undefined;

/** “called for calm”, tagged an adjective */
const likeAdjective: Step = ({ view, at, particle }) => {
  const isLast = isHeadline(view) && (at + 1 >= view.stop || is(view, at + 1, Word.as));
  const isAlone = pos(view, at) === 'ADJ' && !isNominal(view, at + 1);
  return (particle || isLast) && isAlone ? phraseFrom(view, at, at + 1) : undefined;
};

/** “rejected | calls | to resign”, “pointed to | attacks | on her”, “called for | a redoubling | of efforts”, tagged a verb */
const likeVerb: Step = ({ view, at, particle }) => {
  const isMany = particle && view.rules.verbSecond !== true && view.shapes.thirdPerson.test(lower(view, at));
  const isNoun = pos(view, at) === 'VERB' && (isMany || view.rules.nouns.has(lower(view, at)));
  if (isNoun && /^(?:ADP|PART)$/.test(pos(view, at + 1))) return phraseFrom(view, at, at + 1);
  const isDoing = pos(view, at) === 'DET' && isGerund(view, at + 1) && is(view, at + 2, Word.of);
  return isDoing ? phraseFrom(view, at, at + 2) : undefined;
};

/** “called | that “wishful””, “called | those who wait “fools””, “dismissed | this as untrue” */
const pointedAt: Step = ({ view, at, frames }) => {
  const quoted = frames.has('calls') && isThat(view, at) ? quoteOpeningAt(view, at + 1) : undefined;
  if (quoted?.open === at + 1) return phraseFrom(view, at, at + 1);
  const isTold = is(view, at, Word.pointers) && (isGerund(view, at + 1) || is(view, at + 1, Word.relatives));
  const name = frames.has('calls') && isTold ? quoteWithin(view, at) : undefined;
  if (name !== undefined) return phraseFrom(view, at, name);
  const isSeen = is(view, at, Word.demonstratives) && is(view, at + 1, Word.as) && view.rules.verbSecond !== true;
  return isSeen ? phraseFrom(view, at, at + 2) : undefined;
};

const nounPhrase: Step = ({ view, at, frames }) => {
  // “called | that plan “a mess””: tagged as if a clause began
  const isThis = isThat(view, at) && pos(view, at + 1) === 'NOUN';
  const np = nounPhraseFrom(view, isThis ? at + 1 : at, { apposition: false });
  if (np === undefined || is(view, np.to - 1, Word.askedNouns) || saysNothing(view, at)) return null;
  if (frames.has('predicate') && !hasPredicate(view, np)) return null;
  for (let k = np.from + 1; k < np.to; k++) if (tellsWhere(view, np.from, k)) return { from: at, to: k };
  // “conceded defeat | shortly before midnight”
  if (pos(view, np.to) === 'ADV' && is(view, np.to + 1, Word.timeLinks)) return { from: at, to: np.to };
  const amount = frames.has('measure') ? amountBehind(view, np) : np.to;
  if (amount === undefined) return null;
  const called = frames.has('predicate') && isComma(view, np.to) ? asideEnd(view, np.to) : amount;
  const end = beforeQuote(view, np.to, clauseEnd(view, called, { phrase: true }));
  if (isToll(view, end) && !hasFiniteVerb(view, at, end)) return null;
  return { from: at, to: frames.has('calls') ? calledEnd(view, np.to, end) : end };
};

/** In this order: the first that tells decides. */
const STEPS: readonly Step[] = [
  onlySelf,
  quotation,
  question,
  onlyDevice,
  onlyTime,
  likeAdjective,
  likeVerb,
  pointedAt,
  nounPhrase,
];

/** The phrase that stands at `start` behind a cue and is what was said: “a halt to the strikes”, “the plan as weak”. */
export function objectAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
): Run | undefined {
  let at = start;
  while (pos(view, at) === 'ADV' && at < start + 2) at++;
  const reach = { view, at, frames, particle };
  for (const step of STEPS) {
    const run = step(reach);
    if (run === null) return undefined;
    if (run !== undefined) return { from: withNarrowing(view, run.from, start), to: run.to };
  }
  return undefined;
}

/** “krävde en passagerares | liv”, “krävde tusen | liv 2007”: whether a phrase ends with what a disaster takes. */
function isToll(view: SentenceView, end: number): boolean {
  const last = pos(view, end - 1) === 'NUM' ? end - 2 : end - 1;
  return view.rules.verbSecond === true && is(view, last, Word.askedNouns);
}

/** Where the quotation closes that opens within an aside's length. */
const quoteWithin = (view: SentenceView, from: number): number | undefined =>
  view.quotes.find(({ open }) => open > from + 1 && open < from + LONGEST_ASIDE)?.close;

/** “erkände sig | skyldig”, “anklagar sig | själv”, “beskriver sig | som blyg”, but not “utropade sig | till segrare” */
function tellsOfSelf(view: SentenceView, from: number): boolean {
  const at = pos(view, from) === 'ADV' ? from + 1 : from;
  return pos(view, at) === 'ADJ' || is(view, at, Word.selves) || is(view, at, Word.as);
}

/** “hyllar publiken|: “De bar oss””: where in `[from, end)` a colon gives a quotation of its own to the same speaker, else `end`. */
function beforeQuote(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isColonBeforeQuote(view, at)) return at;
  return end;
}

export function isColonBeforeQuote(view: SentenceView, at: number): boolean {
  return lower(view, at) === ':' && quoteOpeningAt(view, at + 1)?.open === at + 1;
}

/** “branded the fine “bonkers” | in a message”: where that ends which somebody is called in quotation marks. */
function calledEnd(view: SentenceView, from: number, end: number): number {
  const called = view.quotes.find(({ open, close }) => open >= from && close < end);
  return called && is(view, called.close, Word.midLinks) ? called.close : end;
}

/** “the plan | foolish”, “her | a liar”, “Roe | “weak””: whether something is said of an object. */
function hasPredicate(view: SentenceView, np: Run): boolean {
  let at = np.to;
  while (pos(view, at) === 'ADV') at++;
  // “called it, in effect, | a coup”
  if (isComma(view, at)) {
    const told = asideEnd(view, at);
    return /^(?:DET|ADJ)$/.test(pos(view, told)) || quoteOpeningAt(view, told)?.open === told;
  }
  if (at >= view.stop) return false;
  if (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|VERB)$/.test(pos(view, at))) return true;
  // “called the report on the fire “childish””
  return view.quotes.some(({ open }) => open >= at && open < clauseEnd(view, at, { phrase: true }));
}

/** “the cost | at 40 million”: where the amount stands that is told of an object. */
function amountBehind(view: SentenceView, { from, to }: Run): number | undefined {
  for (let at = from + 1; at <= to + LONGEST_ASIDE && at < view.stop && !isComma(view, at); at++) {
    if (!is(view, at, Word.measureLinks)) continue;
    for (let next = at + 1; next <= at + LONGEST_AMOUNT; next++)
      if (pos(view, next) === 'NUM' || /^[$£€%]/.test(lower(view, next))) return Math.max(to, next);
  }
  return undefined;
}

const LONGEST_AMOUNT = 4;

/** Where the words go on behind the aside that a comma opens; the end of the sentence where it does not close. */
function asideEnd(view: SentenceView, comma: number): number {
  const close = commaIn(view, comma + 1, comma + LONGEST_ASIDE);
  return close === undefined ? view.tokens.length : close + 1;
}
