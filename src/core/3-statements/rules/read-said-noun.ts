import { Word } from '../../model/statement-words.ts';
import { canSpeak, QUOTING } from '../phrases/can-speak.ts';
import { type Owner, ownerOf } from '../phrases/owner-of.ts';
import { subjectAfter } from '../phrases/subject-after.ts';
import type { Found } from '../sentences/found.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { is, isComma, lower, pos, type QuoteRun, type SentenceView } from '../sentences/sentence-view.ts';

const LONGEST_JUDGEMENT = 4;

/**
 * “Roe's verdict: “…””, “Her message to parents was simple: “…””, “The message from Roe was clear: “…””; and without marks
 * “His warning: the dam is full”, “Her advice to parents: keep them indoors”.
 */
export function readSaidNoun(view: SentenceView, colon: number, quote: QuoteRun | undefined): Found | undefined {
  if (quote === undefined && !opensAdvice(view, colon + 1)) return undefined;
  for (let at = colon - 1; at >= 0 && !isComma(view, at); at--) {
    if (!is(view, at, Word.saidNouns)) continue;
    const source = is(view, at + 1, Word.senders) ? subjectAfter(view, at + 2) : strongOwner(view, at);
    if (source === undefined || !canSpeak(view, source.run, QUOTING)) return undefined;
    if (!endsWithJudgement(view, Math.max(at + 1, source.run.to), colon)) return undefined;
    return {
      view,
      rule: 'cue-noun',
      cueLemma: lower(view, at),
      source: source.run,
      cue: [{ from: at, to: at + 1 }],
      content: [quote ? { from: quote.open, to: quote.close } : { from: colon + 1, to: view.stop }],
      polarity: 'asserted',
      confidence: quote ? 0.8 : 0.75,
    };
  }
  return undefined;
}

/** “the dam is full”, “keep them indoors”: a clause, or a verb that calls on somebody. */
const opensAdvice = (view: SentenceView, at: number): boolean =>
  hasFiniteVerb(view, at, view.stop) || (pos(view, at) === 'VERB' && at + 1 < view.stop);

function strongOwner(view: SentenceView, at: number): Owner | undefined {
  const owner = ownerOf(view, at);
  return owner?.strong ? owner : undefined;
}

/** Whether nothing stands before the colon, or whom it is for and a word or two on how it was: “to parents was simple”. */
function endsWithJudgement(view: SentenceView, from: number, colon: number): boolean {
  for (let at = from; at < colon; at++) {
    if (is(view, at, Word.equals)) return colon - at <= LONGEST_JUDGEMENT;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(pos(view, at))) return false;
  }
  return from === colon || pos(view, from) === 'ADP';
}
