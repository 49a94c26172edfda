import { Word } from '../../model/statement-words.ts';
import { causeBehind } from '../clauses/cause-behind.ts';
import { beforeCause } from '../phrases/before-cause.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { isGoverned } from '../phrases/subject-behind.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “Kommunen | får hård kritik av | Brovakten för sina räcken”: words that somebody gets. */
export function readReceived(view: SentenceView, at: number): Found | undefined {
  const isBy = is(view, at + 1, Word.agents) || is(view, at + 1, Word.senders);
  if (!is(view, at, Word.receivedNouns) || !isBy || inQuote(view, at)) return undefined;
  let verb = at - 1;
  while (/^(?:ADJ|ADV|DET|NUM)$/.test(pos(view, verb))) verb--;
  if (!is(view, verb, Word.receiving)) return undefined;
  const from = is(view, verb - 1, Word.perfects) ? verb - 1 : verb;
  const subject = subjectBefore(view, from);
  const source = beforeCause(view, subjectAfter(view, at + 2)?.run);
  if (subject?.how !== 'near' || isGoverned(view, subject.run.from)) return undefined;
  if (source === undefined || !isSomebody(view, source)) return undefined;
  const cause = causeBehind(view, source.to);
  return {
    view,
    rule: 'passive-by',
    source,
    cue: [{ from, to: at + 2 }],
    content: cause === undefined ? [subject.run] : [subject.run, cause],
    cueLemma: lower(view, at),
    polarity: 'asserted',
    confidence: 0.65,
  };
}
