import { Word } from '../../model/statement-words.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import {
  commaIn,
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

/** “A waste of money” is how [the mayor], who came by bike, described it; “…,” was all [he] would say. */
export function readManner(view: SentenceView, at: number): Found | undefined {
  const verb = at - 1;
  const quote = quoteClosingBefore(view, verb);
  if (!view.rules.manner?.has(lower(view, at)) || inQuote(view, at) || !is(view, verb, Word.be)) return undefined;
  if (quote === undefined || (quote.close !== verb && !(isComma(view, quote.close) && quote.close + 1 === verb)))
    return undefined;
  const subject = subjectAfter(view, at + 1);
  if (subject === undefined || !canSpeak(view, subject.run, USE)) return undefined;
  const close = isComma(view, subject.run.to) ? commaIn(view, subject.run.to + 1, view.stop) : undefined;
  let cue = close === undefined ? subject.run.to : close + 1;
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
