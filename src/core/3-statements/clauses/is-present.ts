import { cueAt, type SentenceView } from '../sentences/sentence-view.ts';

/** “says”, “say”: whether a cue in the present stands at `at`. */
export function isPresent(view: SentenceView, at: number): boolean {
  const forms = cueAt(view, at)?.forms;
  return forms !== undefined && (forms.has('third') || (forms.has('base') && !forms.has('past')));
}
