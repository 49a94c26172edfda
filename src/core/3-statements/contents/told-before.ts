import { Word } from '../../model/statement-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../sentences/is-finite-verb.ts';
import {
  inQuote,
  is,
  isComma,
  isGerund,
  isTime,
  lower,
  pos,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';
import type { Complement } from './complement.ts';

/** “The firms are part of a town, | she said: “It is a contract.””: the clause that the same cue reports before its colon. */
export function toldBefore(view: SentenceView, start: number, { frame, run }: Complement): Run | undefined {
  if (view.rules.verbSecond === true || !isComma(view, start - 1)) return undefined;
  if (frame === 'that') return isComma(view, run.from - 1) ? mainBefore(view, start) : undefined;
  if (frame !== 'quote') return undefined;
  if (isComma(view, run.from - 1)) return begunBefore(view, start, run);
  if (lower(view, run.from - 1) !== ':') return undefined;
  const first = pos(view, 0) === 'CCONJ' ? 1 : 0;
  if (!/^(?:DET|NOUN|PRON|PROPN)$/.test(pos(view, first)) || isGerund(view, first)) return undefined;
  const told = { from: 0, to: start - 1 };
  for (let at = told.from; at < told.to; at++)
    if (inQuote(view, at) || (isComma(view, at) && pos(view, at + 1) !== 'CCONJ')) return undefined;
  return hasFiniteVerb(view, first + 1, told.to) ? told : undefined;
}

/** “It was a pity, | she added, | that no text had been agreed”: the clause that a “that” behind two commas hangs on. */
function mainBefore(view: SentenceView, start: number): Run | undefined {
  const main = { from: 0, to: start - 1 };
  if (!/^(?:DET|NOUN|PRON|PROPN)$/.test(pos(view, 0)) || !hasFiniteVerb(view, 1, main.to)) return undefined;
  for (let at = 0; at < main.to; at++) if (inQuote(view, at) || isComma(view, at)) return undefined;
  return main;
}

/** “That, | the commission said, | “would be helpful””, “If they came, | he wrote, | “it would be late””: what opens the clause that a quotation goes on with. */
function begunBefore(view: SentenceView, start: number, { from }: Run): Run | undefined {
  const begun = { from: 0, to: start - 1 };
  const quote = quoteOpeningAt(view, from);
  if (!quote || /^\p{Lu}/u.test(view.reading.doc.text[quote.quotation.start] ?? '')) return undefined;
  for (let at = begun.from; at < begun.to; at++) if (inQuote(view, at) || isComma(view, at)) return undefined;
  const hasVerb = hasFiniteVerb(view, 0, begun.to);
  if (is(view, 0, Word.sideOpeners)) return hasVerb ? begun : undefined;
  const isSubject = /^(?:DET|NOUN|PRON|PROPN)$/.test(pos(view, 0)) && !isTime(view, begun.to - 1);
  return isSubject && !hasVerb && isFiniteVerb(view, quote.from) ? begun : undefined;
}
