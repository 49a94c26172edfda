import { Word } from '../../model/statement-words.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  inQuote,
  is,
  isComma,
  isCue,
  isMark,
  isNamed,
  isNominal,
  isTime,
  kindsAt,
  lower,
  pos,
  type QuoteRun,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { nearestPerson, withApposition } from './antecedent.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Subject } from './subject.ts';

/** “Marlow, director for treaty affairs, | stated”: the phrase with the aside between its commas. */
export function asideBefore(view: SentenceView, comma: number, from: number): Subject | undefined {
  // “envoys who|, backed by the Pope, | urged”
  const told = asideBehindRelative(view, comma, from);
  if (told !== undefined) return told;
  let candidate: Subject | undefined;
  for (let open = comma - 1; open > Math.max(from, comma - FARTHEST_COMMA); open--) {
    if (inQuote(view, open)) {
      const quote = view.quotes[view.quoteOf[open] as number] as QuoteRun;
      if (!mayStandInAside(view, quote, comma)) return candidate;
      open = quote.open;
      continue;
    }
    if (/^[;:]$/.test(lower(view, open))) return candidate;
    if (!isComma(view, open)) continue;
    if (namesWho(view, open, comma, from)) return { run: { from: open + 1, to: comma }, how: 'near' };
    const nearest = nounPhraseBefore(view, open, from);
    if (nearest === undefined) continue;
    if (isShare(view, open, comma)) return { run: { from: nearest.from, to: comma }, how: 'near' };
    // “The clerk of four years, a voter, | said”
    const isWhen = isTime(view, open - 1) && !isDuration(view, open - 1);
    if (isWhen || isAge(view, nearest)) continue;
    // “Roe, 59, of Ostby, Md., | who watched, | said”
    if (is(view, open + 1, Word.personRelatives) && isRegion(view, nearest)) continue;
    const np = withPlace(view, nearest, from);
    const aside = readAside(view, open + 1, comma);
    if (aside === undefined) continue;
    if (np.from >= from && !aside.isClause && isGoverned(view, np, from, candidate !== undefined)) {
      if (candidate !== undefined) return candidate;
      // “One voter in the hall, Ada Falk, | said”
      const isNameOnly = isName(view, open + 1, comma) && !isSomebody(view, np);
      if (isNameOnly && view.rules.verbSecond !== true) return { run: { from: open + 1, to: comma }, how: 'near' };
      continue;
    }
    // “Ada Falk, a lawyer, | who was there, | said”
    const { from: first } = aside.isClause ? withApposition(view, np, from) : np;
    candidate = { run: { from: first, to: aside.isPart ? comma : open }, how: 'near' };
    // “In Oslo, her home, | the mayor, Ada Falk, | said”
    const isCalled = isName(view, open + 1, comma) && pos(view, np.from) === 'DET';
    if (aside.isClause || isCalled || !isListComma(view, np)) return candidate;
  }
  return candidate;
}

/** In words. */
const FARTHEST_COMMA = 45;

/** “Roe, who has a “hold” rating, | said”: a few quoted words, or a title. */
function mayStandInAside(view: SentenceView, quote: QuoteRun, comma: number): boolean {
  if (namesWork(view, quote)) return true;
  return quote.to - quote.from <= MOST_QUOTED && !isComma(view, quote.to - 1) && lower(view, comma - 1) !== ')';
}

/** “About two-thirds|, 67 percent, | say” */
const isShare = (view: SentenceView, open: number, comma: number): boolean =>
  pos(view, open + 1) === 'NUM' && is(view, comma - 1, Word.percents) && comma - open <= MOST_IN_SHARE;

/** Whether nothing but a person's name stands in `[from, to)`. */
const isName = (view: SentenceView, from: number, to: number): boolean =>
  view.persons.get(from)?.end === view.tokens[to - 1]?.end;

interface Aside {
  /** “who watched”, “which makes turbines” */
  readonly isClause: boolean;
  /** Whether it tells who somebody is, “director for treaty affairs”, and belongs to the subject. */
  readonly isPart: boolean;
}

/** What stands between two commas, if it can tell more of what is before it. */
function readAside(view: SentenceView, inside: number, comma: number): Aside | undefined {
  const kinds = kindsAt(view, inside);
  const tag = pos(view, inside);
  const isClause = kinds[Word.asideRelatives];
  const isPhrase = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(tag);
  // “Falk, | struck by her story, | said”
  const isTold = view.shapes.asideParticiple.test(lower(view, inside)) || is(view, inside + 1, Word.agents);
  const isParticiple = tag === 'VERB' && isTold;
  // “critics, | and there are many, | say”
  const isMany = kinds[Word.and] && is(view, inside + 1, Word.its) && isCloseVerb(view, inside + 2, comma);
  const isAdverbial = /^(?:ADP|ADV|PART|SCONJ)$/.test(tag) || isMany;
  const isAny = isClause || isPhrase || isParticiple || isAdverbial;
  if (!isAny && !isOtherName(view, inside, comma)) return undefined;
  // “Falk, it is claimed, said”
  const isApart = isAdverbial || isClause || isParticiple || kinds[Word.its] || isAttribution(view, inside, comma);
  return { isClause, isPart: isPhrase && !isApart };
}

/** Whether what stands before a comma is no subject: the comma is one of a list, or of what opens the sentence. */
function isGoverned(view: SentenceView, np: Run, from: number, isSecond: boolean): boolean {
  const before = np.from - 1;
  const tag = pos(view, before);
  // “Visiting the school, | Jane Roe, the mayor, | said”, “Briefing envoys in Oslo, | Jane Roe, the mayor, | said”
  const isOpening = opensWithGerund(view, before) || (before < 1 && isActed(view, np));
  if (isSecond && (tag === 'VERB' || isOpening)) return true;
  // “Falk, who helped found | Larch, an aid group, | said”
  if (tag === 'VERB' && opensRelative(view, before, from)) return true;
  // “after | the chair, Ada Falk, | said”
  return /^(?:ADP|AUX)$/.test(tag) && !(is(view, before, Word.sideOpeners) && isSomebody(view, np));
}

/** “and there | are many”: a short clause of its own. */
const isCloseVerb = (view: SentenceView, verb: number, comma: number): boolean =>
  pos(view, verb) === 'AUX' && comma - verb <= MOST_IN_SHARE;

/** “, 26 per cent” */
const MOST_IN_SHARE = 4;

/** Words in quotation marks that may stand in an aside. */
const MOST_QUOTED = 3;

/** “the Reef Fund, | or RF, | said”, “Statens vattenråd, | eller Varå, | säger” */
function isOtherName(view: SentenceView, link: number, comma: number): boolean {
  if (!is(view, link, Word.andOr) || is(view, link, Word.and) || comma - link > LONGEST_NAME) return false;
  return isNamed(view, link + 1) && isNamed(view, comma - 1);
}

/** In words, with the “or” before it. */
const LONGEST_NAME = 4;

/** “, who helped | found”: whether a verb stands in a clause that a comma opens. */
function opensRelative(view: SentenceView, verb: number, from: number): boolean {
  if (view.rules.verbSecond === true) return false;
  for (let at = verb - 1; at > Math.max(from, verb - LONGEST_ASIDE); at--) {
    if (isComma(view, at)) return is(view, at + 1, Word.asideRelatives);
    if (inQuote(view, at) || /^[;:]$/.test(lower(view, at))) return false;
  }
  return false;
}

/** “envoys [who], backed by the Pope,”: the clause goes on behind an aside. */
function asideBehindRelative(view: SentenceView, comma: number, from: number): Subject | undefined {
  if (view.rules.verbSecond === true) return undefined;
  for (let open = comma - 1; open > Math.max(from, comma - LONGEST_ASIDE); open--) {
    if (inQuote(view, open) || /^[;:]$/.test(lower(view, open))) return undefined;
    if (!isComma(view, open)) continue;
    if (!is(view, open - 1, Word.personRelatives)) return undefined;
    const np = nounPhraseBefore(view, isComma(view, open - 2) ? open - 2 : open - 1, from);
    return np && { run: nearestPerson(view, np), how: 'relative', pronoun: { from: open - 1, to: open } };
  }
  return undefined;
}

/** In words. */
const LONGEST_ASIDE = 15;

/** “The firm, [Falk said], told its workers”: who tells the whole of it, and no apposition. */
function isAttribution(view: SentenceView, from: number, comma: number): boolean {
  let verb = comma - 1;
  while (verb > from && isTime(view, verb)) verb--;
  if (verb < comma - 1 && is(view, verb, Word.dayOpeners)) verb--;
  return isCue(view, verb) && !isNominal(view, verb) && nounPhraseBefore(view, verb, from)?.from === from;
}

/** “Den som ansvarar för skolan, [Ada Ek], säger”: whether nothing but a name stands between the commas behind a relative clause. */
function namesWho(view: SentenceView, open: number, close: number, from: number): boolean {
  const person = view.rules.verbSecond === true ? view.persons.get(open + 1) : undefined;
  if (person === undefined || person.end !== view.tokens[close - 1]?.end) return false;
  for (let at = open - 1; at > from && !isComma(view, at); at--) if (is(view, at, Word.relativePronouns)) return true;
  return false;
}

/** “the institute in Oslo, | Norway”: the phrase whose place a country tells more of. */
function withPlace(view: SentenceView, np: Run, from: number): Run {
  const isCountry = view.bodies.slice(np.from, np.to).every(Boolean) && isComma(view, np.from - 1);
  const outer = isCountry ? nounPhraseBefore(view, np.from - 1, from) : undefined;
  if (outer === undefined) return np;
  for (let k = outer.to - 2; k > outer.from; k--)
    if (is(view, k, Word.placeOpeners)) return isNominal(view, k - 1) ? { from: outer.from, to: np.to } : np;
  return np;
}

/** “[Opening] the meeting, …”: a sentence's first word, which its capital makes a name for the tagger. */
function opensWithGerund(view: SentenceView, at: number): boolean {
  const isFirst = at === 0 || (at === 1 && isMark(view, 0));
  return isFirst && view.shapes.gerund.test(lower(view, at)) && /^(?:DET|SCONJ)$/.test(pos(view, at + 1));
}

/** “[Briefing envoys in Oslo], …”: what is done by whom the sentence names next, and nobody's name. */
function isActed(view: SentenceView, { from, to }: Run): boolean {
  if (!view.shapes.gerund.test(lower(view, from)) || !view.shapes.plural.test(lower(view, from + 1))) return false;
  for (let at = from; at < to; at++) if (view.persons.has(at)) return false;
  return true;
}

/** “Md.”, “Calif.”: a state in short behind its town, which is nobody. */
function isRegion(view: SentenceView, { from, to }: Run): boolean {
  if (to - from > 1 || view.persons.has(from) || !isComma(view, from - 1)) return false;
  return lower(view, from).endsWith('.') && pos(view, from) === 'PROPN';
}

/** “of nearly four [years]” */
function isDuration(view: SentenceView, last: number): boolean {
  let at = last - 1;
  while (/^(?:ADV|NUM)$/.test(pos(view, at))) at--;
  return at < last - 1 && is(view, at, Word.of) && view.rules.verbSecond !== true;
}

/** “Roe, 58, who”: the number is no subject. */
function isAge(view: SentenceView, np: Run): boolean {
  return np.to - np.from === 1 && pos(view, np.from) === 'NUM';
}

function isListComma(view: SentenceView, np: Run): boolean {
  return np.from > 0 && isComma(view, np.from - 1);
}
