import type { CueForm, CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { startsInverted } from '../clauses/starts-inverted.ts';
import { callsBack } from '../contents/calls-back.ts';
import { citesSomebody } from '../contents/cites-somebody.ts';
import type { Complement } from '../contents/complement.ts';
import { headOf } from '../phrases/head-of.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import type { Subject } from '../phrases/subject.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  endOfPerson,
  is,
  isComma,
  isCue,
  isMark,
  isNamed,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import type { Finite } from './finite.ts';

/** One use of a cue with its subject and what it takes. */
export interface Taken {
  readonly finite: Finite;
  readonly use: CueUse;
  readonly subject: Subject;
  /** What of the subject speaks. */
  readonly speaker: Run;
  readonly complement: Complement;
  /** Where subject and verb begin. */
  readonly start: number;
}

type Reason = (view: SentenceView, taken: Taken) => boolean;

/** “systemet kräver vana”, “en bransch som kräver tålamod”: what a thing needs; “elever som kräver svar” are people. */
const needsThat: Reason = (view, { finite, subject: { run, how }, complement }) => {
  if (complement.frame !== 'object' || !view.rules.needing?.has(finite.form.verb.lemma)) return false;
  const head = headOf(view, run);
  const word = lower(view, head);
  if (pos(view, head) !== 'NOUN' || isSomebody(view, run) || view.rules.sources.has(word)) return false;
  return view.shapes.needer?.test(word) === true || (how === 'relative' && !view.shapes.plural.test(word));
};

/** “Norge erkänner | Nordland”: a state does, and admits nothing. */
const recognizes: Reason = (view, { finite, complement: { frame, run } }) =>
  frame === 'object' && view.rules.recognizing?.has(finite.form.verb.lemma) === true && pos(view, run.from) === 'PROPN';

/** “Lind, som försvarar | mannen”: whose lawyer somebody is. */
const defends: Reason = (view, { finite, subject: { how }, complement: { frame, run } }) =>
  how === 'relative' &&
  frame === 'object' &&
  view.rules.defending?.has(finite.form.verb.lemma) === true &&
  isSomebody(view, run);

/** “lovade | inga pengar”: nothing is promised, where the verb stands second. */
const saysNone: Reason = (view, { complement: { frame, run } }) =>
  view.rules.verbSecond === true && frame === 'object' && is(view, run.from, Word.noOnes) && run.to - run.from <= 2;

/** “…, | convinced she is right”: nobody is told. */
const tellsNobody: Reason = (view, { finite: { group }, use: { frames }, subject, complement }) =>
  view.rules.verbSecond !== true &&
  subject.how === 'shared' &&
  frames.has('addressee') &&
  !frames.has('quote') &&
  complement.addressee === undefined &&
  !is(view, group.from - 1, Word.clauseJoins);

/** “The bridge, as Falk said | on the local radio, | was safe” */
const isAside: Reason = (view, { complement: { frame, run }, start }) =>
  view.rules.verbSecond !== true &&
  frame === 'clause' &&
  is(view, start - 1, Word.as) &&
  (isComma(view, start - 2) || isMark(view, start - 2)) &&
  pos(view, run.from) === 'ADP' &&
  is(view, run.from, Word.midLinks);

const isWeak: Reason = (_, { use, complement: { frame } }) =>
  use.frames.has('weak') && frame !== 'that' && frame !== 'quote';

/** “this result | shows | the orientation of each limb”: it may show that something is so, but says nothing of anything. */
const showsThing: Reason = (view, { use, complement, speaker }) => {
  if (complement.frame !== 'object' || !use.frames.has('evidence')) return false;
  const head = headOf(view, speaker);
  const word = lower(view, head);
  if (pos(view, head) === 'PRON' || pos(view, head) === 'PROPN' || isNamed(view, head)) return false;
  return (
    view.rules.mute.has(word) ||
    (view.rules.muteEnding.test(word) && !view.rules.speaking.has(word) && !view.rules.sources.has(word))
  );
};

/** “Det uppger polisen” has its subject behind the verb. */
const pointsBack: Reason = (view, { complement, speaker: { from, to } }) =>
  view.rules.verbSecond === true && complement.frame === 'object' && to - from === 1 && is(view, from, Word.its);

/** “the keeper denied | the striker”: kept from something, and no words. */
const keepsSomebody: Reason = (view, { finite, complement: { frame, run } }) => {
  if (view.rules.verbSecond === true || frame !== 'object' || !view.rules.denials.has(finite.form.verb.lemma))
    return false;
  if (endOfPerson(view, run.from) === run.to) return true;
  const head = headOf(view, run);
  return pos(view, run.from) === 'DET' && head === run.to - 1 && isSomebody(view, run) && view.bodies[head] !== true;
};

/** “they are finding | it hard” */
const findsItHard: Reason = (view, { use, complement: { frame, run } }) =>
  frame === 'object' && !use.frames.has('quote') && is(view, run.from, Word.its) && pos(view, run.from + 1) === 'ADJ';

/** “they found | Ada Falk by the road” */
const meetsSomebody: Reason = (view, { use, complement: { frame, run }, speaker }) =>
  frame === 'object' &&
  use.frames.has('finding') &&
  view.persons.has(run.from) &&
  !view.rules.sources.has(lower(view, headOf(view, speaker)));

/** “Bron är stängd|, säger | Anna Ek”: who speaks is not what is said. */
const takesSpeaker: Reason = (view, { finite: { group }, subject, complement: { frame, run } }) =>
  frame === 'object' &&
  subject.how !== 'behind' &&
  isComma(view, group.from - 1) &&
  !is(view, run.to, Word.coordinators) &&
  !isToldOf(view, subject.run.to, group.from) &&
  startsInverted(view, group.at);

/** “Lind|, som leder laget, | tillkännagav planen”: a clause on who speaks stands before the verb. */
const isToldOf = (view: SentenceView, from: number, to: number): boolean =>
  isComma(view, from) && is(view, from + 1, Word.relativePronouns) && hasFiniteVerb(view, from + 2, to);

/** “in a box labeled “medical”: a participle on a noun that a preposition governs is no finite verb. */
const isReducedRelative: Reason = (view, { finite: { group, form }, complement, speaker }) => {
  if (!form.forms.has('participle') || group.from !== group.at || complement.frame === 'that') return false;
  // “300 | pledged | delegates”
  const isNumber = speaker.to - speaker.from === 1 && pos(view, speaker.from) === 'NUM';
  if (isNumber && pos(view, group.at + 1) === 'NOUN') return true;
  // only one who was told something can be “told they would win”
  if (complement.frame === 'clause' && !form.verb.uses.some((use) => use.frames.has('addressee'))) return false;
  if (speaker.from < 1 || speaker.to !== group.from) return false;
  const before = speaker.from - 1;
  // “…, as | officials | appealed for calm”
  if (is(view, before, Word.as) && isComma(view, before - 1)) return false;
  // “after | the firm | warned it could fail”, “after | grower groups | rejected the plan”
  const hasObject = pos(view, group.at + 1) === 'DET' && view.rules.verbSecond !== true;
  const isTold = complement.addressee !== undefined;
  if (is(view, before, Word.sideOpeners) && (complement.frame === 'clause' || hasObject || isTold)) return false;
  if (pos(view, before) === 'ADP') return speaker.from > 1 && !view.persons.has(speaker.to - 1);
  const governed = pos(view, before) === 'VERB' || pos(view, before) === 'AUX';
  return governed && complement.frame !== 'clause' && !isNamed(view, speaker.to - 1) && !isBelief(view, before);
};

/** A verb that a clause without “that” may follow: “she said the mayor called it off”. */
const isBelief = (view: SentenceView, at: number): boolean =>
  isCue(view, at) || view.shapes.belief.test(lower(view, at));

/** “wrote in a letter | read | to the court that …”: what was done with a paper in which somebody else says so. */
const isReadOut: Reason = (view, { finite: { group, form }, complement: { frame }, speaker }) => {
  if (view.rules.verbSecond === true || frame !== 'that' || !mayBeParticiple(form)) return false;
  const isPaper = group.from === group.at && view.rules.sources.has(lower(view, headOf(view, speaker)));
  return isPaper && speaker.to === group.from && pos(view, speaker.from - 1) === 'ADP' && isCue(view, speaker.from - 2);
};

/** “read”: the same in the past as in the present. */
const mayBeParticiple = ({ forms }: CueForm): boolean => forms.has('base') && forms.has('participle');

const AGAINST_USE: readonly Reason[] = [
  needsThat,
  recognizes,
  defends,
  saysNone,
  tellsNobody,
  isAside,
  isWeak,
  showsThing,
  pointsBack,
  keepsSomebody,
  findsItHard,
  meetsSomebody,
];

const AGAINST_VERB: readonly Reason[] = [
  takesSpeaker,
  (view, { finite, complement }) => callsBack(view, finite.form, complement),
  (view, { finite, complement }) => citesSomebody(view, finite.form, complement),
  isReducedRelative,
  isReadOut,
];

/** Why a cue with a subject and a complement reports nothing: in this `use` of it, in no use of the `verb`; undefined where nothing speaks against it. */
export function reportsNothing(taken: Taken): 'use' | 'verb' | undefined {
  const { view } = taken.finite;
  if (AGAINST_USE.some((reason) => reason(view, taken))) return 'use';
  return AGAINST_VERB.some((reason) => reason(view, taken)) ? 'verb' : undefined;
}
