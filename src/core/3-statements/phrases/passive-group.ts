import type { CueForm } from '../../model/statement-rules.ts';
import { Word } from '../../model/statement-words.ts';
import { is, isInfinitiveMark, lower, pos, type Run, type SentenceView } from '../sentences/sentence-view.ts';
import { mergeRuns } from './verb-group.ts';

/** A passive in one word with its auxiliary, “har också kritiserats”, unless it is undone or denied: “kan kritiseras”, “kritiseras inte”. */
export function passiveGroup(
  view: SentenceView,
  at: number,
  { forms }: CueForm,
): { readonly from: number; readonly pieces: readonly Run[] } | undefined {
  if (view.rules.negations.has(lower(view, at + 1))) return undefined;
  const pieces: Run[] = [{ from: at, to: at + 1 }];
  let before = at - 1;
  while (pos(view, before) === 'ADV' && !view.rules.negations.has(lower(view, before))) before--;
  if (isInfinitiveMark(view, before) || view.rules.negations.has(lower(view, before))) return undefined;
  const mayStandAlone = forms.has('past') || forms.has('third');
  if (pos(view, before) !== 'AUX') return mayStandAlone ? { from: at, pieces } : undefined;
  if (!forms.has('participle') || !is(view, before, Word.perfects)) return undefined;
  pieces.unshift({ from: before, to: before + 1 });
  return { from: before, pieces: mergeRuns(pieces) };
}
