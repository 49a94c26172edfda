import { endsList } from '../clauses/list-signs.ts';
import { hasFiniteVerb } from '../sentences/is-finite-verb.ts';
import { inQuote, isComma, isDash, lower, type SentenceView } from '../sentences/sentence-view.ts';
import { hasFinite } from './has-finite.ts';

/** Where the content begins: at the sentence’s start, or behind an opening such as “On Monday he said that A. …;”. */
export function contentStart(view: SentenceView, end: number, open: number | undefined): number {
  let start = 0;
  for (let k = end - 1; k > 0; k--) {
    if (open !== undefined && k >= open) continue;
    if (endsList(view, k)) break;
    if (
      /^[;:]$/.test(lower(view, k)) &&
      !inQuote(view, k) &&
      (lower(view, k) === ':' ? !isFragment(view, k + 1, end) : hasFinite(view, { from: k + 1, to: end }))
    ) {
      start = k + 1;
      break;
    }
  }
  if (open !== undefined && open > start) {
    // narration before a full quotation: “He shrugged: “No,” she said.”
    const lead = view.tokens.slice(start, open);
    if (lead.length > 0 && /^[:]$/.test(lead[lead.length - 1]!.lower)) return open;
    const full = /^\p{Lu}/u.test(
      view.reading.doc.text[view.quotes.find((run) => run.open === open)!.quotation.start] ?? '',
    );
    if (full && isComma(view, open - 1) && !hasFinite(view, { from: start, to: open })) return open;
    // “Falk called the plan bad - “Look at it,” she said”
    if (full && isDash(view, open - 1) && hasFiniteVerb(view, start, open) && view.rules.verbSecond !== true)
      return open;
  }
  return start;
}

/** “Partiet byter linje: | mindre bråk|, säger hon”: a few words behind a colon tell nothing by themselves. */
const isFragment = (view: SentenceView, from: number, to: number): boolean =>
  view.rules.verbSecond === true && to - from <= 3 && !hasFiniteVerb(view, from, to);
