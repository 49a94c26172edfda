import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { beginsClause } from '../clauses/begins-clause.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { infinitiveEnd } from '../clauses/infinitive-end.ts';
import { opensFinite } from '../clauses/starts-report.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import { isTitle } from '../sentences/names-work.ts';
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
  kindsAt,
  lower,
  pos,
  type QuoteRun,
  quoteOpeningAt,
  type SentenceView,
  signsAt,
} from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';
import { isAsMuchAs, opensWithPlace } from './opens-with-place.ts';
import { saysNothing } from './says-nothing.ts';
import { withNarrowing } from './with-narrowing.ts';

/** What begins right at `at`: a that-clause, a quotation, a question, an infinitive, a clause without “that”. */
export function takeAt(
  view: SentenceView,
  start: number,
  frames: ReadonlySet<Frame>,
  particle: boolean,
  moved = false,
): Complement | undefined {
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
  if (isComma(view, at) && (isThat(view, at + 1) || quoteOpeningAt(view, at + 1) !== undefined)) at++;
  if (lower(view, at) === ':' || (isComma(view, at) && lower(view, at + 1) === ':')) {
    if (at + 1 < view.stop && (frames.has('quote') || frames.has('clause') || frames.has('object')))
      return quoteOrRest(view, at + 1, 'quote');
    return undefined;
  }
  if (at >= view.stop) return undefined;
  const told = withNarrowing(view, at, start);
  const quote = quoteOpeningAt(view, at);
  if (quote !== undefined && ((moved && (isTitle(view, quote) || isNoun(view, quote))) || listsTitles(view, quote)))
    return undefined;
  if (
    quote !== undefined &&
    quote.open === at &&
    (frames.has('quote') || frames.has('clause') || frames.has('weak') || (frames.has('object') && !moved))
  )
    return quoteOrRest(view, at, 'quote');
  const kinds = kindsAt(view, at);
  if (
    kinds[Word.that] &&
    (frames.has('clause') || frames.has('that') || frames.has('weak')) &&
    isComplementizer(view, at) &&
    !(frames.has('object') && isPronoun(view, at)) &&
    !(moved && opensRelative(view, at))
  ) {
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'that' };
  }
  // “anser | det styrkt att mannen sköt”
  const isSoThat =
    view.rules.verbSecond && kinds[Word.its] && /^(?:ADJ|NOUN|VERB)$/.test(pos(view, at + 1)) && isThat(view, at + 2);
  if (isSoThat && (frames.has('clause') || frames.has('that')))
    return { run: { from: at, to: clauseEnd(view, at + 3) }, frame: 'that' };
  // “skrev | om sin pappa”, but not “frågade | om han kom”
  const isTopic = view.rules.verbSecond === true && is(view, at + 1, Word.reflexivePossessives);
  // “det håller jag med | om, men …”
  const after = pos(view, at + 1) === 'ADV' ? at + 2 : at + 1;
  const isStray = view.rules.verbSecond === true && (isComma(view, after) || after >= view.stop) && after > at;
  if (kinds[Word.questions] && frames.has('question') && !isTopic && !isStray)
    return { run: { from: told, to: clauseEnd(view, at + 1) }, frame: 'question' };
  if (kinds[Word.questions] && frames.has('clause') && kinds[Word.clauseQuestions] && !moved) {
    return { run: { from: told, to: clauseEnd(view, at + 1) }, frame: 'clause' };
  }
  const mark = isNegatedInfinitive(view, at) ? at + 1 : at;
  if (
    is(view, mark, Word.infinitiveMarks) &&
    frames.has('infinitive') &&
    (/^(?:VERB|AUX|ADV|NOUN)$/.test(pos(view, mark + 1)) ||
      (isMark(view, mark + 1) && (moved || opensSmall(view, mark + 2)))) &&
    !saysNothing(view, at)
  ) {
    return { run: { from: at, to: infinitiveEnd(view, mark) }, frame: 'infinitive' };
  }
  // “sade sig | vilja skydda dem”
  if (particle && view.rules.verbSecond === true && frames.has('infinitive') && /^(?:VERB|AUX)$/.test(pos(view, at))) {
    // “säger sig | inte veta det”
    const from = at > start && is(view, at - 1, Word.nots) ? at - 1 : at;
    return { run: { from, to: clauseEnd(view, at + 1) }, frame: 'infinitive' };
  }
  if ((frames.has('gerund') || particle) && /^(?:AUX|VERB)$/.test(pos(view, at)) && isGerund(view, at)) {
    return { run: { from: at, to: clauseEnd(view, at + 1) }, frame: 'gerund' };
  }
  if (frames.has('that') && beginsWithSubject(view, at))
    return { run: { from: told, to: clauseEnd(view, at) }, frame: 'clause' };
  if (frames.has('clause') && !moved && opensBySideClause(view, at))
    return { run: { from: at, to: clauseEnd(view, at) }, frame: 'clause' };
  const subject = isAsMuchAs(view, at) ? at + 1 : at;
  if (moved && kinds[Word.that] && opensRelative(view, at)) return undefined;
  if (frames.has('clause') && !particle && opensWithPlace(view, start, at)) return undefined;
  // “volunteered for the mayor | when he ran”, “tweeted at the mayor | pointing out how”
  if (moved && (is(view, at, Word.sideOpeners) || isGerund(view, at)) && view.rules.verbSecond !== true)
    return undefined;
  if (frames.has('clause') && !saysNothing(view, at) && beginsClause(view, subject, clauseEnd(view, at), frames))
    return { run: { from: told, to: clauseEnd(view, at) }, frame: 'clause' };
  return undefined;
}

/** “pledged to “| rip up | the deal””, but not “owed to “| Hamlet””: whatever its tag. */
const opensSmall = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'VERB' || (pos(view, at) === 'NOUN' && !signsAt(view, at).isCapital);

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

/** “wrote in a new “review” of it” */
const isNoun = (view: SentenceView, quote: QuoteRun): boolean =>
  quote.to - quote.from === 1 && /^(?:ADJ|DET)$/.test(pos(view, quote.open - 1));

/** “has written “The Porch” and “The Larder””: two short names in marks, neither with a verb. */
function listsTitles(view: SentenceView, quote: QuoteRun): boolean {
  const next = is(view, quote.close, Word.and) ? quoteOpeningAt(view, quote.close + 1) : undefined;
  return next !== undefined && [quote, next].every((one) => isBareName(view, one));
}

function isBareName(view: SentenceView, quote: QuoteRun): boolean {
  if (quote.to - quote.from > 4 || !/^\p{Lu}/u.test(view.reading.doc.text.slice(view.tokens[quote.from]!.start)))
    return false;
  return view.tokens
    .slice(quote.from, quote.to)
    .every(({ pos, lower: word }) => !/^(?:VERB|AUX)$/.test(pos) && !/^[.,!?…]$/.test(word));
}

/** A quotation and, if it does not end its sentence, the words that go on with it. */
function quoteOrRest(view: SentenceView, at: number, frame: Frame): Complement {
  const quote = quoteOpeningAt(view, at);
  if (quote === undefined || quote.open !== at) return { run: { from: at, to: clauseEnd(view, at) }, frame };
  let last = quote;
  for (;;) {
    const ends = /^[.,!?…—-]+$/.test(lower(view, last.to - 1)) || last.close >= view.stop || !last.quotation.closed;
    if (ends) break;
    const next = quoteOpeningAt(view, last.close);
    if (next === undefined || next.open !== last.close) break;
    last = next;
  }
  const closes =
    /^(?:[.,!?…]+|--?|—)$/.test(lower(view, last.to - 1)) || last.close >= view.stop || !last.quotation.closed;
  if (closes) return { run: { from: at, to: Math.min(last.close, view.tokens.length) }, frame };
  return { run: { from: at, to: Math.max(last.close, clauseEnd(view, last.close, { phrase: true })) }, frame };
}
