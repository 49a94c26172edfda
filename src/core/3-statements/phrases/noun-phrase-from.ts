import { Word } from '../../model/statement-words.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  endsPerson,
  is,
  isComma,
  isDash,
  isGerund,
  isInsideName,
  isMark,
  isNamed,
  isNominal,
  isThat,
  isTime,
  kindsAt,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { isApartBehind, isApartPronoun } from './nouns-apart.ts';
import { closingParenthesis } from './parenthesis.ts';

/** The noun phrase that begins at `start`, without a clause that follows; appositions between commas belong to it. */
export function nounPhraseFrom(
  view: SentenceView,
  start: number,
  options: { readonly apposition: boolean },
): Run | undefined {
  const core = coreFrom(view, start);
  if (core === undefined) return undefined;
  let end = core;
  while (options.apposition && isComma(view, end)) {
    const close = appositionEnd(view, end);
    if (close === undefined) break;
    end = close;
  }
  return { from: start, to: end };
}

function coreFrom(view: SentenceView, start: number): number | undefined {
  let at = behindBound(view, start);
  let head = -1;
  while (at < view.stop) {
    const word = lower(view, at);
    const kinds = kindsAt(view, at);
    const tag = pos(view, at);
    if (isMark(view, at)) {
      // “NBC's “Meet the Press””
      const isOwned = is(view, at - 1, Word.possessiveMarks);
      // “the “senseless deaths” | of two men”: the marks hold the noun
      const isBegun = pos(view, at - 1) === 'DET' || is(view, at - 1, Word.possessives);
      const isHead = head < 0 && at > start && isBegun && view.rules.verbSecond !== true;
      const quote = view.quotes.find((run) => run.open === at && run.to - run.from <= (isOwned || isHead ? 6 : 4));
      const goesOn = quote !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(pos(view, quote.close));
      if (quote === undefined || !(isOwned || isHead || goesOn)) break;
      if (isOwned || (isHead && !goesOn)) head = quote.close - 1;
      at = quote.close;
      continue;
    }
    if (kinds[Word.clausePronouns] && tag !== 'NOUN' && !kinds[Word.demonstratives]) {
      if (head >= 0 || kinds[Word.relativePronouns]) break;
      return at + 1;
    }
    // “uppmanar | de | regeringen att agera”
    if (at === start && isApartPronoun(view, at)) return at + 1;
    if (kinds[Word.that] && head >= 0) break;
    if (head >= 0 && head === at - 1 && isApartBehind(view, at)) break;
    // “enligt Länsverket | 280 miljoner kronor”
    if (head >= 0 && head === at - 1 && tag === 'NUM' && view.rules.compoundsAreWords && isNominal(view, at + 1)) break;
    if (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'NUM' ||
      (tag === 'PRON' && !kinds[Word.relativePronouns]) ||
      isNamed(view, at)
    ) {
      if (head >= 0 && isTime(view, at) && !is(view, at + 1, Word.possessiveMarks) && !isOwnTime(view, at)) break;
      head = at++;
      continue;
    }
    // “en | av dem”
    // “den yngre | av dem”
    const isPart =
      view.rules.verbSecond === true && tag === 'ADJ' && is(view, at - 1, Word.demonstratives) && at > start;
    if (head < 0 && (kinds[Word.headDeterminers] || isPart) && is(view, at + 1, Word.agents)) {
      head = at++;
      continue;
    }
    if (tag === 'DET' || kinds[Word.possessives] || (at === start && isDemonstrative(view, at))) {
      if (head >= 0 && head === at - 1) break;
      at++;
      continue;
    }
    if (tag === 'ADJ' || word === '&' || word === '$' || word === '%' || word === '/') {
      if (head === at - 1 && tag === 'ADJ' && !isNominal(view, at + 1) && pos(view, at + 1) !== 'ADJ') break;
      at++;
      continue;
    }
    if (tag === 'PART' && kinds[Word.possessiveMarks]) {
      at++;
      continue;
    }
    if (tag === 'ADV' && head < 0) {
      at++;
      continue;
    }
    const modifies =
      view.shapes.modifier.test(word) || (at === start && /^(?:NOUN|ADJ|PROPN)$/.test(pos(view, at + 1)));
    if (tag === 'VERB' && modifies && isNominal(view, at + 1) && head !== at - 1) {
      at++;
      continue;
    }
    if (word === '(' && head >= 0) {
      const close = closingParenthesis(view, at);
      if (close === undefined) break;
      at = close + 1;
      head = close;
      continue;
    }
    if (head >= 0 && kinds[Word.joining] && startsPhrase(view, at + 1) && !isTime(view, at + 1)) {
      if (kinds[Word.placeStarts] && isSaying(view, at + 1)) break;
      // “bekräftar Anna Lind | för Kuriren”, “uppger två källor | för Kuriren”
      const isTeller = endsPerson(view, head) || view.rules.cited.has(lower(view, head));
      if (kinds[Word.verbsLikeLinks] && pos(view, at + 1) === 'PROPN' && isTeller) break;
      // “bekräftar hennes syster | för TT”
      if (kinds[Word.verbsLikeLinks] && is(view, at + 1, Word.press)) break;
      // “uppger polisen i Brug | för nyhetsbyrån NTB”
      if (kinds[Word.verbsLikeLinks] && is(view, at + 1, Word.sayingPlaces) && pos(view, at + 2) === 'PROPN') break;
      if (isSayingOf(view, head, at)) break;
      // “skriver polisen | på sin sajt”: whose it is stands before it
      if (view.rules.verbSecond === true && is(view, at + 1, Word.reflexivePossessives)) break;
      // “according to the ministry | over 300 people”
      if (kinds[Word.amountLinks] && pos(view, at + 1) === 'NUM') break;
      at++;
      continue;
    }
    // “plan- och bygglagen”
    const isCut = view.rules.compoundsAreWords === true && lower(view, at - 1).endsWith('-');
    if (head >= 0 && kinds[Word.listEnds] && startsPhrase(view, at + 1) && (isCut || !opensClause(view, at + 1))) {
      at++;
      continue;
    }
    break;
  }
  // “the public”, “the elderly”
  if (head < 0 && at === start + 2 && pos(view, start) === 'DET' && pos(view, at - 1) === 'ADJ') return at;
  return head >= 0 ? head + 1 : undefined;
}

/** “demanded | at least | 40 billion”, “demanded | more than | 40 billion” */
function behindBound(view: SentenceView, at: number): number {
  const isLeast = is(view, at, Word.leastLinks) && is(view, at + 1, Word.leasts);
  const isMore = is(view, at, Word.comparatives) && is(view, at + 1, Word.than);
  return isLeast || isMore ? at + 2 : at;
}

/** “dismissed | that claim.”, taken for the word that opens a clause */
function isDemonstrative(view: SentenceView, at: number): boolean {
  const [next, behind] = [pos(view, at + 1), at + 2];
  const isOver = behind >= view.stop || isComma(view, behind) || is(view, behind, Word.as);
  return isThat(view, at) && next === 'NOUN' && isOver;
}

/** “the Ostby [Morning] Herald”, “Radio Ostby's [Today] programme” */
function isOwnTime(view: SentenceView, at: number): boolean {
  if (is(view, at - 1, Word.possessiveMarks) && isNominal(view, at + 1)) return true;
  return isInsideName(view, at);
}

/** “in a statement”, “at a news conference”: where it was said, no part of who said it. */
function isSaying(view: SentenceView, at: number): boolean {
  for (let next = at; next < Math.min(at + 5, view.stop); next++) {
    if (is(view, next, Word.sayingWords)) return true;
  }
  return false;
}

/** “föreslår regeringen | i en plan”, “säger Anna Lind | i sitt tal”: who is named or known is not told apart by something that is not. */
function isSayingOf(view: SentenceView, head: number, at: number): boolean {
  if (view.rules.verbSecond !== true || !is(view, at, Word.insideLinks)) return false;
  // “skriver Anna Lind | i anmälan”
  const isSource = is(view, at + 1, Word.sayingPlaces) || view.rules.sources.has(lower(view, at + 1));
  if (isSource && endsPerson(view, head)) return true;
  const isUnknown = is(view, at + 1, Word.articles) && !is(view, at + 1, Word.demonstratives);
  if (!isUnknown && !is(view, at + 1, Word.reflexivePossessives)) return false;
  return pos(view, head) === 'PROPN' || view.rules.speaking.has(lower(view, head));
}

function startsPhrase(view: SentenceView, at: number): boolean {
  return isNominal(view, at) || /^(?:DET|ADJ|NUM)$/.test(pos(view, at)) || is(view, at, Word.possessives);
}

/** Whether a subject and its verb begin at `at`. */
function opensClause(view: SentenceView, at: number): boolean {
  for (let next = at; next < Math.min(at + 10, view.stop); next++) {
    const tag = pos(view, next);
    if (tag === 'AUX' || (tag === 'VERB' && !isGerund(view, next))) return next > at;
    if (tag === 'PUNCT' || tag === 'SCONJ') return false;
  }
  return false;
}

/** “, president of the N.A.A.C.P. ,”: the end of an apposition that begins with the comma at `comma`, if one does. */
function appositionEnd(view: SentenceView, comma: number): number | undefined {
  const first = comma + 1;
  const age = pos(view, first) === 'NUM' && (isComma(view, first + 1) || first + 1 >= view.stop);
  if (age) return first + 1;
  // “Ada Falk, | of the Larch Museum,”
  if (is(view, first, Word.of) && endsPerson(view, comma - 1)) {
    const end = startsPhrase(view, first + 1) ? coreFrom(view, first + 1) : undefined;
    return end !== undefined && (end >= view.stop || isComma(view, end)) ? end : undefined;
  }
  // “the charity Larch, | whose officer, Ada Falk, urged them to stay”
  if (is(view, first, Word.personRelatives) || is(view, first, Word.relativePronouns)) return undefined;
  if (!startsPhrase(view, first) || is(view, first, Word.clausePronouns) || isTime(view, first)) return undefined;
  const end = coreFrom(view, first);
  if (end === undefined) return undefined;
  const closes =
    end >= view.stop ||
    isComma(view, end) ||
    isDash(view, end) ||
    is(view, end, Word.relativePronouns) ||
    // “Enligt Anna Lind, chef på skolan | ska …”
    (view.rules.verbSecond === true && isNamed(view, first) && isFiniteVerb(view, end)) ||
    lower(view, end) === ';' ||
    isMark(view, end);
  return closes ? end : undefined;
}
