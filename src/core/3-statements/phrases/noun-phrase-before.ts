import { Word } from '../../model/statement-words.ts';
import {
  cueAt,
  endsPerson,
  is,
  isComma,
  isCue,
  isGerund,
  isInfinitiveMark,
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
import { canHead } from './can-head.ts';
import { isModifier } from './is-modifier.ts';
import { isSomebody } from './is-somebody.ts';
import { isApartBefore } from './nouns-apart.ts';
import { openingParenthesis } from './parenthesis.ts';
import { relativeHead } from './relative-head.ts';

/** The noun phrase that ends before `end`, with its title, its prepositional phrases and what a conjunction joins to it. */
export function nounPhraseBefore(view: SentenceView, end: number, from = 0): Run | undefined {
  let at = end - 1;
  if (lower(view, at) === ')') {
    const open = openingParenthesis(view, at, from);
    if (open === undefined) return undefined;
    at = open - 1;
  }
  if (at < from) return undefined;
  // “26% | say”
  if (isShare(view, at)) return { from: quantityStart(view, at, from), to: end };
  if (!isNominal(view, at) && !canHead(view, at)) {
    // “everyone who attended | agreed”
    const head = pos(view, at) === 'VERB' ? relativeHead(view, at, from) : undefined;
    return head === undefined ? undefined : { from: startOf(view, head, from), to: end };
  }
  // “en man” is a noun
  if (is(view, at, Word.clausePronouns) && pos(view, at) !== 'NOUN' && !is(view, at, Word.relativePronouns)) {
    const part = is(view, at - 1, Word.of) && at - 2 >= from && isQuantity(view, at - 2);
    if (part) return { from: quantityStart(view, at - 2, from), to: end };
    // “the firm that built it | denied”
    const head =
      is(view, at, Word.its) && /^(?:VERB|AUX)$/.test(pos(view, at - 1)) ? clauseHead(view, at - 1, from) : undefined;
    return { from: head === undefined ? at : startOf(view, head, from), to: end };
  }
  const start = startOf(view, at, from);
  return { from: start, to: end };
}

/** “the firm that | built”, “the last nurse to | see”: what the clause of a verb hangs on. */
function clauseHead(view: SentenceView, verb: number, from: number): number | undefined {
  if (isInfinitiveMark(view, verb - 1)) return verb - 2 >= from && isNominal(view, verb - 2) ? verb - 2 : undefined;
  return relativeHead(view, verb, from);
}

function startOf(view: SentenceView, last: number, from: number): number {
  let at = last;
  for (;;) {
    const before = at - 1;
    if (before < from) return at;
    if (isRelativeVerb(view, at)) {
      const head = relativeHead(view, at, from);
      if (head === undefined) return at;
      at = head;
      continue;
    }
    const word = lower(view, before);
    const kinds = kindsAt(view, before);
    const tag = pos(view, before);
    if (isMark(view, before)) {
      // “the so-called ‘gang of eight’ senators”: a short quotation inside the phrase
      const quote = view.quotes.find((run) => run.close === at && run.to - run.from <= 3);
      // “the “woman card,” | Roe said”: a stop inside the marks ends what was said
      if (quote === undefined || /^[.,!?…]+$/.test(lower(view, quote.to - 1))) return at;
      if (quote.open <= from || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos(view, quote.open - 1))) return at;
      at = quote.open;
      continue;
    }
    if (word === ')') {
      const open = asideOpening(view, before, from);
      if (open === undefined) return at;
      at = open;
      continue;
    }
    if (kinds[Word.possessives] || tag === 'DET') {
      if (kinds[Word.which] || kinds[Word.freeRelatives]) return at;
      // “information that | officials said would …”, “the week | his father said”: another phrase ends before an article
      if (kinds[Word.that] && /^(?:VERB|NOUN|PROPN)$/.test(pos(view, before - 1))) return at;
      // “Pham The | Hien”: an article inside a name is none
      const inName = isNamed(view, before) && isNamed(view, before - 1);
      if (!inName && before - 1 >= from && endsPhrase(view, before - 1)) return before;
      at = before;
      continue;
    }
    if (kinds[Word.clausePronouns] || isApartBefore(view, before)) return at;
    if (endsBehindTime(view, before)) return at;
    if (
      view.persons.has(at) &&
      tag === 'PROPN' &&
      (!isNamed(view, before) || view.bodies[before]) &&
      !isTitle(view, before)
    )
      return at;
    // “In a Larch interview | Roe declared”
    if (tag === 'NOUN' && view.persons.has(at) && !isNamed(view, before) && kinds[Word.sayingPlaces]) return at;
    // “Roe | states | Fiji continues to …”: a verb of saying, taken for a noun
    if (tag === 'NOUN' && isNamed(view, at) && cueAt(view, before)?.forms.has('third') && endsPerson(view, before - 1))
      return at;
    if (tag === 'PROPN' || tag === 'NOUN' || tag === 'NUM' || tag === 'ADJ' || isNamed(view, before)) {
      at = before;
      continue;
    }
    // “an | inside | source”: no preposition stands right behind an article
    if ((tag === 'PART' && kinds[Word.possessiveMarks]) || (tag === 'ADP' && is(view, before - 1, Word.articles))) {
      at = before;
      continue;
    }
    if (tag === 'PRON' && !kinds[Word.which]) {
      at = before;
      continue;
    }
    if (
      tag === 'ADV' &&
      !kinds[Word.as] &&
      // “Meanwhile | many MPs insist”
      !(before === 0 && kinds[Word.connectives]) &&
      // “when | one friend said”
      !kinds[Word.sideOpeners] &&
      // “…, when | many officials said”
      !(kinds[Word.subordinators] && pos(view, at) === 'ADJ') &&
      /^(?:ADJ|NUM|VERB)$/.test(pos(view, at)) &&
      !view.shapes.adverb.test(word)
    ) {
      at = before;
      continue;
    }
    // “people who want to | ban | fishing”, “the last man to | lead | a party”
    const ofMark =
      tag === 'VERB' && isInfinitiveMark(view, before - 1)
        ? (relativeHead(view, before, from) ?? headOfFirst(view, before, from))
        : undefined;
    if (ofMark !== undefined) {
      at = ofMark;
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
    if (kinds[Word.of] && before - 1 >= from && isQuantity(view, before - 1)) {
      at = quantityStart(view, before - 1, from);
      continue;
    }
    // “people familiar | with the matter”
    if (
      kinds[Word.joining] &&
      pos(view, before - 1) === 'ADJ' &&
      before - 2 >= from &&
      /^(?:NOUN|PROPN)$/.test(pos(view, before - 2))
    ) {
      at = before - 1;
      continue;
    }
    // “at | least 60 countries”
    if (kinds[Word.leastLinks] && is(view, at, Word.leasts)) {
      at = before;
      continue;
    }
    // “60 per | cent of teachers”
    if (kinds[Word.rates] && pos(view, before - 1) === 'NUM') {
      at = before - 1;
      continue;
    }
    // “more than | 60 countries”
    if (kinds[Word.than] && is(view, before - 1, Word.comparatives)) {
      at = before - 1;
      continue;
    }
    if (
      (tag === 'ADP' || kinds[Word.infinitiveMarks]) &&
      kinds[Word.joining] &&
      !is(view, at, Word.reflexivePossessives) &&
      before - 1 >= from &&
      // “Dashing | into a lunch, Ada Falk said”
      !(before === 1 && !kinds[Word.of] && view.shapes.gerund.test(lower(view, 0))) &&
      isNominal(view, before - 1) &&
      !isTime(view, before - 1)
    ) {
      at = before - 1;
      continue;
    }
    // “Roe of the Larch Institute (LI) | in Oslo”
    const aside = tag === 'ADP' && kinds[Word.joining] ? asideOpening(view, before - 1, from) : undefined;
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    // “a study | by Professor Roe”, “a man arrested | by police”
    if (
      kinds[Word.agents] &&
      before - 1 >= from &&
      (view.rules.sources.has(lower(view, before - 1)) ||
        (isReducedBy(view, before, from) && !isToldMoreOf(view, last)))
    ) {
      at = before - 1;
      continue;
    }
    // “people who came | to the meeting”, “the groups who wrote | to her”
    const told = tag === 'ADP' && pos(view, before - 1) === 'VERB' ? relativeHead(view, before - 1, from) : undefined;
    if (told !== undefined && view.rules.verbSecond !== true) {
      at = told;
      continue;
    }
    // “a source speaking | to Fox News”, “a note issued | after the meeting”
    if (
      (kinds[Word.joining] || (kinds[Word.timeLinks] && view.rules.sources.has(lower(view, before - 2)))) &&
      pos(view, before - 1) === 'VERB' &&
      before - 2 >= from &&
      isModifier(view, before - 1, before, from)
    ) {
      at = before - 1;
      continue;
    }
    // “a note issued after the meeting | by the office”
    const made = kinds[Word.agents] ? madeBefore(view, before, from) : undefined;
    if (made !== undefined) {
      at = made;
      continue;
    }
    if (word === '%' || word === '&' || word === '$' || word === '/') {
      at = before;
      continue;
    }
    // “current and | former | officials”
    if (kinds[Word.andOr] && pos(view, at) === 'ADJ' && pos(view, before - 1) === 'ADJ' && before - 1 >= from) {
      at = before - 1;
      continue;
    }
    if (kinds[Word.andOr]) {
      const joined = joinedBy(view, before, from);
      if (joined === undefined) return at;
      if (isPerson(view, joined)) return joined;
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

/** “the last man to | lead”, “the only firm to | bid”: the noun that an infinitive tells more of. */
function headOfFirst(view: SentenceView, verb: number, from: number): number | undefined {
  const noun = verb - 2;
  if (view.rules.verbSecond === true || noun - 2 < from || pos(view, noun) !== 'NOUN') return undefined;
  const isFirst = is(view, noun - 1, Word.ordinals) || view.shapes.superlative?.test(lower(view, noun - 1)) === true;
  return isFirst && is(view, noun - 2, Word.articles) ? noun : undefined;
}

/** “the Larch Institute | (LI)”: where the brackets behind a name open. */
function asideOpening(view: SentenceView, close: number, from: number): number | undefined {
  if (lower(view, close) !== ')') return undefined;
  const open = openingParenthesis(view, close, from);
  return open !== undefined && open > from && isNominal(view, open - 1) ? open : undefined;
}

/** “the man who | lives | nearby said”: a verb that the tagger took for a noun, not “the man who | officials | said”. */
export function isRelativeVerb(view: SentenceView, at: number): boolean {
  return (
    is(view, at - 1, Word.personRelatives) &&
    pos(view, at) === 'NOUN' &&
    view.shapes.thirdPerson.test(lower(view, at)) &&
    !/^(?:VERB|AUX)$/.test(pos(view, at + 1)) &&
    !isSomebody(view, { from: at, to: at + 1 })
  );
}

/** “a man [arrested] by”: a participle on a noun, which only tells which. */
function isReducedBy(view: SentenceView, agent: number, from: number): boolean {
  if (view.rules.verbSecond === true || pos(view, agent - 1) !== 'VERB' || agent - 2 < from) return false;
  // “Screenshots published by”: the first word of a sentence, taken for a name
  const isNoun = pos(view, agent - 2) === 'NOUN' || (agent === 2 && view.rules.sources.has(lower(view, 0)));
  return isNoun && isModifier(view, agent - 1, agent, from);
}

/** “a question posed by Roe, | who …”, “a suit filed by Roe | alleging”: what stands behind a name goes on with it alone. */
function isToldMoreOf(view: SentenceView, last: number): boolean {
  const next = isComma(view, last + 1) ? last + 2 : last + 1;
  return is(view, next, Word.relativePronouns) || (pos(view, next) === 'VERB' && isGerund(view, next));
}

/** “[a note issued after the meeting] by”: where a phrase begins that a participle tells more of. */
function madeBefore(view: SentenceView, agent: number, from: number): number | undefined {
  if (agent - 1 < from || !isNominal(view, agent - 1)) return undefined;
  const start = startOf(view, agent - 1, from);
  for (let k = start + 1; k < agent; k++) if (pos(view, k) === 'VERB' && isModifier(view, k, k + 1, from)) return start;
  return undefined;
}

/** Whether the word before an article belongs to another phrase: a noun, but not “half the voters”. */
function endsPhrase(view: SentenceView, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(pos(view, at)) && !is(view, at, Word.quantities) && !view.rules.verbSecond;
}

/** “some”, “85 %”, “four out”: what “of” hangs on in “most of them”. */
function isQuantity(view: SentenceView, at: number): boolean {
  return (
    is(view, at, Word.headDeterminers) ||
    is(view, at, Word.quantities) ||
    isShare(view, at) ||
    isPart(view, at) ||
    (is(view, at, Word.outOf) && pos(view, at - 1) === 'NUM')
  );
}

/** “a third” */
const isPart = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.ordinals) && is(view, at - 1, Word.articles) && !view.rules.verbSecond;

const isShare = (view: SentenceView, at: number): boolean => lower(view, at) === '%' && pos(view, at - 1) === 'NUM';

function quantityStart(view: SentenceView, at: number, from: number): number {
  const start = lower(view, at) === '%' || is(view, at, Word.outOf) || isPart(view, at) ? at - 1 : at;
  return start - 1 >= from && pos(view, start - 1) === 'ADV' && pos(view, start) === 'NUM' ? start - 1 : start;
}

/** “on Monday | ministers”, but not “Monday's”, “Monday-night” and “the Ostby Morning Herald” */
function endsBehindTime(view: SentenceView, time: number): boolean {
  if (!isTime(view, time) || isInsideName(view, time)) return false;
  // “the Saturday | debate”
  if (is(view, time - 1, Word.articles) && pos(view, time + 1) === 'NOUN' && !isNamed(view, time + 1)) return false;
  return !is(view, time + 1, Word.possessiveMarks) && !isHyphenated(view, time + 1);
}

function isHyphenated(view: SentenceView, at: number): boolean {
  return lower(view, at).includes('-');
}

function isTitle(view: SentenceView, at: number): boolean {
  return lower(view, at).endsWith('.') || is(view, at, Word.titles);
}

/** “A and B”: where A begins, if A is not the object of a clause of its own. */
function joinedBy(view: SentenceView, conjunction: number, from: number): number | undefined {
  let end = conjunction;
  const apart = isComma(view, end - 1);
  // “Ombudet kräver hjälp, och | ministern lovar”: Swedish has no such comma in a list
  if (apart && view.rules.verbSecond === true && !endsPerson(view, conjunction - 2)) return undefined;
  if (apart) end--;
  // “it was built in 1910, records | show|, and experts say”
  if (apart && isCue(view, end - 1) && view.shapes.pluralNoun.test(lower(view, end - 2))) return undefined;
  // “the scar is a record, and | nobody says”
  if (apart && is(view, conjunction + 1, Word.noOnes)) return undefined;
  // “put the cost at €60, and | its leader”
  if (apart && /^[$£€]$/.test(lower(view, end - 2))) return undefined;
  // “…, | he and Mr. Falk | said”
  if (isPerson(view, end - 1) && !apart) return end - 1 === from || isComma(view, end - 2) ? end - 1 : undefined;
  if (end - 1 < from || !isNominal(view, end - 1) || is(view, end - 1, Word.clausePronouns) || isTime(view, end - 1))
    return undefined;
  const start = startOf(view, end - 1, from);
  // “The union called for an inquiry, and | its leader”: a clause of its own
  if (apart) for (let k = start; k < end; k++) if (pos(view, k) === 'VERB') return undefined;
  const before = start - 1;
  if (before < from) return start;
  const tag = pos(view, before);
  // “said that | the US, Fiji and Peru | promised”
  if (tag === 'SCONJ' && isThat(view, before) && isCue(view, before - 1)) return start;
  // “While | Ada Falk and Lou Berg | praised it, …”
  if (before === 0 && is(view, 0, Word.sideOpeners) && isNamed(view, start)) return start;
  if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || tag === 'PART' || tag === 'SCONJ') return undefined;
  return start;
}

const isPerson = (view: SentenceView, at: number): boolean =>
  view.rules.verbSecond !== true &&
  pos(view, at) === 'PRON' &&
  is(view, at, Word.clauseSubjects) &&
  !is(view, at, Word.its);

/** Whether a list that ends with “and” stands between `at` and the end of the phrase: “A, B and C”. */
function listGoesOn(view: SentenceView, at: number, last: number): boolean {
  // “…, a committee of MPs and peers”: “and” joins what the committee is of
  let isOf = false;
  for (let next = at; next <= last && next < at + 12; next++) {
    if (is(view, next, Word.listEnds)) return !isOf;
    if (lower(view, next) === ',') isOf = false;
    else if (is(view, next, Word.of)) isOf = is(view, at, Word.indefinites);
    if (!isNominal(view, next) && !/^(?:ADJ|DET|ADP|PART|PUNCT)$/.test(pos(view, next))) return false;
  }
  return false;
}
