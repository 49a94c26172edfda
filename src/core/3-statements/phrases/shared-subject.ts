import { Word } from '../../model/statement-words.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  commaIn,
  cueAt,
  endOfPerson,
  inQuote,
  is,
  isComma,
  isCue,
  isNamed,
  isNominal,
  isTime,
  lower,
  pos,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { isSomebody } from './is-somebody.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { nounPhraseFrom } from './noun-phrase-from.ts';
import type { Subject } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import { isGoverned, opensByPhrase } from './subject-behind.ts';

/**
 * Whose verb a joined one is: “he praised the plan and | called for more”. The subject of the nearest main clause to the left;
 * a clause inside another (“that she had met him”, “who came”) gives way to the one around it.
 */
export function sharedSubject(
  view: SentenceView,
  at: number,
  accept: (subject: Subject) => boolean,
  soFar: readonly Found[],
): Subject | undefined {
  let inner: Subject | undefined;
  for (let k = at - 1; k >= 0; k--) {
    if (inQuote(view, k) || !isFiniteVerb(view, k) || isByAgent(view, k)) continue;
    const inverted = soFar.find((found) => found.view === view && isInvertedAt(found, k));
    if (inverted?.source) return { run: inverted.source, how: 'shared' };
    // “the jury heard | she insulted him and demanded money”: who hears says nothing
    if (soFar.some((found) => found.view === view && found.rule === 'court-heard' && isCueOf(found, k))) continue;
    let from = k;
    while (from > 0 && (pos(view, from - 1) === 'AUX' || pos(view, from - 1) === 'ADV')) from--;
    // “Efter mötet gick | ordföranden | ut och berättade”
    const near = subjectBefore(view, from);
    const opens = near?.how === 'near' && (isGoverned(view, near.run.from) || isTime(view, near.run.to - 1));
    const subject = opens ? undefined : near;
    const behind = subject === undefined ? namedBehind(view, k) : undefined;
    if (behind !== undefined && accept(behind)) return { run: behind.run, how: 'shared' };
    k = from;
    if (subject === undefined || !accept(subject)) continue;
    const shared: Subject = { run: subject.run, how: 'shared' };
    const isTold = soFar.some((found) => found.view === view && tells(found, subject.run.from, at));
    if (subject.how !== 'relative' && !isTold && !isSubordinate(view, subject.run.from)) {
      return isSomebody(view, subject.run) ? shared : (lastSpeaker(at, soFar) ?? shared);
    }
    // “Roe, who left early and | said he was tired, voted”
    if (subject.how === 'relative' && isInAside(view, subject, at)) return subject;
    inner ??= subject.how === 'relative' ? undefined : shared;
  }
  return inner ?? lastSpeaker(at, soFar) ?? namedFirst(view, at, accept);
}

/** Whether a relative clause between commas goes on over `at`, and its sentence behind it. */
function isInAside(view: SentenceView, { pronoun }: Subject, at: number): boolean {
  if (view.rules.verbSecond === true || !pronoun || !isComma(view, pronoun.from - 1)) return false;
  if (commaIn(view, pronoun.to, at) !== undefined) return false;
  const close = commaIn(view, at, view.stop);
  return close !== undefined && isFiniteVerb(view, pos(view, close + 1) === 'ADV' ? close + 2 : close + 1);
}

/** “[Ada Falk] lives on an island and”: who opens the sentence, where its verb is taken for a noun. */
function namedFirst(view: SentenceView, at: number, accept: (subject: Subject) => boolean): Subject | undefined {
  for (let first = 0; first < Math.min(at, LONGEST_TITLE); first++) {
    const end = endOfPerson(view, first);
    if (end === undefined && !isNominal(view, first)) return undefined;
    if (end === undefined) continue;
    const isVerb = pos(view, end) === 'NOUN' && view.shapes.thirdPerson.test(lower(view, end));
    const run = isVerb ? nounPhraseBefore(view, end) : undefined;
    return run?.from === 0 && accept({ run, how: 'near' }) ? { run, how: 'shared' } : undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_TITLE = 4;

/** “I går reste | Anna Lind | hem och sade”: who stands behind a verb that reports nothing, where it stands second. */
function namedBehind(view: SentenceView, at: number): Subject | undefined {
  if (view.rules.verbSecond !== true || at === 0 || isHeldBack(view, at)) return undefined;
  // “Hon talade, kritiserade | laget | och krävde svar”: an object
  const isJoined = isComma(view, at - 1) || is(view, at - 1, Word.and);
  // “…, säger | hon | och fortsätter”
  const tells = cueAt(view, at)?.verb.uses.some(({ frames }) => frames.has('quote') && !frames.has('object'));
  if (isJoined && !tells && !opensByPhrase(view)) return undefined;
  const run = nounPhraseFrom(view, at + 1, { apposition: false });
  const isHere = run && (is(view, run.from, Word.newSubjects) || isNamed(view, run.from) || isSomebody(view, run));
  return isHere ? { run, how: 'near' } : undefined;
}

/** “Polisen hade i går inte | gripit | mannen”: behind a verb whose auxiliary has the subject before it stands an object. */
function isHeldBack(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k > 0 && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(pos(view, k)); k--)
    if (is(view, k, Word.perfects)) return true;
  return false;
}

/** “the crimes | committed | by the regime”: a participle that only tells which. */
function isByAgent(view: SentenceView, at: number): boolean {
  return (
    pos(view, at) === 'VERB' &&
    is(view, at + 1, Word.agents) &&
    view.shapes.participle.test(lower(view, at)) &&
    /^(?:NOUN|PROPN)$/.test(pos(view, at - 1))
  );
}

/** Whose a participle is: “…, adding that” goes with the last one who spoke in the sentence, else with its main subject. */
export function speakerSoFar(
  view: SentenceView,
  at: number,
  accept: (subject: Subject) => boolean,
  soFar: readonly Found[],
): Subject | undefined {
  const last = lastSpeaker(at, soFar);
  // “Roe refused to pay a man who said he was cheated, | saying”: the man speaks in a clause on him
  const main =
    last && isRelative(last, soFar) && isComma(view, at) ? mainSubject(view, last.run.from, accept) : undefined;
  return (main && isSomebody(view, main.run) ? main : last) ?? sharedSubject(view, at, accept, soFar);
}

function isRelative({ run }: Subject, soFar: readonly Found[]): boolean {
  return soFar.some(({ source, rule }) => source?.from === run.from && rule.endsWith('-relative'));
}

function lastSpeaker(at: number, soFar: readonly Found[]): Subject | undefined {
  const before = soFar.filter((found) => found.source !== undefined && cueEnd(found) <= at);
  const outer = before.filter((found) => !before.some((other) => other !== found && holds(other, found)));
  const last = outer[outer.length - 1];
  return last?.source && { run: last.source, how: 'shared' };
}

/** “…, hävdade | hon | och anklagade”: the verb at `at` is a cue whose subject stands behind it. */
function isInvertedAt(found: Found, at: number): boolean {
  return found.rule.includes('inverted') && isCueOf(found, at);
}

function isCueOf({ cue }: Found, at: number): boolean {
  return cue.some((run) => run.from <= at && at < run.to);
}

function cueEnd(found: Found): number {
  return Math.max(...found.cue.map((run) => run.to), 0);
}

/** Whether one statement’s cue stands in the other’s content. */
function holds(outer: Found, inner: Found): boolean {
  return outer.content.some((run) => inner.cue.some((cue) => cue.from >= run.from && cue.to <= run.to));
}

/** “told the paper | the U.S. will attend | but said”: whether a word stands in what somebody has said before. */
function tells(found: Found, word: number, before: number): boolean {
  return (
    found.source !== undefined && found.content.some((run) => run.from <= word && word < run.to && run.to <= before + 1)
  );
}

/** Whether the clause whose subject begins at `from` hangs on another one. */
function isSubordinate(view: SentenceView, from: number): boolean {
  let before = from - 1;
  // “that | the island's | army is weak”
  if (before > 0 && is(view, before, Word.possessiveMarks))
    for (before--; before >= 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos(view, before) ?? ''); ) before--;
  if (before < 0) return false;
  if (is(view, before, Word.subordinators) || pos(view, before) === 'SCONJ') return true;
  // “she said | she had met him”
  return pos(view, before) === 'VERB' && (isCue(view, before) || view.shapes.thought.test(lower(view, before)));
}

/** The subject of the sentence’s first main clause before `end`. */
export function mainSubject(
  view: SentenceView,
  end: number,
  accept: (subject: Subject) => boolean,
): Subject | undefined {
  for (let k = 1; k < end; k++) {
    if (inQuote(view, k) || !isFiniteVerb(view, k)) continue;
    const subject = subjectBefore(view, k);
    if (subject?.how !== 'near') continue;
    // “I | ett mejl | går | hon | hårt åt kommunen”
    if (isGoverned(view, subject.run.from)) {
      const behind = opensByPhrase(view) ? namedBehind(view, k) : undefined;
      if (behind !== undefined && accept(behind)) return behind;
      continue;
    }
    if (!isSubordinate(view, subject.run.from) && accept(subject)) return subject;
  }
  return undefined;
}
