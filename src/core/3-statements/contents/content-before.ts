import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { opensFinite } from '../clauses/starts-report.ts';
import { tellsHow } from '../clauses/tells-how.ts';
import { hasFiniteVerb, isFiniteVerb, lastOfVerb } from '../sentences/is-finite-verb.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  commaIn,
  cueAt,
  inQuote,
  is,
  isComma,
  isCue,
  isDash,
  isGerund,
  isInfinitiveMark,
  isMark,
  isNominal,
  isThat,
  lower,
  pos,
  type QuoteRun,
  quoteClosingBefore,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { contentStart } from './content-start.ts';
import { goesOn, tellsMoreOfSaying } from './goes-on.ts';
import { hasFinite, isClauseLike } from './has-finite.ts';

const CLAUSE: ReadonlySet<Frame> = new Set(['clause']);

export interface ContentBefore {
  readonly content: readonly Run[];
  readonly direct: boolean;
}

/**
 * The content that stands before an attribution such as “, she said on Monday”, with what goes on behind it:
 * “The plan, she said, would fail.” `attribution` reaches from its first to its last word.
 */
export function contentBefore(view: SentenceView, attribution: Run, verb: number): ContentBefore | undefined {
  let end = attribution.from;
  if (isComma(view, end - 1) || isDash(view, end - 1)) end--;
  const closed = quoteClosingBefore(view, end);
  const quote = closed && !namesWork(view, closed) ? closed : undefined;
  const said = behindSaying(view, attribution.to, verb);
  const isClosed = closesSaying(view, said);
  if (!isClosed && quote === undefined) return undefined;
  const after = isClosed ? said : restEnd(view, said);
  const opens = contentStart(view, end, quote?.open);
  // speech behind a dash
  const start = isDash(view, opens) && quote?.open === opens + 1 ? quote.open : opens;
  if (end - start < 1 || (closed !== quote && !hasFiniteVerb(view, start, end))) return undefined;
  const before = { from: start, to: end };
  const direct = quote !== undefined && quote.open <= start && quote.from <= start + 2;
  if (quote === undefined && !isClauseLike(view, before)) return onlyBegun(view, before, after);
  const told = { view, before, after, verb, quote, direct };
  const quoted = quotationBehind(told);
  if (quoted !== undefined) return { content: [before, quoted], direct };
  const rest = direct && quote !== undefined ? behindQuotation(told, quote) : behindClause(told);
  if (rest === null) return undefined;
  return { content: rest === undefined ? [before] : [before, rest], direct };
}

/** What an attribution stands behind, and where it ends. */
interface Told {
  readonly view: SentenceView;
  readonly before: Run;
  readonly after: number;
  readonly verb: number;
  readonly quote: QuoteRun | undefined;
  readonly direct: boolean;
}

/** Whether nothing at `at` belongs to the verb of saying any more. */
function closesSaying(view: SentenceView, at: number): boolean {
  if (at >= view.stop || isComma(view, at) || isDash(view, at) || isMark(view, at)) return true;
  if (/^[;:.()?!]$/.test(lower(view, at)) || /^(?:SCONJ|CCONJ)$/.test(pos(view, at))) return true;
  // “…, säger hon i samband | med att bron öppnas”
  if ((pos(view, at) === 'ADP' && isThat(view, at + 1)) || is(view, at, Word.tailOpeners)) return true;
  if (!isNominal(view, at - 1)) return false;
  // “…, he told police in an interview | played to the court”
  if (pos(view, at) === 'VERB' && view.shapes.participle.test(lower(view, at))) return true;
  // “…, Falk said in a speech | to win them over”
  return view.rules.verbSecond !== true && isInfinitiveMark(view, at);
}

/** “The plan, she said, would fail”: what stands before is only the subject; “Not so, says Falk”: or an answer. */
function onlyBegun(view: SentenceView, before: Run, after: number): ContentBefore | undefined {
  const rest = goesOn(view, after, true);
  if (rest !== undefined && hasFinite(view, rest) && !is(view, rest.from, Word.relativePronouns))
    return { content: [before, rest], direct: false };
  const isAnswer = before.from === 0 && is(view, before.from, Word.answers);
  return isAnswer ? { content: [before], direct: false } : undefined;
}

/** “The risk,” said Falk, a chemist who leads the firm, | “is high” */
function quotationBehind({ view, after, direct }: Told): Run | undefined {
  // “Every time,” said Falk|, looking at the crowd, | “you win”, but not “…|, adding, | “…””
  const isActed =
    isComma(view, after) &&
    pos(view, after + 1) === 'VERB' &&
    isGerund(view, after + 1) &&
    cueAt(view, after + 1)?.verb.uses.some(({ frames }) => frames.has('quote')) !== true;
  const later = direct && (isActed || is(view, after, Word.tailOpeners)) ? quoteBehindAside(view, after) : undefined;
  if (later !== undefined) return { from: later, to: endOfQuotes(view, later) };
  const isSetOff = isComma(view, after) || isDash(view, after) || /^[;:]$/.test(lower(view, after));
  const next = isSetOff ? after + 1 : after;
  const joined = is(view, next, Word.coordinators) ? next + 1 : next;
  return quoteOpeningAt(view, joined)?.open === joined ? { from: next, to: endOfQuotes(view, joined) } : undefined;
}

/** What goes on behind a clause; null where that clause only opens the sentence, and nothing else is told. */
function behindClause({ view, before, after, verb, quote }: Told): Run | null | undefined {
  const isLead = leads(view, before, quote);
  const rest = goesOn(view, after, isLead);
  const mayBreak = isLead && view.rules.verbSecond !== true;
  const isRest = rest !== undefined && rest.from > verb && (mayBreak || !is(view, rest.from, Word.tailBreakers));
  if (isRest && !tellsMoreOfSaying(view, rest, verb)) return rest;
  // “On Friday, the last day of it, Falk told a joke” tells nothing of what she said
  return mayBreak ? null : undefined;
}

/** What goes on behind a quotation without marks. */
function behindQuotation({ view, before, after }: Told, quote: QuoteRun): Run | undefined {
  if (view.rules.verbSecond === true && isDash(view, quote.open - 1)) {
    const rest = goesOn(view, after, false);
    return rest && speaksOn(view, rest.from, before) ? rest : undefined;
  }
  if (!isComma(view, after) || !goesOnUnquoted(view, after + 1, quote)) return undefined;
  return { from: after + 1, to: clauseEnd(view, after + 2) };
}

/** “…, she said on Monday |, which …”; a comma right behind the verb ends it, unless a quotation goes on behind an aside: “he said, smiling, | “…””. */
function behindSaying(view: SentenceView, from: number, verb: number): number {
  const after = skipPlacing(view, isHow(view, from) ? from + 1 : from, CLAUSE);
  if (view.rules.verbSecond === true || !isComma(view, verb + 1) || after === verb + 1) return after;
  return isThat(view, after) || quoteOpeningAt(view, after) !== undefined ? after : verb + 1;
}

/** “– Det är klart, säger hon, | att vi är nöjda”, “– I dag, säger hon, | är bron öppen”: speech behind a dash goes on without a mark. */
function speaksOn(view: SentenceView, from: number, before: Run): boolean {
  if (isThat(view, from)) return true;
  if (is(view, from, Word.coordinators)) return !isFiniteVerb(view, from + 1) && opensFinite(view, from + 1);
  const isBegun = pos(view, before.from) === 'SCONJ' || !hasFiniteVerb(view, before.from, before.to);
  return isBegun && isFiniteVerb(view, from);
}

/** “In the nineties, | she said, …”, “When it began, | she said, …”, “In a note, Ada Falk, of “Today,” | …”: what stands before opens a clause, and is none. */
function leads(view: SentenceView, { from, to }: Run, quote: QuoteRun | undefined): boolean {
  if (quote !== undefined)
    return pos(view, from) === 'ADP' && commaIn(view, from, quote.open) !== undefined && !hasFiniteVerb(view, from, to);
  const comma = commaIn(view, from, to);
  if (view.rules.verbSecond === true || !is(view, from, Word.sideOpeners))
    return pos(view, from) === 'ADP' && !hasFiniteVerb(view, from, to);
  return comma === undefined && countVerbs(view, from, to) === 1;
}

/** “When it rains the roads flood” has two verbs. */
function countVerbs(view: SentenceView, from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(view, at)) continue;
    verbs++;
    at = lastOfVerb(view, at);
  }
  return verbs;
}

/** ““The risk,” she said, | is too high”, ““It is a shame,” she said, | that they left” */
function goesOnUnquoted(view: SentenceView, at: number, quote: QuoteRun): boolean {
  if (view.rules.verbSecond === true) return false;
  if (isThat(view, at)) return pos(view, at) === 'SCONJ';
  const isShort = quote.to - quote.from <= LONGEST_SUBJECT && !is(view, quote.from, Word.clauseSubjects);
  return isShort && pos(view, at) === 'AUX' && !hasFiniteVerb(view, quote.from, quote.to);
}

/** Where behind a clause on the speaker, or on when and where, a comma opens the next quotation. */
function quoteBehindAside(view: SentenceView, from: number): number | undefined {
  for (let at = from + 1; at < Math.min(from + LONGEST_ASIDE, view.stop); at++) {
    if (inQuote(view, at) || /^[;:]$/.test(lower(view, at)) || isDash(view, at)) return undefined;
    if (isComma(view, at) && quoteOpeningAt(view, at + 1)?.open === at + 1) return at + 1;
    if (isCue(view, at) && isFiniteVerb(view, at) && isComma(view, at - 1)) return undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_ASIDE = 20;
const LONGEST_SUBJECT = 6;

function endOfQuotes(view: SentenceView, at: number): number {
  let quote = quoteOpeningAt(view, at);
  let end = quote?.close ?? at;
  while (quote !== undefined) {
    end = quote.close;
    const next = quoteOpeningAt(view, end);
    if (next === undefined || next === quote || next.open !== end) break;
    quote = next;
  }
  return end;
}

/** “…, förklarar Anna | glatt |.”, “…, says one trader | there |.”: one word that tells how or where, at the end of its part. */
function isHow(view: SentenceView, at: number): boolean {
  if (pos(view, at) === 'ADV' && at + 1 >= view.stop && view.rules.verbSecond !== true) return true;
  if (!tellsHow(view, at)) return false;
  return at + 1 >= view.stop || isComma(view, at + 1) || is(view, at + 1, Word.coordinators) || opensMore(view, at + 1);
}

/** “…, säger Anna uppgivet | där hon står”, “| när bandet tog emot priset” */
const opensMore = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'SCONJ' || is(view, at, Word.tailOpeners) || is(view, at, Word.asideRelatives);

function restEnd(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.stop && !isComma(view, at) && quoteOpeningAt(view, at) === undefined) at++;
  return at;
}
