import { pos, type QuoteRun, type SentenceView, signsAt } from './sentence-view.ts';

const LONGEST_TITLE = 6;

/** “the host of Norway’s “Good Morning,””, “the author of “Going Home,””: capital words in marks behind whose or what work they are, and nothing that was said. */
export function namesWork(view: SentenceView, { open, from, to }: QuoteRun): boolean {
  if (view.rules.verbSecond === true || to - from > LONGEST_TITLE + 1) return false;
  if (!/^(?:ADP|NOUN|PART|PROPN)$/.test(pos(view, open - 1))) return false;
  let names = 0;
  for (let at = from; at < to; at++) {
    const { surface } = view.tokens[at] as { readonly surface: string };
    if (/^[.?!]/.test(surface)) return false;
    if (!/^\p{L}{4}/u.test(surface)) continue;
    if (!signsAt(view, at).isCapital) return false;
    names++;
  }
  return names > 0 && signsAt(view, from).isCapital;
}
