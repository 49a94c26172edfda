import { Word } from '../../model/statement-words.ts';
import { isHeadline } from '../clauses/is-headline.ts';
import { canHead } from '../phrases/can-head.ts';
import {
  inQuote,
  is,
  isMark,
  isNamed,
  isNominal,
  lower,
  pos,
  type SentenceView,
  signsAt,
} from '../sentences/sentence-view.ts';
import { isBeforeContent, type Sign } from './candidate.ts';

/** “Roe, when | asked | whether”, but not “Roe once asked”. */
const behindOpener: Sign = ({ view, at, form }) => {
  const isAdverb = is(view, at - 1, Word.groupAdverbs) && (isNominal(view, at - 2) || pos(view, at - 2) === 'AUX');
  return is(view, at - 1, Word.participleOpeners) && !isAdverb && form.forms.has('participle') ? false : undefined;
};

/** “some | say | they”, but not “some reported cases”. */
const behindHeadDeterminer: Sign = ({ view, at, form }) => {
  if (!is(view, at - 1, Word.determiners) || !is(view, at - 1, Word.headDeterminers)) return undefined;
  const hasSubject = is(view, at + 1, Word.clauseSubjects) || isNamed(view, at + 1);
  const isVerb = !form.forms.has('ing') && (pos(view, at) === 'VERB' || hasSubject);
  return isVerb && !/^(?:NOUN|ADJ)$/.test(pos(view, at + 1));
};

/** “women who | claim | he did it”, taken for a noun. */
const behindRelative: Sign = ({ view, at, form }) => {
  if (!is(view, at - 1, Word.personRelatives) || form.forms.has('ing')) return undefined;
  return /^(?:VERB|AUX)$/.test(pos(view, at + 1)) ? undefined : true;
};

/** “the | claims”, “Roe's | said”; but “Sainsbury's | said”, “the other | said”. */
const behindDeterminer: Sign = ({ view, at }) => {
  if (pos(view, at - 1) === 'ADJ' && canHead(view, at - 1) && is(view, at, Word.plainCues)) return undefined;
  const isOwners = is(view, at - 1, Word.possessiveMarks) && pos(view, at - 1) === 'PART' && !isNamed(view, at - 1);
  if (is(view, at - 1, Word.determiners) || isOwners) return false;
  return is(view, at - 1, Word.looseDeterminers) ? pos(view, at) === 'VERB' : undefined;
};

/** A capital inside a sentence, where not every word has one. */
const withCapital: Sign = ({ view, at }) => {
  if (!signsAt(view, at).isCapital || at === 0 || isTitleCase(view)) return undefined;
  return inQuote(view, at - 1) || isMark(view, at - 1) ? undefined : false;
};

/** “Democratic | rules | of proportionality”: a plural noun has the form of a verb. */
const asPluralNoun: Sign = (candidate) => {
  const { view, at, form } = candidate;
  if (!form.forms.has('third')) return undefined;
  const isVerb = pos(view, at) === 'VERB';
  const before = pos(view, at - 1);
  const isModified = before === 'ADJ' || before === 'NUM' || (is(view, at + 1, Word.of) && !isVerb);
  if (!isModified || isBeforeContent(candidate)) return undefined;
  // “One | says | the firm is sound”
  if (isVerb && (view.rules.verbSecond || is(view, at - 1, Word.ones))) return undefined;
  return isVerb && (view.rules.sources.has(lower(view, at - 1)) || canHead(view, at - 1)) ? undefined : false;
};

/** “comments | by both ministers” */
const beforeAgent: Sign = ({ view, at, form }) =>
  form.forms.has('third') && is(view, at + 1, Word.agents) && pos(view, at) !== 'VERB' ? false : undefined;

/** “the sharing of evidence”, but not “speaking of peace”. */
const beforeOf: Sign = ({ view, at, form }) => {
  if (!form.forms.has('ing') || !is(view, at + 1, Word.of)) return undefined;
  const next = lower(view, at + 1);
  return form.verb.uses.some(({ particles }) => particles.includes(next)) ? undefined : false;
};

/** “fewer | pledged | delegates”: an adjective has the form of a past tense. */
const asAdjective: Sign = (candidate) => {
  const { view, at, form } = candidate;
  if (!form.forms.has('participle') || pos(view, at + 1) !== 'NOUN') return undefined;
  const isModified = pos(view, at - 1) === 'ADJ' && !isBeforeContent(candidate) && !canHead(view, at - 1);
  // “of disordered and | ordered | particles”
  const isJoined = is(view, at - 1, Word.and) && pos(view, at - 2) === 'ADJ' && /^(?:ADP|DET)$/.test(pos(view, at - 3));
  return isModified || isJoined ? false : undefined;
};

/** “In a minority | report | they contend”: nothing but a preposition and one thing stands before the word. */
const behindPhrase: Sign = ({ view, at, form }) => {
  if (!form.forms.has('base') || form.forms.has('past') || at !== 3) return undefined;
  const isPhrase = pos(view, 0) === 'ADP' && pos(view, 1) === 'DET';
  return isPhrase && !view.shapes.pluralNoun.test(lower(view, 2)) ? false : undefined;
};

/** What the words beside it tell, whatever the tagger says. */
export const NEIGHBOUR_SIGNS: readonly Sign[] = [
  behindOpener,
  behindHeadDeterminer,
  behindRelative,
  behindDeterminer,
  withCapital,
  asPluralNoun,
  beforeAgent,
  beforeOf,
  asAdjective,
  behindPhrase,
];

/** Whether most words are capitalised, as in “Hale Vows To End Tax Breaks”. */
function isTitleCase(view: SentenceView): boolean {
  if (view.tokens.length > 25) return false;
  const isHeading = isHeadline(view);
  let long = 0;
  let capital = 0;
  for (const [at, { lower: word }] of view.tokens.entries()) {
    if (word.length <= 3) continue;
    long++;
    if (signsAt(view, at).isCapital) capital++;
  }
  return (long > 3 && capital >= long * 0.8) || (isHeading && long > 1 && capital === long);
}
