import type { Frame } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { infinitiveEnd } from '../clauses/infinitive-end.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import {
  commaIn,
  is,
  isComma,
  isInfinitiveMark,
  isMark,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { type Complement, withoutClause } from './complement.ts';
import { objectAt } from './object-at.ts';
import { splitAddressee } from './split-addressee.ts';
import { takeAt } from './take-at.ts';

/** What was told behind the one it was told; `nothing` where the sentence ends or turns there: “he told the meeting, …”. */
export function afterAddressee(
  view: SentenceView,
  at: number,
  frames: ReadonlySet<Frame>,
): Complement | 'nothing' | undefined {
  const np = nounPhraseFrom(view, at, { apposition: false });
  if (np === undefined) return undefined;
  const short = shortAddressee(view, np, frames);
  const split = frames.has('follows') && short === np ? splitAddressee(view, np) : undefined;
  const addressee = split ?? short;
  const spoken = addressee.to < np.to ? topicAfter(view, addressee.to) : undefined;
  if (spoken !== undefined) return { addressee, ...spoken };
  const marked = takeAt(view, skipPlacing(view, addressee.to, frames), withoutClause(frames), false, true);
  // “asked | families to wait”, but “told families | to wait”
  if (marked?.frame === 'infinitive' && frames.has('object-infinitive'))
    return { run: { from: np.from, to: marked.run.to }, frame: 'object-infinitive' };
  if (marked !== undefined) return { addressee, ...marked };
  // “told the paper | he would resign”
  const isAudience = is(view, addressee.to - 1, Word.addressees) && addressee.to < np.to;
  if (split || isAudience || is(view, addressee.to, Word.newSubjects) || pos(view, addressee.to) === 'DET') {
    const clause = takeAt(view, addressee.to, frames, false, true);
    if (clause?.frame === 'clause') return { addressee, ...clause };
  }
  const topic = topicAfter(view, addressee.to);
  if (topic !== undefined) return { addressee, ...topic };
  if (frames.has('object-infinitive')) {
    const whole = whomAndWhat(view, at);
    if (whole !== undefined) return { run: whole, frame: 'object-infinitive' };
  }
  const turns = addressee.to >= view.stop || isComma(view, addressee.to) || pos(view, addressee.to) === 'SCONJ';
  return turns && !frames.has('object') ? 'nothing' : undefined;
}

/** “reminded viewers | about his daughter’s job” */
function topicAfter(view: SentenceView, at: number): Complement | undefined {
  if (!is(view, at, Word.topicLinks)) return undefined;
  const run = objectAt(view, at + 1, new Set<Frame>(['question']), true);
  return run === undefined ? undefined : { run, frame: 'object', particle: { from: at, to: at + 1 } };
}

/** The addressee ends before a phrase that cannot be a part of it: “told reporters | on Monday”. */
function shortAddressee(view: SentenceView, np: Run, frames: ReadonlySet<Frame>): Run {
  if (!frames.has('addressee')) return np;
  for (let k = np.from + 1; k < np.to; k++) {
    // “told ABC News he would”: a pronoun or article begins the clause, but not in “told fans of her band”
    if (is(view, k, Word.newSubjects) && pos(view, k - 1) !== 'ADP') return { from: np.from, to: k };
    // “reminded viewers | about his job in order to …”
    // but not “promised | friends of Falk”
    const isTopic = is(view, k, Word.topicLinks) && (!is(view, k, Word.of) || pos(view, k - 1) === 'PRON');
    if (isTopic && is(view, k - 1, Word.addressees)) return { from: np.from, to: k };
    // “told the Council | of a cousin”
    if (view.bodies[k - 1] && is(view, k, Word.of) && is(view, k + 1, Word.indefinites))
      return { from: np.from, to: k };
  }
  // “told investors | demand was weak”
  const isAudience = is(view, np.from, Word.addressees) && !is(view, np.from, Word.newSubjects);
  const isBare = isAudience && /^(?:NOUN|ADJ)$/.test(pos(view, np.from + 1));
  return isBare && !isInfinitiveMark(view, np.to) ? { from: np.from, to: np.from + 1 } : np;
}

/** “asked | the council to repair it”: the object and its infinitive. */
export function whomAndWhat(view: SentenceView, start: number): Run | undefined {
  let at = start;
  while ((pos(view, at) === 'ADV' || is(view, at, Word.fillers)) && at < start + 2) at++;
  const np = nounPhraseFrom(view, at, { apposition: false });
  return np && objectInfinitive(view, at, wholeList(view, np));
}

/** In words. */
const LONGEST_ASIDE = 18;

/** “bad | dem vänta”, “ber | kommunen se över skyddet”: the object and an infinitive that no mark opens. */
export function whomAndBare(view: SentenceView, at: number): Run | undefined {
  const np = nounPhraseFrom(view, at, { apposition: false });
  if (np === undefined) return undefined;
  let verb = np.to;
  while (verb < np.to + 2 && pos(view, verb) === 'ADV') verb++;
  const isVerb = /^(?:AUX|VERB)$/.test(pos(view, verb)) && view.shapes.infinitive?.test(lower(view, verb));
  return isVerb ? { from: at, to: infinitiveEnd(view, verb - 1) } : undefined;
}

/** “him to leave”, “countries to join hands”. */
function objectInfinitive(view: SentenceView, at: number, np: Run): Run | undefined {
  let k = np.to;
  while (k < view.stop && pos(view, k) === 'ADV') k++;
  if (isComma(view, k) && isInfinitiveMark(view, k + 1)) k++;
  // “asked Falk, who is sixty, | to leave”
  const close =
    isComma(view, k) && is(view, k + 1, Word.relatives) ? commaIn(view, k + 2, k + LONGEST_ASIDE) : undefined;
  if (close !== undefined && isInfinitiveMark(view, close + 1)) k = close + 1;
  // “directed a panel | led by Ada Falk | to report”
  if (pos(view, k) === 'VERB' && view.shapes.participle.test(lower(view, k)) && is(view, k + 1, Word.agents))
    k = nounPhraseFrom(view, k + 2, { apposition: false })?.to ?? k;
  // “råder den | som känner stickningar | att söka vård”
  if (is(view, k, Word.relatives)) k = behindRelative(view, k);
  if (is(view, k, Word.nots)) k++;
  // “avråder allmänheten | från att bada”
  if (is(view, k, Word.senders) && isInfinitiveMark(view, k + 1)) k++;
  // “uppmanar väljarna | ”att gå ut””
  if (isMark(view, k) && isInfinitiveMark(view, k + 1)) k++;
  if (!isInfinitiveMark(view, k)) {
    for (k = at; k < np.to; k++) if (isInfinitiveMark(view, k) && /^(?:VERB|AUX|ADV)$/.test(pos(view, k + 1))) break;
    if (k >= np.to) return undefined;
  }
  // “att ”gå ut””, “att i möjligaste mån stanna”
  const isParted = view.rules.verbSecond === true && (isMark(view, k + 1) || pos(view, k + 1) === 'ADP');
  if (!isParted && !/^(?:VERB|AUX|ADV|NOUN|ADJ)$/.test(pos(view, k + 1))) return undefined;
  return { from: at, to: infinitiveEnd(view, k) };
}

/** Where the infinitive’s mark stands behind a relative clause without commas; `from` where there is none. */
function behindRelative(view: SentenceView, from: number): number {
  for (let k = from + 2; k < Math.min(from + 14, view.stop); k++) {
    if (isComma(view, k) || pos(view, k) === 'CCONJ') break;
    // “alla som kan | att stanna”
    const isModal =
      view.rules.verbSecond === true && (view.rules.unreal.has(lower(view, k - 1)) || is(view, k - 2, Word.be));
    if (isInfinitiveMark(view, k) && (isModal || !/^(?:VERB|AUX|ADJ|ADP)$/.test(pos(view, k - 1)))) return k;
  }
  return from;
}

/** “countries, organisations, and businesses”: the list that a noun phrase begins. */
function wholeList(view: SentenceView, np: Run): Run {
  let to = np.to;
  while (isComma(view, to)) {
    const next = nounPhraseFrom(view, is(view, to + 1, Word.and) ? to + 2 : to + 1, { apposition: false });
    if (next === undefined) break;
    to = next.to;
  }
  // “the mayor of Ostby | and the head of the port | to meet”
  const last = is(view, to, Word.and) ? nounPhraseFrom(view, to + 1, { apposition: false }) : undefined;
  return { from: np.from, to: last && isInfinitiveMark(view, last.to) ? last.to : to };
}
