import { Word } from '../../model/statement-words.ts';
import { cueAt, inQuote, is, isComma, isGerund, pos, type SentenceView } from '../sentences/sentence-view.ts';
import { usesAt } from './uses-at.ts';

/** “calling it a mess | and accusing him of lying”: a second act beside the one whose content begins at `start`. */
export function joinsGerund(view: SentenceView, start: number, conjunction: number): boolean {
  if (view.rules.verbSecond === true || !followsGerund(view, start)) return false;
  let verb = conjunction + 1;
  while (pos(view, verb) === 'ADV' && verb < conjunction + 3) verb++;
  if (pos(view, verb) !== 'VERB' || !cueAt(view, verb)?.forms.has('ing') || usesAt(view, verb).length === 0)
    return false;
  // “accusing him of lying | and misleading them”, “saying they were pleading | and begging”
  for (let at = start; at < conjunction; at++)
    if (pos(view, at) === 'VERB' && isGerund(view, at) && !inQuote(view, at) && !isComma(view, at - 1)) return false;
  return !is(view, verb + 1, Word.and) && verb + 1 < view.stop;
}

/** Whether the cue that a content at `start` hangs on is one such as “saying”. */
function followsGerund(view: SentenceView, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - FARTHEST_CUE); at--) {
    const forms = cueAt(view, at)?.forms;
    if (forms?.has('ing')) return pos(view, at) === 'VERB';
    if (forms !== undefined && pos(view, at) === 'VERB') return false;
  }
  return false;
}

/** In words. */
const FARTHEST_CUE = 8;
