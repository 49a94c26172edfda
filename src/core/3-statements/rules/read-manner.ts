import { Word } from '../../model/statement-words.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import {
  cueAt,
  inQuote,
  is,
  isComma,
  lower,
  pos,
  quoteClosingBefore,
  type SentenceView,
} from '../sentences/sentence-view.ts';

const USE = { frames: new Set(['quote' as const]), particles: [] };

/** “A waste of money” is how [the mayor] described it. */
export function readManner(view: SentenceView, at: number): Found | undefined {
  const verb = at - 1;
  const quote = quoteClosingBefore(view, verb);
  if (!view.rules.manner?.has(lower(view, at)) || inQuote(view, at) || !is(view, verb, Word.be)) return undefined;
  if (quote === undefined || (quote.close !== verb && !(isComma(view, quote.close) && quote.close + 1 === verb)))
    return undefined;
  const subject = subjectAfter(view, at + 1);
  if (subject === undefined || !canSpeak(view, subject.run, USE)) return undefined;
  let cue = subject.run.to;
  while (/^(?:ADV|AUX)$/.test(pos(view, cue))) cue++;
  const form = cueAt(view, cue);
  if (form === undefined || pos(view, cue) !== 'VERB') return undefined;
  return {
    view,
    rule: 'quotation-cue',
    source: subject.run,
    cue: [{ from: cue, to: cue + 1 }],
    content: [{ from: quote.open, to: quote.close }],
    cueLemma: form.verb.lemma,
    polarity: 'asserted',
    confidence: 0.97,
  };
}
