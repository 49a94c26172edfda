import { clauseEnd } from './clause-end.ts';
import type { Found } from './found.ts';
import { inQuote, lower, pos, type SentenceView } from './sentence-view.ts';
import { subjectBefore } from './subject-before.ts';
import { isGoverned } from './subject-behind.ts';

/** “Mannen uppges ha kört för fort”: a passive that reports what nobody in particular says. */
export function readHearsay(view: SentenceView, at: number): Found | undefined {
  if (!view.rules.hearsay?.has(lower(view, at)) || inQuote(view, at)) return undefined;
  let verb = at + 1;
  while (verb < at + 3 && pos(view, verb) === 'ADV') verb++;
  if (!/^(?:AUX|VERB)$/.test(pos(view, verb))) return undefined;
  const subject = subjectBefore(view, at);
  if (subject?.how !== 'near' || isGoverned(view, subject.run.from)) return undefined;
  return {
    view,
    rule: 'hearsay',
    cue: [{ from: at, to: at + 1 }],
    content: [subject.run, { from: at + 1, to: clauseEnd(view, verb + 1) }],
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: 0.7,
  };
}
