import type { Language } from '../../model/language.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quotation, Reading, Sentence, Token } from '../../model/reading.ts';
import { lastBeginning } from '../../model/span.ts';
import type { QuoteRun, SentenceView } from './sentence-view.ts';
import { NAME_SIGNS, type WordSigns, wordSignsBy } from './word-signs.ts';

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
  const signsOf = wordSignsBy(language.statements, reading.vocabulary);
  const views: SentenceView[] = [];
  let mentionAt = 0;
  let quoteAt = 0;
  for (const sentence of reading.sentences) {
    while (quoteAt < quotations.length && (quotations[quoteAt] as Quotation).end <= sentence.start) quoteAt++;
    const isQuoted = quoteAt < quotations.length && (quotations[quoteAt] as Quotation).start < sentence.end;
    if (!isQuoted && !mayReport(sentence)) continue;
    while (mentionAt < mentions.length && (mentions[mentionAt] as Mention).end <= sentence.start) mentionAt++;
    const tokens = reading.tokens.slice(sentence.first, sentence.last);
    const signs = tokens.map(({ word }) => signsOf.of(word));
    const { quotes, quoteOf } = quotesIn(tokens, signs, reading, quoteAt, sentence.end);
    const { persons, named, bodies, behindBodies } = namesIn(tokens, mentions, mentionAt, sentence.end);
    for (const [from, { end }] of persons)
      for (let at = from; at < tokens.length && (tokens[at] as Token).end <= end; at++)
        if ((signs[at] as WordSigns).isCapital) signs[at] = NAME_SIGNS;
    views.push({
      reading,
      rules: language.statements,
      shapes: language.statements.shapes,
      sentence,
      tokens,
      signs,
      stop: stopOf(signs),
      quoteOf,
      quotes,
      persons,
      named,
      bodies,
      behindBodies,
    });
  }
  return views;
}

const NO_PERSONS: ReadonlyMap<number, Mention> = new Map();
const NO_BODIES: ReadonlySet<number> = new Set();

/** Who and what the mentions from `first` on name in a sentence that ends at `end`. */
function namesIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  end: number,
): Pick<SentenceView, 'persons' | 'named' | 'bodies' | 'behindBodies'> {
  let persons: Map<number, Mention> | undefined;
  let behindBodies: Set<number> | undefined;
  const named: boolean[] = new Array(tokens.length).fill(false);
  const bodies: boolean[] = new Array(tokens.length).fill(false);
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
    const isBody = mention.kind === 'country' || mention.kind === 'organization';
    let token = from;
    for (; token < tokens.length && (tokens[token] as Token).end <= mention.end; token++) {
      named[token] = true;
      if (isBody) bodies[token] = true;
      if (mention.kind === 'role') roles.push(token);
    }
    if (isBody) {
      behindBodies ??= new Set();
      behindBodies.add(token);
    }
  }
  for (const token of roles) bodies[token] = false;
  return { persons: persons ?? NO_PERSONS, named, bodies, behindBodies: behindBodies ?? NO_BODIES };
}

const NO_QUOTES: Pick<SentenceView, 'quotes' | 'quoteOf'> = { quotes: [], quoteOf: [] };

/** The quotations from `first` on that reach into a sentence that ends at `end`. */
function quotesIn(
  tokens: readonly Token[],
  signs: readonly WordSigns[],
  { quotations }: Reading,
  first: number,
  end: number,
): Pick<SentenceView, 'quotes' | 'quoteOf'> {
  const quotes: QuoteRun[] = [];
  const quoteOf: number[] = [];
  for (let at = first; at < quotations.length; at++) {
    const quotation = quotations[at] as Quotation;
    if (quotation.start >= end) break;
    const run = runOf(tokens, signs, quotation);
    if (run === undefined) continue;
    if (quotes.length === 0) for (const _ of tokens) quoteOf.push(-1);
    for (let token = run.from; token < run.to; token++) quoteOf[token] = quotes.length;
    quotes.push(run);
  }
  return quotes.length === 0 ? NO_QUOTES : { quotes, quoteOf };
}

function runOf(tokens: readonly Token[], signs: readonly WordSigns[], quotation: Quotation): QuoteRun | undefined {
  const isMark = (at: number): boolean => signs[at]?.isMark === true;
  // “''a disgrace''”: a token that begins with half of a mark is inside
  const isInside = ({ start, end }: Token): boolean => end > quotation.start && start < quotation.end;
  let from = Math.max(0, lastBeginning(tokens, quotation.start - 1));
  const first = tokens[from];
  if (first && first.start < quotation.start && !(isInside(first) && !isMark(from))) from++;
  const begin = tokens[from];
  if (begin === undefined || !isInside(begin)) return undefined;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < quotation.end) to++;
  let open = from;
  while (open > 0 && isMark(open - 1)) open--;
  let close = to;
  while (quotation.closed && close < tokens.length && close < to + 2 && isMark(close)) close++;
  return { from, to, open, close, quotation };
}

/** Where a sentence's final stop is, or its end. */
export function stopOf(signs: readonly WordSigns[]): number {
  let stop = signs.length;
  while (stop > 0) {
    const { isStop, isMark } = signs[stop - 1] as WordSigns;
    if (!isStop && !isMark) break;
    stop--;
  }
  return stop;
}
