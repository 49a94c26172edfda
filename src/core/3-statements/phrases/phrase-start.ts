import { Word } from '../../model/statement-words.ts';
import {
  cueAt,
  endsPerson,
  is,
  isComma,
  isCue,
  isInfinitiveMark,
  isMark,
  isNamed,
  isNominal,
  isThat,
  isTime,
  kindsAt,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { isModifier } from './is-modifier.ts';
import { isApartBefore } from './nouns-apart.ts';
import {
  asideOpening,
  endsBehindTime,
  endsPhrase,
  headOfFirst,
  isReducedBy,
  isRelativeVerb,
  isTitle,
  isToldMoreOf,
} from './phrase-signs.ts';
import { isQuantity, quantityStart } from './quantity.ts';
import { relativeHead } from './relative-head.ts';

/** What one look at the word before a noun phrase tells. */
interface Look {
  readonly view: SentenceView;
  /** Where the phrase begins so far. */
  readonly at: number;
  /** The word before it. */
  readonly before: number;
  readonly from: number;
  /** The last word of the phrase. */
  readonly last: number;
}

/** Where the phrase begins if the word before belongs to it; where it begins already, if a word is none of its; nothing, if a step cannot tell. */
type Step = (look: Look) => number | undefined;

/** “the man who | lives | nearby”: a verb inside the phrase that the tagger took for a noun. */
const overTaken: Step = ({ view, at, from }) =>
  isRelativeVerb(view, at) ? (relativeHead(view, at, from) ?? at) : undefined;

/** “the so-called ‘gang of eight’ senators”: a short quotation inside the phrase. */
const overQuotation: Step = ({ view, at, before, from }) => {
  if (!isMark(view, before)) return undefined;
  const quote = view.quotes.find((run) => run.close === at && run.to - run.from <= 3);
  // “the “woman card,” | Roe said”: a stop inside the marks ends what was said
  if (quote === undefined || /^[.,!?…]+$/.test(lower(view, quote.to - 1))) return at;
  if (quote.open <= from || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos(view, quote.open - 1))) return at;
  return quote.open;
};

/** “the Larch Institute | (LI)” */
const overBrackets: Step = ({ view, at, before, from }) =>
  lower(view, before) === ')' ? (asideOpening(view, before, from) ?? at) : undefined;

const overDeterminer: Step = ({ view, at, before }) => {
  const kinds = kindsAt(view, before);
  if (!kinds[Word.possessives] && pos(view, before) !== 'DET') return undefined;
  if (kinds[Word.which] || kinds[Word.freeRelatives]) return at;
  // “information that | officials said would …”, “the week | his father said”: another phrase ends before an article
  return kinds[Word.that] && /^(?:VERB|NOUN|PROPN)$/.test(pos(view, before - 1)) ? at : before;
};

/** A word that stands right before the phrase and belongs to another one. */
const atAnother: Step = ({ view, at, before }) => {
  const kinds = kindsAt(view, before);
  const tag = pos(view, before);
  if (kinds[Word.clausePronouns] || isApartBefore(view, before) || endsBehindTime(view, before)) return at;
  const isApart = !isNamed(view, before) || view.bodies[before];
  if (view.persons.has(at) && tag === 'PROPN' && isApart && !isTitle(view, before)) return at;
  // “In a Larch interview | Roe declared”
  if (tag === 'NOUN' && view.persons.has(at) && !isNamed(view, before) && kinds[Word.sayingPlaces]) return at;
  // “Roe | states | Fiji continues to …”: a verb of saying, taken for a noun
  const isTold = tag === 'NOUN' && isNamed(view, at) && cueAt(view, before)?.forms.has('third');
  return isTold && endsPerson(view, before - 1) ? at : undefined;
};

const overNominal: Step = ({ view, before }) => {
  const tag = pos(view, before);
  if (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tag) || isNamed(view, before)) return before;
  // “an | inside | source”: no preposition stands right behind an article
  if (tag === 'ADP' && is(view, before - 1, Word.articles)) return before;
  if (tag === 'PART' && is(view, before, Word.possessiveMarks)) return before;
  return tag === 'PRON' && !is(view, before, Word.which) ? before : undefined;
};

const overAdverb: Step = ({ view, at, before }) => {
  const kinds = kindsAt(view, before);
  // “the town's | only | hospital”
  const isOwned = pos(view, before) === 'ADV' && is(view, before - 1, Word.possessiveMarks);
  if (isOwned && pos(view, at) === 'NOUN') return before;
  if (pos(view, before) !== 'ADV' || kinds[Word.as] || !/^(?:ADJ|NUM|VERB)$/.test(pos(view, at))) return undefined;
  // “Meanwhile | many MPs insist”, “when | one friend said”
  if ((before === 0 && kinds[Word.connectives]) || kinds[Word.sideOpeners]) return undefined;
  // “…, when | many officials said”
  if (kinds[Word.subordinators] && pos(view, at) === 'ADJ') return undefined;
  return view.shapes.adverb.test(lower(view, before)) ? undefined : before;
};

const overVerb: Step = ({ view, at, before, from }) => {
  const tag = pos(view, before);
  if (tag !== 'VERB' && tag !== 'AUX') return undefined;
  if (tag === 'VERB') {
    // “people who want to | ban | fishing”, “the last man to | lead | a party”
    const ofMark = isInfinitiveMark(view, before - 1)
      ? (relativeHead(view, before, from) ?? headOfFirst(view, before, from))
      : undefined;
    if (ofMark !== undefined) return ofMark;
    if (isModifier(view, before, at, from)) return before;
  }
  return relativeHead(view, before, from) ?? at;
};

const overAmount: Step = ({ view, at, before, from }) => {
  const kinds = kindsAt(view, before);
  // “some | of the mayor’s allies”, “85 % | of voters”
  if (kinds[Word.of] && before - 1 >= from && isQuantity(view, before - 1))
    return quantityStart(view, before - 1, from);
  // “people familiar | with the matter”
  if (kinds[Word.joining] && pos(view, before - 1) === 'ADJ' && before - 2 >= from) {
    if (/^(?:NOUN|PROPN)$/.test(pos(view, before - 2))) return before - 1;
  }
  // “at | least 60 countries”
  if (kinds[Word.leastLinks] && is(view, at, Word.leasts)) return before;
  // “60 per | cent of teachers”
  if (kinds[Word.rates] && pos(view, before - 1) === 'NUM') return before - 1;
  // “more than | 60 countries”
  return kinds[Word.than] && is(view, before - 1, Word.comparatives) ? before - 1 : undefined;
};

const overPreposition: Step = ({ view, at, before, from }) => {
  const kinds = kindsAt(view, before);
  const tag = pos(view, before);
  const isLink = tag === 'ADP' || kinds[Word.infinitiveMarks];
  if (isLink && kinds[Word.joining] && !is(view, at, Word.reflexivePossessives) && before - 1 >= from) {
    // “Dashing | into a lunch, Ada Falk said”
    const isActed = before === 1 && !kinds[Word.of] && view.shapes.gerund.test(lower(view, 0));
    if (!isActed && isNominal(view, before - 1) && !isTime(view, before - 1)) return before - 1;
  }
  // “Roe of the Larch Institute (LI) | in Oslo”
  return tag === 'ADP' && kinds[Word.joining] ? asideOpening(view, before - 1, from) : undefined;
};

/** “a study | by Professor Roe”, “a man arrested | by police”, “a note issued | after the meeting”: what a participle tells more of. */
const overParticiple: Step = ({ view, before, from, last }) => {
  const kinds = kindsAt(view, before);
  if (kinds[Word.agents] && before - 1 >= from) {
    if (view.rules.sources.has(lower(view, before - 1))) return before - 1;
    if (isReducedBy(view, before, from) && !isToldMoreOf(view, last)) return before - 1;
  }
  const isVerb = pos(view, before - 1) === 'VERB';
  // “people who came | to the meeting”, “the groups who wrote | to her”
  const told = isVerb && pos(view, before) === 'ADP' ? relativeHead(view, before - 1, from) : undefined;
  if (told !== undefined && view.rules.verbSecond !== true) return told;
  // “a source speaking | to Fox News”
  const isLink = kinds[Word.joining] || (kinds[Word.timeLinks] && view.rules.sources.has(lower(view, before - 2)));
  if (isLink && isVerb && before - 2 >= from && isModifier(view, before - 1, before, from)) return before - 1;
  // “a note issued after the meeting | by the office”
  return kinds[Word.agents] ? madeBefore(view, before, from) : undefined;
};

const overSign: Step = ({ view, before }) => (/^[%&$/]$/.test(lower(view, before)) ? before : undefined);

/** “the Dayton, | Ohio-based | firm”: the state that a town is in. */
const overState: Step = ({ view, at, before, from }) => {
  if (!isComma(view, before) || before - 1 <= from || pos(view, before - 1) !== 'PROPN') return undefined;
  return /^\p{Lu}[\p{L}.]*-\p{Ll}{4,}$/u.test(view.tokens[at]?.surface ?? '') ? before - 1 : undefined;
};

const overConjunction: Step = ({ view, at, before, from, last }) => {
  if (is(view, before, Word.andOr)) {
    // “current and | former | officials”
    const areBoth = pos(view, at) === 'ADJ' && pos(view, before - 1) === 'ADJ' && before - 1 >= from;
    return areBoth ? before - 1 : (joinedBy(view, before, from) ?? at);
  }
  return isComma(view, before) && listGoesOn(view, at, last) ? (joinedBy(view, before, from) ?? at) : undefined;
};

/** In this order: the first that can tell decides. */
const steps: readonly Step[] = [
  overTaken,
  overQuotation,
  overBrackets,
  overDeterminer,
  atAnother,
  overNominal,
  overAdverb,
  overVerb,
  overAmount,
  overPreposition,
  overParticiple,
  overSign,
  overState,
  overConjunction,
];

/** Where the noun phrase begins whose last word is `last`, not before `from`. */
export function phraseStart(view: SentenceView, last: number, from: number): number {
  let at = last;
  while (at > from && !isWhole(view, at, last)) {
    const look: Look = { view, at, before: at - 1, from, last };
    let next: number | undefined;
    for (const step of steps) {
      next = step(look);
      if (next !== undefined) break;
    }
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}

/** “the week | his father”, “…, | he and Mr. Falk”: whether nothing more can stand before a determiner or a pronoun. */
function isWhole(view: SentenceView, at: number, last: number): boolean {
  if (at === last) return false;
  if (isPerson(view, at)) return true;
  if (!is(view, at, Word.possessives) && pos(view, at) !== 'DET') return false;
  // “Pham The | Hien”: an article inside a name is none
  return !(isNamed(view, at) && isNamed(view, at - 1)) && endsPhrase(view, at - 1);
}

/** “[a note issued after the meeting] by”: where a phrase begins that a participle tells more of. */
function madeBefore(view: SentenceView, agent: number, from: number): number | undefined {
  if (agent - 1 < from || !isNominal(view, agent - 1)) return undefined;
  // “a poll | released Sunday | by the college”
  if (view.rules.verbSecond !== true && isTime(view, agent - 1)) {
    const verb = pos(view, agent - 2) === 'ADP' ? agent - 3 : agent - 2;
    const isReduced = view.rules.sources.has(lower(view, verb - 1)) && isModifier(view, verb, agent, from);
    if (pos(view, verb) === 'VERB' && verb - 1 >= from && isReduced) return verb;
  }
  const start = phraseStart(view, agent - 1, from);
  for (let k = start + 1; k < agent; k++) if (pos(view, k) === 'VERB' && isModifier(view, k, k + 1, from)) return start;
  return undefined;
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
  const start = phraseStart(view, end - 1, from);
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
