import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  cueAt,
  is,
  isComma,
  isInfinitiveMark,
  lower,
  pos,
  quoteOpeningAt,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** A word that has the form of a verb of saying, and may be a noun or an adjective. */
export interface Candidate {
  readonly view: SentenceView;
  readonly at: number;
  readonly form: CueForm;
}

/** Whether a word is a verb, by one sign; nothing where the sign is not there. */
export type Sign = (candidate: Candidate) => boolean | undefined;

/** “| that …”, “| “…”: whether what stands behind the word can only be what was said. */
export function isBeforeContent({ view, at, form }: Candidate): boolean {
  if (opensContent(view, at + 1) && !isRelated(view, at)) return true;
  // “Critics | point | out that …”
  const next = lower(view, at + 1);
  return form.verb.uses.some(({ particles }) => particles.includes(next)) && opensContent(view, at + 2);
}

/** “the early voting | states | that precede it”: a relative clause. */
function isRelated(view: SentenceView, at: number): boolean {
  if (pos(view, at) !== 'NOUN' || !is(view, at + 1, Word.that)) return false;
  const isPromise = cueAt(view, at + 2)?.forms.has('base') === true && isInfinitiveMark(view, at + 3);
  return isPromise || /^(?:AUX|VERB)$/.test(pos(view, at + 2));
}

const opensContent = (view: SentenceView, at: number): boolean =>
  is(view, at, Word.that) || quoteOpeningAt(view, at) !== undefined;

/** Where the noun phrase before a verb begins. */
export function subjectStart(view: SentenceView, verb: number): number {
  return nounPhraseBefore(view, verb)?.from ?? verb;
}

/** “it fell|,” */
export const endsClause = (view: SentenceView, comma: number): boolean =>
  isComma(view, comma) && hasFiniteVerb(view, 0, comma);

/** Whether a word has the ending of a plural, of people or of things. */
export const isPlural = (view: SentenceView, word: string): boolean =>
  view.shapes.pluralNoun.test(word) || view.shapes.plural.test(word);
