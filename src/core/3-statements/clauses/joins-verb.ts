import { lower, pos, type SentenceView } from '../sentences/sentence-view.ts';

/** “and walked out”: a verb in the past without a subject of its own. */
export function joinsVerb(view: SentenceView, at: number): boolean {
  let next = at + 1;
  while (pos(view, next) === 'ADV' && next < at + 3) next++;
  if (pos(view, next) !== 'VERB' || !view.shapes.past.test(lower(view, next))) return false;
  return /^(?:DET|PRON|ADP|PART|PROPN)$/.test(pos(view, next + 1));
}
