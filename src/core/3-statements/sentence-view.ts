import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Quotation, Reading, Sentence, Token } from '../model/reading.ts';
import { lastBeginning } from '../model/span.ts';
import type { StatementRules } from '../model/statement-rules.ts';
import type { StatementShapes } from '../model/statement-shapes.ts';
import type { StatementWords } from '../model/statement-words.ts';

/** A run of tokens `[from, to)`, counted within one sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One sentence as the rules of step 3 look at it. Positions are token positions within the sentence. */
export interface SentenceView {
  readonly reading: Reading;
  readonly rules: StatementRules;
  readonly words: StatementWords;
  readonly shapes: StatementShapes;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
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
}

/** A quotation in a sentence: `[from, to)` without its marks, `[open, close)` with them. */
export interface QuoteRun extends Run {
  readonly open: number;
  readonly close: number;
  readonly quotation: Quotation;
}

/**
 * Views of the sentences in which something may be reported: those with a quotation and those that `mayReport` takes. The others,
 * which are many, cost nothing more.
 */
export function viewSentences(
  reading: Reading,
  mentions: readonly Mention[],
  language: Language,
  mayReport: (sentence: Sentence) => boolean,
): SentenceView[] {
  const { quotations } = reading;
  const views: SentenceView[] = [];
  let mentionAt = 0;
  let quoteAt = 0;
  for (const sentence of reading.sentences) {
    while (quoteAt < quotations.length && (quotations[quoteAt] as Quotation).end <= sentence.start) quoteAt++;
    const isQuoted = quoteAt < quotations.length && (quotations[quoteAt] as Quotation).start < sentence.end;
    if (!isQuoted && !mayReport(sentence)) continue;
    while (mentionAt < mentions.length && (mentions[mentionAt] as Mention).end <= sentence.start) mentionAt++;
    const tokens = reading.tokens.slice(sentence.first, sentence.last);
    views.push({
      reading,
      rules: language.statements,
      words: language.statements.words,
      shapes: language.statements.shapes,
      sentence,
      tokens,
      stop: stopOf(tokens),
      ...quotesIn(tokens, reading, quoteAt, sentence.end),
      ...namesIn(tokens, mentions, mentionAt, sentence.end),
    });
  }
  return views;
}

const NO_PERSONS: ReadonlyMap<number, Mention> = new Map();

/** Who and what the mentions from `first` on name in a sentence that ends at `end`. */
function namesIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  end: number,
): Pick<SentenceView, 'persons' | 'named' | 'bodies'> {
  let persons: Map<number, Mention> | undefined;
  const named = tokens.map(() => false);
  const bodies = tokens.map(() => false);
  const roles: number[] = [];
  for (let at = first; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= end) break;
    if (mention.kind === 'pronoun') continue;
    const from = lastBeginning(tokens, mention.start - 1) + 1;
    if (from === tokens.length) continue;
    if (mention.kind === 'person') {
      persons ??= new Map();
      persons.set(from, mention);
    }
    for (let token = from; token < tokens.length && (tokens[token] as Token).end <= mention.end; token++) {
      named[token] = true;
      if (mention.kind === 'country' || mention.kind === 'organization') bodies[token] = true;
      if (mention.kind === 'role') roles.push(token);
    }
  }
  for (const token of roles) bodies[token] = false;
  return { persons: persons ?? NO_PERSONS, named, bodies };
}

const NO_QUOTES: Pick<SentenceView, 'quotes' | 'quoteOf'> = { quotes: [], quoteOf: [] };

/** The quotations from `first` on that reach into a sentence that ends at `end`. */
function quotesIn(
  tokens: readonly Token[],
  { quotations }: Reading,
  first: number,
  end: number,
): Pick<SentenceView, 'quotes' | 'quoteOf'> {
  const quotes: QuoteRun[] = [];
  const quoteOf: number[] = [];
  for (let at = first; at < quotations.length; at++) {
    const quotation = quotations[at] as Quotation;
    if (quotation.start >= end) break;
    const run = runOf(tokens, quotation);
    if (run === undefined) continue;
    if (quotes.length === 0) for (const _ of tokens) quoteOf.push(-1);
    for (let token = run.from; token < run.to; token++) quoteOf[token] = quotes.length;
    quotes.push(run);
  }
  return quotes.length === 0 ? NO_QUOTES : { quotes, quoteOf };
}

function runOf(tokens: readonly Token[], quotation: Quotation): QuoteRun | undefined {
  // “''a disgrace''”: a token that begins with half of a mark is inside
  const isInside = ({ start, end }: Token): boolean => end > quotation.start && start < quotation.end;
  let from = Math.max(0, lastBeginning(tokens, quotation.start - 1));
  const first = tokens[from];
  if (first && first.start < quotation.start && !(isInside(first) && !isMark(first))) from++;
  const begin = tokens[from];
  if (begin === undefined || !isInside(begin)) return undefined;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < quotation.end) to++;
  let open = from;
  while (open > 0 && isMark(tokens[open - 1] as Token)) open--;
  let close = to;
  while (quotation.closed && close < tokens.length && close < to + 2 && isMark(tokens[close] as Token)) close++;
  return { from, to, open, close, quotation };
}

/** “ ” " ‘ ’ '' `` „ « » */
export function isMark(token: Token): boolean {
  return /^["“”„«»‘'`‟]{1,2}$/.test(token.lower) || token.lower === "''" || token.lower === '’';
}

export function stopOf(tokens: readonly Token[]): number {
  let stop = tokens.length;
  while (stop > 0 && (/^[.!?…]+$/.test((tokens[stop - 1] as Token).lower) || isMark(tokens[stop - 1] as Token))) stop--;
  return stop;
}

export function lower(view: SentenceView, at: number): string {
  return view.tokens[at]?.lower ?? '';
}

export function pos(view: SentenceView, at: number): string {
  return view.tokens[at]?.pos ?? '';
}

/** Whether the word at `at` is one of a named set of function words. */
export function is(view: SentenceView, at: number, set: keyof StatementWords): boolean {
  return view.words[set].has(lower(view, at));
}

/** Whether the word opens a reported clause; where “to” and “that” are one word, as in Swedish, the tag tells them apart. */
export function isThat(view: SentenceView, at: number): boolean {
  return is(view, at, 'that') && pos(view, at) !== 'PART';
}

export function isInfinitiveMark(view: SentenceView, at: number): boolean {
  return is(view, at, 'infinitiveMarks') && pos(view, at) !== 'SCONJ';
}

export function isGerund(view: SentenceView, at: number): boolean {
  return view.shapes.gerund.test(lower(view, at));
}

export function isComma(view: SentenceView, at: number): boolean {
  return lower(view, at) === ',';
}

export function isDashWord(word: string): boolean {
  return /^(?:[—–]|--?|―)$/.test(word);
}

export function isDash(view: SentenceView, at: number): boolean {
  return isDashWord(lower(view, at));
}

/** The quotation whose opening mark stands at `at`, or that begins there without one. */
export function quoteOpeningAt(view: SentenceView, at: number): QuoteRun | undefined {
  return view.quotes.find((quote) => at >= quote.open && at <= quote.from);
}

/** The quotation whose closing mark stands right before `at`. */
export function quoteClosingBefore(view: SentenceView, at: number): QuoteRun | undefined {
  return view.quotes.find(
    (quote) =>
      // speech behind a dash has no closing mark
      quote.quotation.closed &&
      (at > quote.to || (at === quote.to && isSpeechBehindDash(view, quote))) &&
      at <= quote.close,
  );
}

function isSpeechBehindDash(view: SentenceView, quote: QuoteRun): boolean {
  return quote.close === quote.to && isDash(view, quote.from - 1);
}

export function inQuote(view: SentenceView, at: number): boolean {
  return (view.quoteOf[at] ?? -1) >= 0;
}

/** Whether the word is part of a name or noun phrase: nouns, names, numbers, pronouns. */
export function isNominal(view: SentenceView, at: number): boolean {
  const tag = pos(view, at);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'PRON' || view.named[at] === true;
}

export function isTime(view: SentenceView, at: number): boolean {
  const word = lower(view, at);
  if (view.persons.has(at)) return false;
  if (view.words.nameMonths.has(word))
    return pos(view, at) === 'PROPN' && (pos(view, at - 1) !== 'PROPN' || isTime(view, at - 1));
  return view.rules.times.has(word);
}
