import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import {
  is,
  isComma,
  isMark,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import { type Finite, make } from './finite.ts';

/** “Said one official: “…”” */
export function readCueFirst(finite: Finite): Found | undefined {
  const { view, group, quotable } = finite;
  if (quotable === undefined || group.from !== 0) return undefined;
  const subject = subjectAfter(view, group.at + 1);
  if (subject === undefined || !canSpeak(view, subject.run, quotable)) return undefined;
  const { from, to } = subject.run;
  if (isComma(view, to) && quoteOpeningAt(view, to + 1) === undefined) {
    const colon = colonBehind(view, to + 1);
    if (colon === undefined) return undefined;
    const isMore = !is(view, to + 1, Word.relativePronouns) && pos(view, to + 1) !== 'NUM';
    return told(finite, { from, to: isMore ? colon : to }, colon);
  }
  return /^[:,]$/.test(lower(view, to)) ? told(finite, subject.run, to) : undefined;
}

function told(finite: Finite, source: Run, mark: number): Found | undefined {
  const from = mark + 1;
  if (quoteOpeningAt(finite.view, from) === undefined) return undefined;
  return make(finite, 'cue-first-quotation', source, [{ from, to: clauseEnd(finite.view, from) }], 0.9);
}

/** “Says Ada Falk, an analyst at Larchcorp|: “…””: the comma or colon at the end of what is told of a speaker. */
function colonBehind(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < Math.min(view.stop, from + LONGEST_ASIDE); at++) {
    if (lower(view, at) === ':') return at;
    // “Said Ada Falk, who was there|, “…””
    if (isMark(view, at)) return isComma(view, at - 1) && at - 1 > from ? at - 1 : undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_ASIDE = 20;
