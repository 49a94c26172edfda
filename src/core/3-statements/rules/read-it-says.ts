import { Word } from '../../model/statement-words.ts';
import { contentBefore } from '../contents/content-before.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, isComma, lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “Bron är för gammal, heter det vidare”: what nobody is named for says. */
export function readItSays(view: SentenceView, at: number, soFar: readonly Found[]): Found | undefined {
  if (inQuote(view, at) || !isComma(view, at - 1) || !is(view, at + 1, Word.its)) return undefined;
  // “heter det i rapporten”
  if (soFar.some(({ cue }) => cue.some(({ from, to }) => from <= at && at < to))) return undefined;
  const cueLemma = view.rules.itSays?.get(lower(view, at));
  if (cueLemma === undefined) return undefined;
  const to = pos(view, at + 2) === 'ADV' ? at + 3 : at + 2;
  const before = contentBefore(view, { from: at, to }, at);
  if (before === undefined) return undefined;
  return {
    view,
    rule: 'hearsay',
    cue: [{ from: at, to: at + 2 }],
    content: before.content,
    cueLemma,
    polarity: 'asserted',
    confidence: 0.8,
  };
}
