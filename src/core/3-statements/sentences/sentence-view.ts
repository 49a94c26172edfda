import type { Mention } from '../../model/mention.ts';
import type { Quotation, Reading, Sentence, Token } from '../../model/reading.ts';
import type { CueForm, StatementRules } from '../../model/statement-rules.ts';
import type { StatementShapes } from '../../model/statement-shapes.ts';
import { Word, type WordKind } from '../../model/statement-words.ts';
import { NO_SIGNS, type WordKinds, type WordSigns } from './word-signs.ts';

/** A run of tokens `[from, to)`, counted within one sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One sentence as the rules of step 3 look at it. Positions are token positions within the sentence. */
export interface SentenceView {
  readonly reading: Reading;
  readonly rules: StatementRules;
  readonly shapes: StatementShapes;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Per token: what its word tells. */
  readonly signs: readonly WordSigns[];
  /** Where the final stop, or the end, is. */
  readonly stop: number;
  /** Per token: the place in `quotes` of the quotation it stands in, or -1; the marks themselves are outside. Empty where nothing is quoted. */
  readonly quoteOf: readonly number[];
  readonly quotes: readonly QuoteRun[];
  /** Per token: the mention of a person that begins there. */
  readonly persons: ReadonlyMap<number, Mention>;
  /** Per token: whether a person, role, country, organization or group is mentioned there. */
  readonly named: readonly boolean[];
  /** Per token: whether it stands in the name of a country or organization and in no role. */
  readonly bodies: readonly boolean[];
  /** The tokens that stand right behind the name of a country or organization. */
  readonly behindBodies: ReadonlySet<number>;
}

/** A quotation in a sentence: `[from, to)` without its marks, `[open, close)` with them. */
export interface QuoteRun extends Run {
  readonly open: number;
  readonly close: number;
  readonly quotation: Quotation;
}

/** The token at `at`, which may lie before the sentence or behind it. An array is slow to say that it has nothing at -1. */
function tokenAt(view: SentenceView, at: number): Token | undefined {
  return at >= 0 && at < view.tokens.length ? view.tokens[at] : undefined;
}

export function lower(view: SentenceView, at: number): string {
  return tokenAt(view, at)?.lower ?? '';
}

export function pos(view: SentenceView, at: number): string {
  return tokenAt(view, at)?.pos ?? '';
}

export function signsAt(view: SentenceView, at: number): WordSigns {
  return at >= 0 && at < view.signs.length ? (view.signs[at] as WordSigns) : NO_SIGNS;
}

export function kindsAt(view: SentenceView, at: number): WordKinds {
  return signsAt(view, at).kinds;
}

/** Whether the word at `at` is a function word of a kind. */
export function is(view: SentenceView, at: number, kind: WordKind): boolean {
  return signsAt(view, at).kinds[kind];
}

/** The verb that reports speech whose form stands at `at`, whether it is used as one or not. */
export function cueAt(view: SentenceView, at: number): CueForm | undefined {
  return signsAt(view, at).cue;
}

export function isCue(view: SentenceView, at: number): boolean {
  return signsAt(view, at).cue !== undefined;
}

export function isMark(view: SentenceView, at: number): boolean {
  return signsAt(view, at).isMark && pos(view, at) !== 'PART';
}

/** Whether the word opens a reported clause; where “to” and “that” are one word, as in Swedish, the tag tells them apart. */
export function isThat(view: SentenceView, at: number): boolean {
  return is(view, at, Word.that) && pos(view, at) !== 'PART';
}

export function isInfinitiveMark(view: SentenceView, at: number): boolean {
  return is(view, at, Word.infinitiveMarks) && pos(view, at) !== 'SCONJ';
}

/** “told drivers | not to travel”; where the verb stands second, a “not” there denies the cue: “lovade inte att …”. */
export function isNegatedInfinitive(view: SentenceView, at: number): boolean {
  return view.rules.verbSecond !== true && is(view, at, Word.nots) && isInfinitiveMark(view, at + 1);
}

export function isGerund(view: SentenceView, at: number): boolean {
  return signsAt(view, at).isGerund;
}

export function isComma(view: SentenceView, at: number): boolean {
  return lower(view, at) === ',';
}

export function isDash(view: SentenceView, at: number): boolean {
  return signsAt(view, at).isDash && !joinsNames(view, at);
}

/** “Oslo[–]Lima cooperation”: a short dash without a space on either side. */
function joinsNames(view: SentenceView, at: number): boolean {
  const [before, dash, after] = [tokenAt(view, at - 1), tokenAt(view, at), tokenAt(view, at + 1)];
  return /^[-–]$/.test(dash?.surface ?? '') && before?.end === dash?.start && dash?.end === after?.start;
}

/** The quotation whose opening mark stands at `at`, or that begins there without one. */
export function quoteOpeningAt(view: SentenceView, at: number): QuoteRun | undefined {
  for (const quote of view.quotes) if (at >= quote.open && at <= quote.from) return quote;
  return undefined;
}

/** The quotation whose closing mark stands right before `at`. */
export function quoteClosingBefore(view: SentenceView, at: number): QuoteRun | undefined {
  for (const quote of view.quotes)
    if (
      // speech behind a dash has no closing mark
      quote.quotation.closed &&
      (at > quote.to || (at === quote.to && isSpeechBehindDash(view, quote))) &&
      at <= quote.close
    )
      return quote;
  return undefined;
}

function isSpeechBehindDash(view: SentenceView, quote: QuoteRun): boolean {
  return quote.close === quote.to && isDash(view, quote.from - 1);
}

export function inQuote(view: SentenceView, at: number): boolean {
  return at >= 0 && at < view.quoteOf.length && (view.quoteOf[at] as number) >= 0;
}

/** Whether a person, role, country, organization or group is mentioned at `at`. */
export function isNamed(view: SentenceView, at: number): boolean {
  return at >= 0 && view.named[at] === true;
}

/** Whether a name goes on around the word at `at`: “the Ostby [Morning] Herald”. */
export function isInsideName(view: SentenceView, at: number): boolean {
  return isNamed(view, at - 1) && isNamed(view, at) && isNamed(view, at + 1);
}

/** Whether the word is part of a name or noun phrase: nouns, names, numbers, pronouns. */
export function isNominal(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'PRON' || isNamed(view, at);
}

export function isTime(view: SentenceView, at: number): boolean {
  const { kinds, isTime: isDay } = signsAt(view, at);
  const isNameMonth = kinds[Word.nameMonths];
  // “The Sunday Times”
  if ((!isDay && !isNameMonth) || view.bodies[at]) return false;
  // “Good Morning Larch”
  if (kinds[Word.dayParts] && signsAt(view, at).isCapital && signsAt(view, at - 1).isCapital)
    return isTime(view, at - 1) || !/^(?:PROPN|ADJ)$/.test(pos(view, at - 1));
  if (isNameMonth) return pos(view, at) === 'PROPN' && (pos(view, at - 1) !== 'PROPN' || isTime(view, at - 1));
  return isDay;
}

/** “1999” */
export function isYear(view: SentenceView, at: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(lower(view, at));
}

/** Whether the name of a person ends with the word at `at`. */
export function endsPerson(view: SentenceView, at: number): boolean {
  const end = view.tokens[at]?.end;
  for (const person of view.persons.values()) if (person.end === end) return true;
  return false;
}

/** The token behind the person's name that begins at `at`, if one does. */
export function endOfPerson(view: SentenceView, at: number): number | undefined {
  const person = view.persons.get(at);
  if (person === undefined) return undefined;
  let end = at;
  while (end < view.stop && (view.tokens[end] as Token).end <= person.end) end++;
  return end;
}

/** The first comma in `[from, end)` of the sentence. */
export function commaIn(view: SentenceView, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, view.stop); at++) if (isComma(view, at)) return at;
  return undefined;
}
