import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase-from.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { isGoverned } from '../phrases/subject-behind.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, isComma, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';

/** “Mannen uppges ha kört för fort”: a passive that reports what nobody in particular says. */
export function readHearsay(view: SentenceView, at: number): Found | undefined {
  if (!view.rules.hearsay?.has(lower(view, at)) || inQuote(view, at)) return undefined;
  let verb = at + 1;
  while (verb < at + 3 && pos(view, verb) === 'ADV') verb++;
  if (!/^(?:AUX|VERB)$/.test(pos(view, verb))) return readBehind(view, at);
  const subject = subjectBefore(view, at);
  if (subject?.how !== 'near' || isGoverned(view, subject.run.from)) return undefined;
  return hearsay(view, at, [subject.run, { from: at + 1, to: clauseEnd(view, verb + 1) }]);
}

/** “I staden uppges | tusentals människor ha samlats”: the subject stands behind its verb. */
function readBehind(view: SentenceView, at: number): Found | undefined {
  if (at === 0 || isComma(view, at - 1)) return undefined;
  const subject = nounPhraseFrom(view, at + 1, { apposition: false });
  if (subject === undefined || !is(view, subject.to, Word.infiniteAuxiliaries)) return undefined;
  let from = at;
  while (from > 0 && !isComma(view, from - 1) && !is(view, from - 1, Word.clauseJoins)) from--;
  return hearsay(view, at, [
    { from, to: at },
    { from: at + 1, to: clauseEnd(view, subject.to + 1) },
  ]);
}

function hearsay(view: SentenceView, at: number, content: readonly Run[]): Found {
  return {
    view,
    rule: 'hearsay',
    cue: [{ from: at, to: at + 1 }],
    content,
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: 0.7,
  };
}
