import { Word } from '../../model/statement-words.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  isCue,
  isDash,
  isGerund,
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
import { contactClause } from './contact-clause.ts';
import { headOf } from './head-of.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { openingParenthesis } from './parenthesis.ts';
import { isRelativeVerb } from './phrase-signs.ts';
import { restrictedSubject } from './restricted-phrase.ts';
import { skipBack } from './skip-back.ts';

export interface Subject {
  readonly run: Run;
  /** `near`: it stands before its verb; `shared`: it is an earlier verb's, joined by “and”; `behind`: it stands behind its verb; `relative`: what a “who” hangs on. */
  readonly how: 'near' | 'shared' | 'relative' | 'behind';
  /** The “who” of a relative clause. */
  readonly pronoun?: Run;
}

/** The subject that stands before the verb group that begins at `verb`. */
export function subjectBefore(view: SentenceView, verb: number, from = 0): Subject | undefined {
  let at = skipBack(view, verb - 1, from);
  if (at < from) return undefined;
  if (opensByTime(view, at, verb)) return undefined;
  if (at < verb - 1 && isReducedRelative(view, at)) {
    const np = nounPhraseBefore(view, at, from);
    return np && { run: { from: np.from, to: verb }, how: 'near' };
  }
  // “those surveyed | say”
  const isPlain = is(view, at, Word.plainCues) && !is(view, at - 1, Word.headDeterminers);
  if (at === verb - 1 && isReducedRelative(view, at) && !isPlain) {
    const np = nounPhraseBefore(view, at, from);
    if (np !== undefined) return { run: { from: np.from, to: verb }, how: 'near' };
  }
  // “Ada Falk, the chair, and Bo Ek, her deputy, both | insisted”
  if (is(view, at, Word.floaters) && isComma(view, at - 1)) {
    const list = asideBefore(view, at - 1, from);
    if (list !== undefined && hasAnd(view, list.run) && !hasFiniteVerb(view, list.run.from, list.run.to)) return list;
  }
  if (isComma(view, at)) {
    const aside = asideBefore(view, at, from);
    if (aside !== undefined) return aside;
    const setOff = at === verb - 1 ? setOffBefore(view, at, from) : undefined;
    if (setOff !== undefined) return setOff;
    // “Sen. Roe (D-R.I.), | said”
    if (lower(view, at - 1) !== ')') return undefined;
    at--;
  }
  // “Roe, who called it a “gamble,” | said”: the aside ends with a quotation that has its comma inside
  const quote = view.quotes.find((one) => one.close === at + 1 && isComma(view, one.to - 1));
  if (quote !== undefined && quote.open > from) {
    const told = asideBefore(view, quote.open, from);
    // “Roe, host of Norway’s “Good Morning,” | said”
    const isWork = told?.run.to === quote.open && namesWork(view, quote);
    return isWork ? { ...told, run: { from: told.run.from, to: quote.close } } : told;
  }
  if (isDash(view, at)) {
    for (let open = at - 2; open > Math.max(from, at - 30); open--) {
      if (!isDash(view, open)) continue;
      const np = nounPhraseBefore(view, open, from);
      return np && { run: { from: np.from, to: at }, how: 'near' };
    }
    return undefined;
  }
  if (lower(view, at) === ')') {
    const open = openingParenthesis(view, at, from);
    const np = open === undefined ? undefined : nounPhraseBefore(view, open, from);
    return np && { run: withApposition(view, { from: np.from, to: at + 1 }, from), how: 'near' };
  }
  if (is(view, at, Word.relatives)) {
    // “Ada Falk – | who | said she would go –”
    const isApart = isComma(view, at - 1) || (isDash(view, at - 1) && view.rules.verbSecond !== true);
    const antecedentEnd = isApart ? at - 1 : at;
    const np = nounPhraseBefore(view, antecedentEnd, from);
    // “oklart vem som sade det”
    if (np === undefined || is(view, antecedentEnd - 1, Word.questions)) return undefined;
    // “kritik från | förbund som menar att”
    const isReport = view.rules.verbSecond === true && view.rules.nouns.has(lower(view, headOf(view, np)));
    const run = isReport || is(view, at, Word.personRelatives) ? nearestPerson(view, np) : (actorIn(view, np) ?? np);
    return { run: withApposition(view, run, from), how: 'relative', pronoun: { from: at, to: at + 1 } };
  }
  const restricted = from === 0 ? restrictedSubject(view, verb) : undefined;
  if (restricted !== undefined) return { run: restricted, how: 'near' };
  const contact = at === verb - 1 ? contactClause(view, at, from) : undefined;
  if (contact !== undefined) return { run: contact, how: 'near' };
  const np = nounPhraseBefore(view, at + 1, from) ?? wholeBefore(view, at, verb, from);
  if (np === undefined) return undefined;
  // “the man who lives nearby | said”: what was passed over belongs to the clause
  if (isRelativeVerb(view, at)) return { run: { from: np.from, to: verb }, how: 'near' };
  return { run: view.rules.verbSecond === true ? outermost(view, np, from) : np, how: 'near' };
}

/** “the manager who left twice in a single | month | said”: what seems to tell when it was said belongs to the subject. */
function wholeBefore(view: SentenceView, at: number, verb: number, from: number): Run | undefined {
  const np = at + 1 < verb && view.rules.verbSecond !== true ? nounPhraseBefore(view, verb, from) : undefined;
  return np && isSomebody(view, np) ? np : undefined;
}

/** “Några dagar | senare | sade polisen”: where the verb stands second, what opens the sentence tells when. */
function opensByTime(view: SentenceView, last: number, verb: number): boolean {
  if (view.rules.verbSecond !== true || last !== verb - 2 || !is(view, last + 1, Word.timeOpeners)) return false;
  // “Ett par | dagar senare”
  for (let k = 0; k <= last; k++) if (!/^(?:ADJ|ADV|DET|NOUN|NUM)$/.test(pos(view, k))) return false;
  return true;
}

/** “fresh ammunition to | Republicans who”: the last phrase inside `np`, unless what it hangs on is somebody too. */
function nearestPerson(view: SentenceView, np: Run): Run {
  if (isSomebody(view, np)) return np;
  for (let k = np.to - 1; k > np.from; k--)
    if (pos(view, k) === 'ADP') {
      const inner = { from: k + 1, to: np.to };
      return isSomebody(view, inner) ? inner : np;
    }
  return np;
}

/** “räddades kvinnan av | en förare som”: where the verb stands second, somebody by whom something is done. */
function actorIn(view: SentenceView, { from, to }: Run): Run | undefined {
  if (view.rules.verbSecond !== true) return undefined;
  for (let k = to - 1; k > from; k--) {
    const inner = { from: k + 1, to };
    const isOne = is(view, k + 1, Word.articles) || view.persons.has(k + 1);
    if (is(view, k, Word.agents)) return isOne && isSomebody(view, inner) ? inner : undefined;
  }
  return undefined;
}

/** “den ryske presidenten | i sitt budskap till debatten”: the phrase that the governed ones hang on, if it names somebody. */
function outermost(view: SentenceView, np: Run, from: number): Run {
  const aged = agedBefore(view, np, from);
  if (aged !== undefined) return aged;
  let inner = np;
  while (inner.from - 1 > from && pos(view, inner.from - 1) === 'ADP') {
    const outer = nounPhraseBefore(view, inner.from - 1, from);
    if (outer === undefined) return np;
    // “han | i gårdagens intervju”
    if (pos(view, outer.from) === 'PRON' && outer.to - outer.from === 1) return outer;
    if (isSomebody(view, outer) && pos(view, outer.from - 1) !== 'ADP') return outer;
    inner = outer;
  }
  return np;
}

/** “Mia Ek, 14, | från Lund | tycker”: somebody whose age stands between commas before where they are from. */
function agedBefore(view: SentenceView, np: Run, from: number): Run | undefined {
  const comma = np.from - 2;
  const isAged = isComma(view, comma) && pos(view, comma - 1) === 'NUM' && isComma(view, comma - 2);
  if (!isAged || pos(view, np.from - 1) !== 'ADP') return undefined;
  const person = nounPhraseBefore(view, comma - 2, from);
  return person && isSomebody(view, person) ? { from: person.from, to: np.to } : undefined;
}

/** “a poll released | Friday shows”, “people living | there say” */
function isReducedRelative(view: SentenceView, at: number): boolean {
  return (
    pos(view, at) === 'VERB' &&
    (view.shapes.participle.test(lower(view, at)) || isGerund(view, at)) &&
    (/^(?:NOUN|PROPN)$/.test(pos(view, at - 1)) || is(view, at - 1, Word.headDeterminers))
  );
}

/** “the Reef Fund, | or RF, | said”, “Statens vattenråd, | eller Varå, | säger” */
function isOtherName(view: SentenceView, link: number, comma: number): boolean {
  if (!is(view, link, Word.andOr) || is(view, link, Word.and) || comma - link > LONGEST_NAME) return false;
  return isNamed(view, link + 1) && isNamed(view, comma - 1);
}

/** In words, with the “or” before it. */
const LONGEST_NAME = 4;

/** “Marlow, director for treaty affairs, | stated”: the phrase with the aside between its commas. */
function asideBefore(view: SentenceView, comma: number, from: number): Subject | undefined {
  let candidate: Subject | undefined;
  // “envoys who|, backed by the Pope, | urged”
  const told = asideBehindRelative(view, comma, from);
  if (told !== undefined) return told;
  for (let open = comma - 1; open > Math.max(from, comma - 45); open--) {
    if (inQuote(view, open)) {
      const quote = view.quotes[view.quoteOf[open] as number] as QuoteRun;
      // “Roe, who has a “hold” rating, | said”
      const isFew =
        quote.to - quote.from <= MOST_QUOTED && !isComma(view, quote.to - 1) && lower(view, comma - 1) !== ')';
      if (!isFew && !namesWork(view, quote)) return candidate;
      open = quote.open;
      continue;
    }
    if (lower(view, open) === ';' || lower(view, open) === ':') return candidate;
    if (!isComma(view, open)) continue;
    if (namesWho(view, open, comma, from)) return { run: { from: open + 1, to: comma }, how: 'near' };
    const nearest = nounPhraseBefore(view, open, from);
    // “About two-thirds, 67 percent, | say”
    const isShare =
      pos(view, open + 1) === 'NUM' && is(view, comma - 1, Word.percents) && comma - open <= MOST_IN_SHARE;
    if (isShare && nearest !== undefined) return { run: { from: nearest.from, to: comma }, how: 'near' };
    if (nearest === undefined || isTime(view, open - 1) || isAge(view, nearest)) continue;
    // “Roe, 59, of Ostby, Md., | who watched, | said”
    if (is(view, open + 1, Word.personRelatives) && isRegion(view, nearest)) continue;
    const np = withPlace(view, nearest, from);
    const inside = open + 1;
    const word = lower(view, inside);
    const kinds = kindsAt(view, inside);
    const tag = pos(view, inside);
    const clause = kinds[Word.asideRelatives];
    const phrase =
      tag === 'DET' || tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM' || tag === 'PRON';
    // “Falk, | struck by her story, | said”
    const isTold = view.shapes.asideParticiple.test(word) || is(view, inside + 1, Word.agents);
    const participle = tag === 'VERB' && isTold;
    // “critics, | and there are many, | say”
    const isMany = is(view, inside, Word.and) && is(view, inside + 1, Word.its) && isCloseVerb(view, inside + 2, comma);
    const adverbial = tag === 'ADV' || tag === 'ADP' || tag === 'SCONJ' || tag === 'PART' || isMany;
    if (!clause && !phrase && !participle && !adverbial && !isOtherName(view, inside, comma)) continue;
    // a comma of a list or of an opening phrase is no aside: the phrase before it must be able to be a subject
    const before = np.from - 1;
    // “Visiting the school, | Jane Roe, the mayor, | said”
    // “Briefing envoys in Oslo, | Jane Roe, the mayor, | said”
    const isOpening = opensWithGerund(view, before) || (before < 1 && isActed(view, np));
    // “Falk, who helped found | Larch, an aid group, | said”
    const isTaken = pos(view, before) === 'VERB' && opensRelative(view, before, from);
    const isObject = isTaken || (candidate !== undefined && (pos(view, before) === 'VERB' || isOpening));
    // “after | the chair, Ada Falk, | said”
    const opensClause = is(view, before, Word.sideOpeners) && isSomebody(view, np);
    const isGoverned = isObject || (/^(?:ADP|AUX)$/.test(pos(view, before)) && !opensClause);
    if (np.from >= from && isGoverned && !clause) {
      if (candidate !== undefined) return candidate;
      // “One voter in the hall, Ada Falk, | said”
      const isNameOnly = view.persons.get(inside)?.end === view.tokens[comma - 1]?.end && !isSomebody(view, np);
      if (isNameOnly && view.rules.verbSecond !== true) return { run: { from: inside, to: comma }, how: 'near' };
      continue;
    }
    // “Falk, it is claimed, said”
    const isApart = adverbial || clause || participle || kinds[Word.its] || isAttribution(view, inside, comma);
    const end = isApart ? open : comma;
    // “Ada Falk, a lawyer, | who was there, | said”
    const { from: first } = clause ? withApposition(view, np, from) : np;
    candidate = { run: { from: first, to: phrase ? end : open }, how: 'near' };
    // “In Oslo, her home, | the mayor, Ada Falk, | said”
    const isCalled = view.persons.get(inside)?.end === view.tokens[comma - 1]?.end && pos(view, np.from) === 'DET';
    if (clause || isCalled || !isListComma(view, np)) return candidate;
  }
  return candidate;
}

/** “and there | are many”: a short clause of its own. */
const isCloseVerb = (view: SentenceView, verb: number, comma: number): boolean =>
  pos(view, verb) === 'AUX' && comma - verb <= MOST_IN_SHARE;

/** “, who helped | found”: whether a verb stands in a clause that a comma opens. */
function opensRelative(view: SentenceView, verb: number, from: number): boolean {
  if (view.rules.verbSecond === true) return false;
  for (let at = verb - 1; at > Math.max(from, verb - LONGEST_ASIDE); at--) {
    if (isComma(view, at)) return is(view, at + 1, Word.asideRelatives);
    if (inQuote(view, at) || /^[;:]$/.test(lower(view, at))) return false;
  }
  return false;
}

/** “, 26 per cent” */
const MOST_IN_SHARE = 4;

/** Words in quotation marks that may stand in an aside. */
const MOST_QUOTED = 3;

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

/** “Ada Falk from the institute, | says the heat will last”: one comma between the first phrase of a sentence and its verb. */
function setOffBefore(view: SentenceView, comma: number, from: number): Subject | undefined {
  const lemma = cueAt(view, comma + 1)?.verb.lemma;
  if (lemma === undefined || !view.rules.bareTelling?.has(lemma) || /^(?:PUNCT|)$/.test(pos(view, comma + 2)))
    return undefined;
  const run = nounPhraseBefore(view, comma, from);
  if (run === undefined || !isSomebody(view, run) || hasFiniteVerb(view, 0, run.from)) return undefined;
  const isFirst = run.from === 0 || /^(?:CCONJ|PUNCT)$/.test(pos(view, run.from - 1));
  return isFirst ? { run, how: 'near' } : undefined;
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

/** Whether “and” stands in a phrase: “Peru [and] Fiji”. */
export function hasAnd(view: SentenceView, { from, to }: Run): boolean {
  for (let k = from + 1; k < to; k++) if (is(view, k, Word.and)) return true;
  return false;
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

/** “Roe, 58, who”: the number is no subject. */
function isAge(view: SentenceView, np: Run): boolean {
  return np.to - np.from === 1 && pos(view, np.from) === 'NUM';
}

function isListComma(view: SentenceView, np: Run): boolean {
  return np.from > 0 && isComma(view, np.from - 1);
}

/** Takes in an apposition that stands before a relative clause: “Jane Roe, a lawyer, who said”. */
function withApposition(view: SentenceView, np: Run, from: number): Run {
  if (np.from - 1 <= from || !isComma(view, np.from - 1)) return np;
  const before = nounPhraseBefore(view, np.from - 1, from);
  if (before === undefined || isTime(view, np.from - 2) || !isNamed(view, np.from - 2)) return np;
  const tag = pos(view, np.from);
  return tag === 'DET' || tag === 'NOUN' || tag === 'ADJ' ? { from: before.from, to: np.to } : np;
}
