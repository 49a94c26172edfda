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

export function objectAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
): Run | undefined {
  const run = bareObjectAt(view, start, frames, particle);
  return run && { from: withNarrowing(view, run.from, start), to: run.to };
}

function bareObjectAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
): Run | undefined {
  let at = start;
  while (pos(view, at) === 'ADV' && at < start + 2) at++;
  if (view.rules.verbSecond === true && is(view, at, Word.reflexives) && !tellsOfSelf(view, at + 1)) return undefined;
  if (quoteOpeningAt(view, at) !== undefined) return { from: at, to: clauseEnd(view, at, { phrase: true }) };
  const isStray = isComma(view, at + 1) || (view.rules.verbSecond === true && at + 2 >= view.stop);
  if (is(view, at, Word.questions) && (particle || frames.has('question')) && !isStray)
    return { from: at, to: clauseEnd(view, at + 1) };
  if (isTime(view, at) && !is(view, at + 1, Word.possessiveS)) return undefined;
  // “has spoken on | the telephone to”
  if (particle && is(view, at + 1, Word.devices) && !/^(?:NOUN|PROPN)$/.test(pos(view, at + 2))) return undefined;
  // “had proposed last July”
  if (is(view, at, Word.timeModifiers) && pos(view, at) !== 'DET' && isTime(view, at + 1)) return undefined;
  // “noted this week”, but not “noted this week's report” and “noted this month that was lost”
  const isOver = at + 2 >= view.stop || isDash(view, at + 2) || isComma(view, at + 2);
  if (is(view, at, Word.demonstratives) && isTime(view, at + 1) && isOver) return undefined;
  // “called for calm”, tagged an adjective
  const isLast = isHeadline(view) && (at + 1 >= view.stop || is(view, at + 1, Word.as));
  if ((particle || isLast) && pos(view, at) === 'ADJ' && !isNominal(view, at + 1))
    return { from: at, to: clauseEnd(view, at + 1, { phrase: true }) };
  // “rejected | calls | to resign”, tagged a verb
  const isMany = particle && view.rules.verbSecond !== true && view.shapes.thirdPerson.test(lower(view, at));
  const isNoun = pos(view, at) === 'VERB' && (isMany || view.rules.nouns.has(lower(view, at)));
  if (isNoun && /^(?:ADP|PART)$/.test(pos(view, at + 1)))
    return { from: at, to: clauseEnd(view, at + 1, { phrase: true }) };
  // “called for | a redoubling of efforts”, tagged a verb
  if (pos(view, at) === 'DET' && isGerund(view, at + 1) && is(view, at + 2, Word.of))
    return { from: at, to: clauseEnd(view, at + 2, { phrase: true }) };
  // “called | that “wishful””
  const quoted = frames.has('calls') && isThat(view, at) ? quoteOpeningAt(view, at + 1) : undefined;
  if (quoted?.open === at + 1) return { from: at, to: clauseEnd(view, at + 1, { phrase: true }) };
  // “called | those who wait “fools””
  const isTold = is(view, at, Word.pointers) && (isGerund(view, at + 1) || is(view, at + 1, Word.relatives));
  const name = frames.has('calls') && isTold ? quoteWithin(view, at) : undefined;
  if (name !== undefined) return { from: at, to: clauseEnd(view, name, { phrase: true }) };
  // “dismissed | this as untrue”
  if (is(view, at, Word.demonstratives) && is(view, at + 1, Word.as) && view.rules.verbSecond !== true)
    return { from: at, to: clauseEnd(view, at + 2, { phrase: true }) };
  // “called | that plan “a mess””: tagged as if a clause began
  const isThis = isThat(view, at) && pos(view, at + 1) === 'NOUN';
  const np = nounPhraseFrom(view, isThis ? at + 1 : at, { apposition: false });
  if (np === undefined || is(view, np.to - 1, Word.askedNouns) || saysNothing(view, at)) return undefined;
  if (frames.has('predicate') && !hasPredicate(view, np)) return undefined;
  for (let k = np.from + 1; k < np.to; k++) if (tellsWhere(view, np.from, k)) return { from: at, to: k };
  // “conceded defeat | shortly before midnight”
  if (pos(view, np.to) === 'ADV' && is(view, np.to + 1, Word.timeLinks)) return { from: at, to: np.to };
  const amount = frames.has('measure') ? amountBehind(view, np) : np.to;
  if (amount === undefined) return undefined;
  const called = frames.has('predicate') && isComma(view, np.to) ? asideEnd(view, np.to) : amount;
  const end = beforeQuote(view, np.to, clauseEnd(view, called, { phrase: true }));
  // “krävde en passagerares | liv”, “krävde tusen | liv 2007”
  const last = pos(view, end - 1) === 'NUM' ? end - 2 : end - 1;
  const isToll = view.rules.verbSecond === true && is(view, last, Word.askedNouns);
  if (isToll && !hasFiniteVerb(view, at, end)) return undefined;
  return { from: at, to: frames.has('calls') ? calledEnd(view, np.to, end) : end };
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
