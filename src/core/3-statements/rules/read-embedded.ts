import type { CueUse } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Subject } from '../phrases/subject.ts';
import type { Found } from '../sentences/found.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  is,
  isComma,
  isDash,
  isMark,
  isTime,
  lower,
  pos,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { type Finite, make } from './finite.ts';

/** “a letter that | he said | was drafted by the firm”, “what | critics call | a loophole”: a clause around a relative one. */
export function readEmbedded(finite: Finite, subject: Subject): Found | undefined {
  const { view, group, form } = finite;
  if (subject.how !== 'near') return undefined;
  let next = group.at + 1;
  while (next < group.at + 3 && pos(view, next) === 'ADV') next++;
  const use = form.verb.uses.find((one) => goesOn(view, one, next));
  if (use === undefined) return undefined;
  // “The plan Falk announced | is old”: who takes a thing says nothing of it
  const takesThings = form.verb.uses.some(({ frames, particles }) => frames.has('object') && particles.length === 0);
  const isApart = openingOf(view, subject.run.from, use) !== undefined || takesThings || !use.frames.has('clause');
  const source = isApart ? subject.run : behindThing(view, subject.run);
  const opening = canSpeak(view, source, use) ? openingOf(view, source.from, use) : undefined;
  if (opening === undefined) return undefined;
  const rest = { from: next, to: clauseEnd(view, next, { phrase: true }) };
  if (rest.to - rest.from < (use.frames.has('clause') ? 2 : 1)) return undefined;
  return make(finite, 'cue-embedded', source, [opening, rest], 0.75);
}

/** “the man | police | say shot her”, “a drug | Larch doctors | say saves lives”, “a road | Falk | says will be built”: who says something of what stands before them. */
function behindThing(view: SentenceView, run: Run): Run {
  const isName = pos(view, run.to - 1) === 'PROPN';
  if (view.rules.verbSecond === true || pos(view, run.from) !== 'DET' || !(isName || isMany(view, run.to - 1)))
    return run;
  let first = run.to - 1;
  while (first > run.from + 2 && pos(view, first - 1) === 'PROPN') first--;
  for (let at = run.from + 1; at < first; at++) if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos(view, at))) return run;
  // “the chairman Falk says”
  const isTitle = isName && isSomebody(view, { from: run.from, to: first });
  return pos(view, first - 1) === 'NOUN' && !isTitle ? { from: first, to: run.to } : run;
}

/** “police”, “doctors” */
const isMany = (view: SentenceView, at: number): boolean =>
  pos(view, at) === 'NOUN' &&
  view.shapes.pluralNoun.test(lower(view, at)) &&
  isSomebody(view, { from: at, to: at + 1 });

/** A finite verb without a subject behind “said”, or what something is called behind “called”, “described”. */
function goesOn(view: SentenceView, use: CueUse, next: number): boolean {
  if (use.particles.length > 0 || next >= view.stop) return false;
  if (use.frames.has('clause'))
    return isFiniteVerb(view, next) && !is(view, next, Word.infiniteAuxiliaries) && pos(view, next - 1) !== 'CCONJ';
  if (!use.frames.has('calls')) return false;
  return is(view, next, Word.as) || isMark(view, next) || /^(?:DET|NOUN|PROPN|ADJ|VERB)$/.test(pos(view, next));
}

/** “what”, “, which”, “a letter that”, “a decision”: what the clause around the cue says something of. */
function openingOf(view: SentenceView, end: number, use: CueUse): Run | undefined {
  const at = end - 1;
  // “What he said was wrong” tells nothing of what he said
  if (at < 1) return undefined;
  if (is(view, at, Word.freeRelatives)) return { from: at, to: end };
  if (is(view, at, Word.relatives) || is(view, at, Word.relativePronouns)) {
    if (pos(view, at - 1) === 'ADP') return undefined;
    if (isComma(view, at - 1) || isDash(view, at - 1)) return { from: at, to: end };
    return nounPhraseBefore(view, at) ?? { from: at, to: end };
  }
  if (!use.frames.has('clause') || isTime(view, at) || !/^(?:NOUN|PROPN)$/.test(pos(view, at))) return undefined;
  return nounPhraseBefore(view, end);
}
