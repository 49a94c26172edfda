import { Word } from '../../model/statement-words.ts';
import { skipPlacing } from '../clauses/skip-placing.ts';
import { contentBefore } from '../contents/content-before.ts';
import { takeAt } from '../contents/take-at.ts';
import { isHearer } from '../phrases/is-hearer.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Found } from '../sentences/found.ts';
import { inQuote, is, isThat, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { standsApart } from './finite.ts';

const FRAMES = new Set(['clause', 'quote'] as const);

/** “The court heard that …”, “…, a jury has been told”: what somebody said before a court, where the text does not say who. */
export function readHeard(view: SentenceView, at: number): Found | undefined {
  if (!view.rules.hearing?.has(lower(view, at)) || inQuote(view, at)) return undefined;
  let from = at;
  while (pos(view, from - 1) === 'AUX' || pos(view, from - 1) === 'ADV') from--;
  const isPassive = view.tokens.slice(from, at).some((_, index) => is(view, from + index, Word.be));
  const hearer = nounPhraseBefore(view, from);
  if (hearer === undefined || !isHearer(view, hearer)) return undefined;
  const before = standsApart(view, hearer.from) ? contentOf(view, hearer, at) : undefined;
  // “Driver was warned, court told”: only a headline leaves its auxiliary out
  const isHeadline = before !== undefined && hearer.to - hearer.from === 1 && at + 1 >= view.stop;
  if (view.rules.telling?.has(lower(view, at)) && !isPassive && !isHeadline) return undefined;
  const content = before ?? contentBehind(view, at);
  if (content === undefined) return undefined;
  return {
    view,
    rule: 'court-heard',
    cue: [{ from, to: at + 1 }],
    content,
    cueLemma: lower(view, at),
    polarity: 'asserted',
    // surer than that the court itself told it
    confidence: 0.98,
  };
}

function contentOf(view: SentenceView, hearer: Run, at: number): readonly Run[] | undefined {
  return contentBefore(view, { from: hearer.from, to: at + 1 }, at)?.content;
}

function contentBehind(view: SentenceView, at: number): readonly Run[] | undefined {
  // “heard evidence | that …”
  const first = view.rules.heardNouns?.has(lower(view, at + 1)) && isThat(view, at + 2) ? at + 2 : at + 1;
  const placed = skipPlacing(view, first, FRAMES);
  const complement = takeAt(view, isThat(view, placed) ? placed : first, FRAMES, false);
  return complement && [complement.run];
}
