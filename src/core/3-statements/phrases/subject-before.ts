import { Word } from '../../model/statement-words.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { namesWork } from '../sentences/names-work.ts';
import {
  cueAt,
  is,
  isComma,
  isDash,
  isGerund,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { nearestPerson, withApposition } from './antecedent.ts';
import { asideBefore } from './aside-before.ts';
import { contactClause } from './contact-clause.ts';
import { headOf } from './head-of.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { openingParenthesis } from './parenthesis.ts';
import { isRelativeVerb } from './phrase-signs.ts';
import { restrictedSubject } from './restricted-phrase.ts';
import { skipBack } from './skip-back.ts';
import type { Subject } from './subject.ts';

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

/** Whether “and” stands in a phrase: “Peru [and] Fiji”. */
export function hasAnd(view: SentenceView, { from, to }: Run): boolean {
  for (let k = from + 1; k < to; k++) if (is(view, k, Word.and)) return true;
  return false;
}
