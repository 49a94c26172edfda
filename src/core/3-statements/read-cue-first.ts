import { canSpeak } from './can-speak.ts';
import { clauseEnd } from './clause-end.ts';
import { type Finite, make } from './finite.ts';
import type { Found } from './found.ts';
import { lower, quoteOpeningAt } from './sentence-view.ts';
import { subjectAfter } from './subject-after.ts';

/** “Said one official: “…”” */
export function readCueFirst(finite: Finite): Found | undefined {
  const { view, group, quotable } = finite;
  if (quotable === undefined || group.from !== 0) return undefined;
  const subject = subjectAfter(view, group.at + 1);
  if (subject === undefined || !canSpeak(view, subject.run, quotable)) return undefined;
  const next = subject.run.to + 1;
  if (!/^[:,]$/.test(lower(view, subject.run.to)) || quoteOpeningAt(view, next) === undefined) return undefined;
  return make(finite, 'cue-first-quotation', subject.run, [{ from: next, to: clauseEnd(view, next) }], 0.9);
}
