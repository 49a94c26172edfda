import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { summaryBehind } from '../clauses/claim-behind.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { endsList } from '../clauses/list-signs.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { startsInverted } from '../clauses/starts-inverted.ts';
import { opensFinite, startsReport } from '../clauses/starts-report.ts';
import { tellsHow } from '../clauses/tells-how.ts';
import { hasFiniteVerb, isFiniteVerb, lastOfVerb } from '../sentences/is-finite-verb.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  commaIn,
  cueAt,
  endsPerson,
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
  isTime,
  lower,
  pos,
  type QuoteRun,
  quoteClosingBefore,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

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
  let after = behindSaying(view, attribution.to, verb);
  const closes =
    after >= view.stop ||
    isComma(view, after) ||
    isDash(view, after) ||
    isMark(view, after) ||
    /^[;:.()?!]$/.test(lower(view, after)) ||
    /^(?:SCONJ|CCONJ)$/.test(pos(view, after)) ||
    // “…, säger hon i samband | med att bron öppnas”
    (pos(view, after) === 'ADP' && isThat(view, after + 1)) ||
    // “…, he told police in an interview | played to the court”
    (isNominal(view, after - 1) && pos(view, after) === 'VERB' && view.shapes.participle.test(lower(view, after))) ||
    is(view, after, Word.tailOpeners) ||
    // “…, Falk said in a speech | to win them over”
    (view.rules.verbSecond !== true && isNominal(view, after - 1) && isInfinitiveMark(view, after));
  if (!closes) {
    if (quote === undefined) return undefined;
    after = restEnd(view, after);
  }
  const opens = contentStart(view, end, quote?.open);
  // speech behind a dash
  const start = isDash(view, opens) && quote?.open === opens + 1 ? quote.open : opens;
  if (end - start < 1 || (closed !== quote && !hasFiniteVerb(view, start, end))) return undefined;
  const content: Run[] = [{ from: start, to: end }];
  const direct = quote !== undefined && quote.open <= start + 0 && quote.from <= start + 2;
  if (quote === undefined && !clauseLike(view, { from: start, to: end })) {
    // “The plan, she said, would fail”: what stands before is only the subject
    const rest = goesOn(view, after, true);
    if (rest !== undefined && hasFinite(view, rest) && !is(view, rest.from, Word.relativePronouns))
      return { content: [{ from: start, to: end }, rest], direct: false };
    // “Not so, says Falk, whose latest report …”
    const isAnswer = start === 0 && is(view, start, Word.answers);
    return isAnswer ? { content: [{ from: start, to: end }], direct: false } : undefined;
  }
  const next =
    isComma(view, after) || isDash(view, after) || lower(view, after) === ';' || lower(view, after) === ':'
      ? after + 1
      : after;
  const joined = is(view, next, Word.coordinators) ? next + 1 : next;
  const opening = quoteOpeningAt(view, joined);
  // “The risk,” said Falk, a chemist | who leads the firm, | “is high”
  // “Every time,” said Falk|, looking at the crowd, | “you win”
  // but not “…|, adding, | “…””
  const isActed =
    isComma(view, after) &&
    pos(view, after + 1) === 'VERB' &&
    isGerund(view, after + 1) &&
    cueAt(view, after + 1)?.verb.uses.some(({ frames }) => frames.has('quote')) !== true;
  const later = direct && (isActed || is(view, after, Word.tailOpeners)) ? quoteBehindAside(view, after) : undefined;
  if (later !== undefined) return { content: [...content, { from: later, to: endOfQuotes(view, later) }], direct };
  if (opening !== undefined && opening.open === joined) {
    content.push({ from: next, to: endOfQuotes(view, joined) });
    return { content, direct };
  }
  if (!direct || quote === undefined) {
    const isLead = leads(view, { from: start, to: end }, quote);
    const rest = goesOn(view, after, isLead);
    const mayBreak = isLead && view.rules.verbSecond !== true;
    if (
      rest &&
      rest.from > verb &&
      (mayBreak || !is(view, rest.from, Word.tailBreakers)) &&
      !tellsMoreOfSaying(view, rest, verb)
    )
      content.push(rest);
    // “On Friday, the last day of it, Falk told a joke” tells nothing of what she said
    else if (mayBreak) return undefined;
  } else if (view.rules.verbSecond === true && isDash(view, quote.open - 1)) {
    const rest = goesOn(view, after, false);
    if (rest && speaksOn(view, rest.from, { from: start, to: end })) content.push(rest);
  } else if (isComma(view, after) && goesOnUnquoted(view, after + 1, quote))
    content.push({ from: after + 1, to: clauseEnd(view, after + 2) });
  return { content, direct };
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

/** Where the content begins: at the sentence’s start, or behind an opening such as “On Monday he said that A. …;”. */
function contentStart(view: SentenceView, end: number, open: number | undefined): number {
  let start = 0;
  for (let k = end - 1; k > 0; k--) {
    if (open !== undefined && k >= open) continue;
    if (endsList(view, k)) break;
    if (
      /^[;:]$/.test(lower(view, k)) &&
      !inQuote(view, k) &&
      (lower(view, k) === ':' ? !isFragment(view, k + 1, end) : hasFinite(view, { from: k + 1, to: end }))
    ) {
      start = k + 1;
      break;
    }
  }
  if (open !== undefined && open > start) {
    // narration before a full quotation: “He shrugged: “No,” she said.”
    const lead = view.tokens.slice(start, open);
    if (lead.length > 0 && /^[:]$/.test(lead[lead.length - 1]!.lower)) return open;
    const full = /^\p{Lu}/u.test(
      view.reading.doc.text[view.quotes.find((run) => run.open === open)!.quotation.start] ?? '',
    );
    if (full && isComma(view, open - 1) && !hasFinite(view, { from: start, to: open })) return open;
    // “Falk called the plan bad - “Look at it,” she said”
    if (full && isDash(view, open - 1) && hasFiniteVerb(view, start, open) && view.rules.verbSecond !== true)
      return open;
  }
  return start;
}

/** “Partiet byter linje: | mindre bråk|, säger hon”: a few words behind a colon tell nothing by themselves. */
const isFragment = (view: SentenceView, from: number, to: number): boolean =>
  view.rules.verbSecond === true && to - from <= 3 && !hasFiniteVerb(view, from, to);

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

/** “said Ada Falk, | head of a firm and a man who left it”: what tells who speaks has no verb but that of a relative clause. */
const tellsWho = (view: SentenceView, { from, to }: Run): boolean =>
  view.rules.verbSecond !== true &&
  endsPerson(view, from - 2) &&
  /^(?:DET|NOUN)$/.test(pos(view, from)) &&
  hasFiniteVerb(view, from, to) &&
  !opensFinite(view, from);

/** What is told behind an attribution; it may be a report itself where nothing is told before: “On Monday, she said, the firm told them to leave”. */
function goesOn(view: SentenceView, after: number, mayReport: boolean): Run | undefined {
  // “It was no slip, Falk noted|; it was a plan”
  const isJoined = lower(view, after) === ';' && mayJoin(view, after + 1);
  if (!isComma(view, after) && !isDash(view, after) && !isJoined) return undefined;
  const from = after + 1;
  if (from >= view.stop) return undefined;
  const to = clauseEnd(view, from);
  if (isTime(view, after - 1) && tellsMoreOfTime(view, { from, to })) return undefined;
  if (!mayReport && (startsReport(view, from) || startsInverted(view, from))) return undefined;
  if (is(view, from, Word.reportJoiners) && startsReport(view, from + 1)) return undefined;
  const cue = cueAt(view, from);
  if (cue?.forms.has('ing') || to - from < 2) return undefined;
  // “…, Falk said, | a policy that could help”, “…, said Falk, | head of a firm and a man who …”
  if (summaryBehind(view, after) || tellsWho(view, { from, to })) return undefined;
  // “…, he said, | before accusing them of it”
  if (is(view, from, Word.timeLinks) && pos(view, from + 1) === 'VERB' && isGerund(view, from + 1)) return undefined;
  if (is(view, from, Word.reportOpeners) && isCue(view, from + 1)) return undefined;
  return { from, to };
}

/** Whether what a semicolon opens goes on with what somebody has said. */
function mayJoin(view: SentenceView, at: number): boolean {
  if (view.rules.verbSecond === true || isHeadline(view) || !opensFinite(view, at)) return false;
  // “…, Falk said; it is, she maintained, …”
  for (let k = at; k < view.stop; k++)
    if (isCue(view, k) && (isComma(view, k + 1) || k + 1 >= view.stop) && !inQuote(view, k)) return false;
  return true;
}

/** “…, she said on Sunday, | the second day of the talks”: a phrase without a verb behind a day is that day. */
function tellsMoreOfTime(view: SentenceView, { from, to }: Run): boolean {
  if (!/^(?:DET|NUM|ADJ)$/.test(pos(view, from))) return false;
  for (let k = from; k < to; k++) if (isFiniteVerb(view, k) || isMark(view, k)) return false;
  return true;
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

/** “…, says Ada Falk, | of the Larch Museum”, “…, says Ada Falk, the mayor, | in a statement”: whose she is and where she says it. */
function tellsMoreOfSaying(view: SentenceView, { from, to }: Run, verb: number): boolean {
  const title = view.quotes.find(({ open }) => open > from && open < to);
  if (hasFiniteVerb(view, from, title?.open ?? to)) return false;
  // “säger Anna Ek, | författare till ”Kom nu”, en tillbakablick”
  if (view.rules.verbSecond === true && pos(view, from) === 'NOUN') return endsPerson(view, from - 2);
  return pos(view, from) === 'ADP' && (endsPerson(view, from - 2) || commaIn(view, verb, from - 1) !== undefined);
}

function restEnd(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.stop && !isComma(view, at) && quoteOpeningAt(view, at) === undefined) at++;
  return at;
}

function clauseLike(view: SentenceView, run: Run): boolean {
  return hasFinite(view, run) && run.to - run.from >= 2;
}

function hasFinite(view: SentenceView, run: Run): boolean {
  let nominal = false;
  for (let k = run.from; k < run.to; k++) {
    if (isNominal(view, k) || pos(view, k) === 'DET') nominal = true;
    if (nominal && isFiniteVerb(view, k)) return true;
    if (isMark(view, k)) return true;
  }
  // “Absolutely not, he said.” has no verb that a tagger sees; “would fail” has no subject
  return run.to - run.from > 3 || hasFiniteVerb(view, run.from, run.to);
}
