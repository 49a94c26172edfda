import { Word } from '../../model/statement-words.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { closingParenthesis } from '../phrases/parenthesis.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { accordingAt } from '../sentences/phrase-at.ts';
import {
  commaIn,
  inQuote,
  is,
  isComma,
  isDash,
  isMark,
  lower,
  pos,
  type QuoteRun,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import type { ClausePoint } from './clause-point.ts';
import { STOPS } from './clause-stops.ts';
import { startsClause } from './stands-in-opening.ts';
import { opensFinite } from './starts-report.ts';
import { stopsAtComma } from './stops-at-comma.ts';

/** Where a content that begins at `start` ends: at the sentence’s end, or before the words that report something else. */
export function clauseEnd(
  view: SentenceView,
  start: number,
  { phrase = false, subordinate = false }: { readonly phrase?: boolean; readonly subordinate?: boolean } = {},
): number {
  const point = { view, start, at: start, phrase, subordinate };
  while (point.at < view.stop) {
    const { at } = point;
    if (inQuote(view, at)) {
      point.at = behindQuote(view, at);
      if (stopsBehindQuote(point, view.quotes[view.quoteOf[at] as number])) break;
    } else {
      const behind = behindInside(point);
      if (behind === undefined && STOPS.some((stops) => stops(point))) break;
      point.at = behind ?? at + 1;
    }
  }
  let end = Math.min(point.at, view.stop);
  if (point.at >= view.stop) end = withClosingMark(view, end);
  while (end > start && isLink(view, end - 1)) end--;
  return Math.max(end, start);
}

const behindQuote = (view: SentenceView, at: number): number =>
  Math.max(at + 1, view.quotes[view.quoteOf[at] as number]?.close ?? at + 1);

/** “a “disgrace,” | accusing it of …”: a comma before the closing mark. */
function stopsBehindQuote({ view, start, at, phrase, subordinate }: ClausePoint, quote: QuoteRun | undefined): boolean {
  if (quote === undefined || quote.from <= start || !isComma(view, quote.to - 1)) return false;
  if ((subordinate && startsClause(view, at)) || stopsAtComma(view, at - 1, phrase)) return true;
  // “called it “late,” | and his firm has moved on”
  return phrase && is(view, at, Word.coordinators) && opensFinite(view, at + 1);
}

/** Where what is put into the clause at this word ends: a parenthesis, an aside on the subject, whom it is known from. */
function behindInside({ view, start, at, phrase }: ClausePoint): number | undefined {
  if (lower(view, at) === '(') return (closingParenthesis(view, at) ?? at) + 1;
  const aside = phrase ? undefined : asideOnSubject(view, start, at);
  if (aside !== undefined) return aside;
  // “said that | according to its count, | the party won”
  if (at !== start || view.rules.verbSecond === true || accordingAt(view, at) === 0) return undefined;
  return (commaIn(view, at, at + LONGEST_ASIDE) ?? at) + 1;
}

/** “said the move|, announced in May, | would save money”, “said the plan|, which he called a mess, | would fail”: where what is told of the subject ends. */
function asideOnSubject(view: SentenceView, start: number, comma: number): number | undefined {
  if (view.rules.verbSecond === true || !isComma(view, comma) || comma - start > LONGEST_SUBJECT) return undefined;
  const isTold =
    is(view, comma + 1, Word.relativePronouns) ||
    (pos(view, comma + 1) === 'VERB' && view.shapes.participle.test(lower(view, comma + 1))) ||
    // “said her boss, Lou Berg, | told her to go”, “said Lou Berg, the mayor, | told her to go”
    view.persons.has(comma + 1) !== view.persons.has(start);
  if (!isTold || nounPhraseFrom(view, start, { apposition: false })?.to !== comma) return undefined;
  for (let at = comma + 2; at < Math.min(view.stop - 1, comma + LONGEST_ASIDE); at++)
    if (isComma(view, at) && !inQuote(view, at)) return isFiniteVerb(view, at + 1) ? at + 1 : undefined;
    else if (is(view, at, Word.and)) return undefined;
  return undefined;
}

/** In words. */
const LONGEST_ASIDE = 18;
const LONGEST_SUBJECT = 9;

/** “till vaccination | och”: what only leads on to the next part. */
function isLink(view: SentenceView, at: number): boolean {
  return isComma(view, at) || isDash(view, at) || is(view, at, Word.andOr) || /^[;:.]$/.test(lower(view, at));
}

/** A quotation that ends the sentence keeps its closing mark inside the content. */
function withClosingMark(view: SentenceView, end: number): number {
  let at = end;
  while (at < view.tokens.length && isMark(view, at) && quoteOpeningAt(view, at) === undefined) at++;
  return at;
}
