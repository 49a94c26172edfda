import { canHead } from './can-head.ts';
import { isModifier } from './is-modifier.ts';
import { isApartBefore } from './nouns-apart.ts';
import { openingParenthesis } from './parenthesis.ts';
import { relativeHead } from './relative-head.ts';
import { is, isComma, isMark, isNominal, isTime, lower, pos, type Run, type SentenceView } from './sentence-view.ts';

/** The noun phrase that ends before `end`, with its title, its prepositional phrases and what a conjunction joins to it. */
export function nounPhraseBefore(view: SentenceView, end: number, from = 0): Run | undefined {
  let at = end - 1;
  if (lower(view, at) === ')') {
    const open = openingParenthesis(view, at, from);
    if (open === undefined) return undefined;
    at = open - 1;
  }
  if (at < from || (!isNominal(view, at) && !canHead(view, at))) return undefined;
  if (is(view, at, 'clausePronouns') && !is(view, at, 'relativePronouns')) {
    const part = is(view, at - 1, 'of') && at - 2 >= from && isQuantity(view, at - 2);
    return { from: part ? quantityStart(view, at - 2, from) : at, to: end };
  }
  const start = startOf(view, at, from);
  return { from: start, to: end };
}

function startOf(view: SentenceView, last: number, from: number): number {
  let at = last;
  for (;;) {
    const before = at - 1;
    if (before < from) return at;
    const word = lower(view, before);
    const tag = pos(view, before);
    if (isMark(view.tokens[before]!)) {
      // “the so-called ‘gang of eight’ senators”: a short quotation inside the phrase
      const quote = view.quotes.find((run) => run.close === at && run.to - run.from <= 3);
      // “the “woman card,” | Roe said”: a stop inside the marks ends what was said
      if (quote === undefined || /^[.,!?…]+$/.test(lower(view, quote.to - 1))) return at;
      if (quote.open <= from || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos(view, quote.open - 1))) return at;
      at = quote.open;
      continue;
    }
    if (word === ')') {
      const open = openingParenthesis(view, before, from);
      if (open === undefined || open <= from || !isNominal(view, open - 1)) return at;
      at = open;
      continue;
    }
    if (view.words.possessives.has(word) || tag === 'DET') {
      if (view.words.which.has(word) || view.words.freeRelatives.has(word)) return at;
      // “information that | officials said would …”, “the week | his father said”: another phrase ends before an article
      if (view.words.that.has(word) && /^(?:VERB|NOUN|PROPN)$/.test(pos(view, before - 1))) return at;
      // “Pham The | Hien”: an article inside a name is none
      const inName = view.named[before] && view.named[before - 1];
      if (!inName && before - 1 >= from && endsPhrase(view, before - 1)) return before;
      at = before;
      continue;
    }
    if (view.words.clausePronouns.has(word) || isApartBefore(view, before)) return at;
    if (isTime(view, before) && !is(view, at, 'possessiveMarks') && !isHyphenated(view, at)) return at;
    if (view.persons.has(at) && tag === 'PROPN' && (!view.named[before] || view.bodies[before]) && !isTitle(view, word))
      return at;
    if (tag === 'PROPN' || tag === 'NOUN' || tag === 'NUM' || tag === 'ADJ' || view.named[before]) {
      at = before;
      continue;
    }
    if (tag === 'PART' && view.words.possessiveMarks.has(word)) {
      at = before;
      continue;
    }
    if (tag === 'PRON' && !view.words.which.has(word)) {
      at = before;
      continue;
    }
    if (
      tag === 'ADV' &&
      !view.words.as.has(word) &&
      /^(?:ADJ|NUM|VERB)$/.test(pos(view, at)) &&
      !view.shapes.adverb.test(word)
    ) {
      at = before;
      continue;
    }
    if (tag === 'VERB' && isModifier(view, before, at, from)) {
      at = before;
      continue;
    }
    if (tag === 'VERB' || tag === 'AUX') {
      const head = relativeHead(view, before, from);
      if (head === undefined) return at;
      at = head;
      continue;
    }
    // “some | of the mayor’s allies”, “85 % | of voters”
    if (view.words.of.has(word) && before - 1 >= from && isQuantity(view, before - 1)) {
      at = quantityStart(view, before - 1, from);
      continue;
    }
    // “people familiar | with the matter”
    if (
      view.words.joining.has(word) &&
      pos(view, before - 1) === 'ADJ' &&
      before - 2 >= from &&
      /^(?:NOUN|PROPN)$/.test(pos(view, before - 2))
    ) {
      at = before - 1;
      continue;
    }
    // “more than | 60 countries”
    if (view.words.than.has(word) && is(view, before - 1, 'comparatives')) {
      at = before - 1;
      continue;
    }
    if (
      (tag === 'ADP' || view.words.infinitiveMarks.has(word)) &&
      view.words.joining.has(word) &&
      !is(view, at, 'reflexivePossessives') &&
      before - 1 >= from &&
      isNominal(view, before - 1) &&
      !isTime(view, before - 1)
    ) {
      at = before - 1;
      continue;
    }
    // “a study | by Professor Roe”
    if (view.words.agents.has(word) && before - 1 >= from && view.rules.sources.has(lower(view, before - 1))) {
      at = before - 1;
      continue;
    }
    // “a source speaking | to Fox News”
    if (
      view.words.joining.has(word) &&
      pos(view, before - 1) === 'VERB' &&
      before - 2 >= from &&
      isModifier(view, before - 1, before, from)
    ) {
      at = before - 1;
      continue;
    }
    if (word === '%' || word === '&' || word === '$' || word === '/') {
      at = before;
      continue;
    }
    if (view.words.andOr.has(word)) {
      const joined = joinedBy(view, before, from);
      if (joined === undefined) return at;
      at = joined;
      continue;
    }
    if (word === ',' && listGoesOn(view, at, last)) {
      const joined = joinedBy(view, before, from);
      if (joined === undefined) return at;
      at = joined;
      continue;
    }
    return at;
  }
}

/** Whether the word before an article belongs to another phrase: a noun, but not “half the voters”. */
function endsPhrase(view: SentenceView, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(pos(view, at)) && !is(view, at, 'quantities') && !view.rules.verbSecond;
}

/** “some”, “85 %”, “four out”: what “of” hangs on in “most of them”. */
function isQuantity(view: SentenceView, at: number): boolean {
  return (
    is(view, at, 'headDeterminers') ||
    is(view, at, 'quantities') ||
    (lower(view, at) === '%' && pos(view, at - 1) === 'NUM') ||
    (is(view, at, 'outOf') && pos(view, at - 1) === 'NUM')
  );
}

function quantityStart(view: SentenceView, at: number, from: number): number {
  const start = lower(view, at) === '%' || is(view, at, 'outOf') ? at - 1 : at;
  return start - 1 >= from && pos(view, start - 1) === 'ADV' && pos(view, start) === 'NUM' ? start - 1 : start;
}

function isHyphenated(view: SentenceView, at: number): boolean {
  return lower(view, at).includes('-');
}

function isTitle(view: SentenceView, word: string): boolean {
  return word.endsWith('.') || view.words.titles.has(word);
}

/** “A and B”: where A begins, if A is not the object of a clause of its own. */
function joinedBy(view: SentenceView, conjunction: number, from: number): number | undefined {
  let end = conjunction;
  if (isComma(view, end - 1)) end--;
  if (end - 1 < from || !isNominal(view, end - 1) || is(view, end - 1, 'clausePronouns') || isTime(view, end - 1))
    return undefined;
  const start = startOf(view, end - 1, from);
  const before = start - 1;
  if (before < from) return start;
  const tag = pos(view, before);
  if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || tag === 'PART' || tag === 'SCONJ') return undefined;
  return start;
}

/** Whether a list that ends with “and” stands between `at` and the end of the phrase: “A, B and C”. */
function listGoesOn(view: SentenceView, at: number, last: number): boolean {
  for (let next = at; next <= last && next < at + 12; next++) {
    if (is(view, next, 'listEnds')) return true;
    if (!isNominal(view, next) && !/^(?:ADJ|DET|ADP|PART|PUNCT)$/.test(pos(view, next))) return false;
  }
  return false;
}
