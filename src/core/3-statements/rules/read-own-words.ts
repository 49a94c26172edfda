import { Word } from '../../model/statement-words.ts';
import { clauseEnd } from '../clauses/clause-end.ts';
import { isSomebody } from '../phrases/is-somebody.ts';
import { ownerOf } from '../phrases/owner-of.ts';
import type { Found } from '../sentences/found.ts';
import {
  inQuote,
  is,
  isComma,
  isDash,
  pos,
  quoteClosingBefore,
  quoteOpeningAt,
  type Run,
  type SentenceView,
} from '../sentences/sentence-view.ts';

/** “In [Roe]'s words, it was “a mess””, “the storm was, in [her] words, “a monster””, ““a monster,” in [his] phrase”. */
export function readOwnWords(view: SentenceView, at: number): Found | undefined {
  if (inQuote(view, at)) return undefined;
  const owner = ownerOf(view, at);
  if (!owner?.strong || owner.after !== at + 1) return undefined;
  // “in her closing words, she thanked them” tells when
  if (owner.run.to !== at && !is(view, at - 1, Word.possessiveMarks)) return undefined;
  if (!is(view, owner.run.from, Word.owners) && !isSomebody(view, owner.run)) return undefined;
  const link = owner.run.from - 1;
  if (!is(view, link, Word.insideLinks)) return undefined;
  const content = saidIn(view, link, at + 1);
  if (content === undefined) return undefined;
  return {
    view,
    rule: 'according-to',
    source: owner.run,
    cue: [
      { from: link, to: owner.run.from },
      { from: at, to: at + 1 },
    ],
    content: [content],
    cueLemma: view.rules.accordLemma,
    polarity: 'asserted',
    confidence: 0.8,
  };
}

/** What stands beside the words `[from, to)`, set off by commas or dashes: a quotation, or the clause that they open. */
function saidIn(view: SentenceView, from: number, to: number): Run | undefined {
  const isApart = (at: number): boolean => isComma(view, at) || isDash(view, at);
  const next = isApart(to) ? quoteOpeningAt(view, to + 1) : undefined;
  if (next?.open === to + 1) return { from: next.open, to: next.close };
  const before = quoteClosingBefore(view, isApart(from - 1) ? from - 1 : from);
  if (before !== undefined) return { from: before.open, to: before.close };
  if (from > 1 || !isComma(view, to)) return undefined;
  const end = clauseEnd(view, to + 1);
  return pos(view, to + 1) === 'PUNCT' ? undefined : { from: to + 1, to: end };
}
