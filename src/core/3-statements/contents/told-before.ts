import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { inQuote, isComma, isGerund, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** “The firms are part of a town, | she said: “It is a contract.””: the clause that the same cue reports before its colon. */
export function toldBefore(view: SentenceView, start: number, { frame, run }: Complement): Run | undefined {
  if (frame !== 'quote' || view.rules.verbSecond === true || !isComma(view, start - 1)) return undefined;
  if (lower(view, run.from - 1) !== ':') return undefined;
  const first = pos(view, 0) === 'CCONJ' ? 1 : 0;
  if (!/^(?:DET|NOUN|PRON|PROPN)$/.test(pos(view, first)) || isGerund(view, first)) return undefined;
  const told = { from: 0, to: start - 1 };
  for (let at = told.from; at < told.to; at++)
    if (inQuote(view, at) || (isComma(view, at) && pos(view, at + 1) !== 'CCONJ')) return undefined;
  return hasFiniteVerb(view, first + 1, told.to) ? told : undefined;
}
