import { Word } from '../../model/statement-words.ts';
import {
  is,
  isComma,
  isGerund,
  isInsideName,
  isNamed,
  isNominal,
  isTime,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { isModifier } from './is-modifier.ts';
import { isSomebody } from './is-somebody.ts';
import { openingParenthesis } from './parenthesis.ts';

/** “the last man to | lead”, “the only firm to | bid”: the noun that an infinitive tells more of. */
export function headOfFirst(view: SentenceView, verb: number, from: number): number | undefined {
  const noun = verb - 2;
  if (view.rules.verbSecond === true || noun - 2 < from || pos(view, noun) !== 'NOUN') return undefined;
  const isFirst = is(view, noun - 1, Word.ordinals) || view.shapes.superlative?.test(lower(view, noun - 1)) === true;
  return isFirst && is(view, noun - 2, Word.articles) ? noun : undefined;
}

/** “the Larch Institute | (LI)”: where the brackets behind a name open. */
export function asideOpening(view: SentenceView, close: number, from: number): number | undefined {
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
export function isReducedBy(view: SentenceView, agent: number, from: number): boolean {
  if (view.rules.verbSecond === true || pos(view, agent - 1) !== 'VERB' || agent - 2 < from) return false;
  // “Screenshots published by”: the first word of a sentence, taken for a name
  const isMany = is(view, agent - 2, Word.pointers);
  if (isMany) return view.shapes.reduced.test(lower(view, agent - 1));
  const isNoun = pos(view, agent - 2) === 'NOUN' || (agent === 2 && view.rules.sources.has(lower(view, 0)));
  return isNoun && isModifier(view, agent - 1, agent, from);
}

/** “a question posed by Roe, | who …”, “a suit filed by Roe | alleging”: what stands behind a name goes on with it alone. */
export function isToldMoreOf(view: SentenceView, last: number): boolean {
  const next = isComma(view, last + 1) ? last + 2 : last + 1;
  return is(view, next, Word.relativePronouns) || (pos(view, next) === 'VERB' && isGerund(view, next));
}

/** Whether the word before an article belongs to another phrase: a noun, but not “half the voters”. */
export function endsPhrase(view: SentenceView, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(pos(view, at)) && !is(view, at, Word.quantities) && !view.rules.verbSecond;
}

/** “on Monday | ministers”, but not “Monday's”, “Monday-night” and “the Ostby Morning Herald” */
export function endsBehindTime(view: SentenceView, time: number): boolean {
  if (!isTime(view, time) || isInsideName(view, time)) return false;
  // “the Saturday | debate”
  if (is(view, time - 1, Word.articles) && pos(view, time + 1) === 'NOUN' && !isNamed(view, time + 1)) return false;
  return !is(view, time + 1, Word.possessiveMarks) && !isHyphenated(view, time + 1);
}

function isHyphenated(view: SentenceView, at: number): boolean {
  return lower(view, at).includes('-');
}

export function isTitle(view: SentenceView, at: number): boolean {
  return lower(view, at).endsWith('.') || is(view, at, Word.titles);
}
