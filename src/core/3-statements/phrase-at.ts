import { Word } from '../model/statement-words.ts';
import { is, lower, type SentenceView, signsAt } from './sentence-view.ts';

/** How many words the first of `phrases` that stands at `at` has; 0 if none does. */
export function phraseAt(view: SentenceView, at: number, phrases: readonly (readonly string[])[]): number {
  const first = lower(view, at);
  for (const phrase of phrases)
    if (phrase[0] === first && phrase.every((word, offset) => lower(view, at + offset) === word)) return phrase.length;
  return 0;
}

/** How many words of “according to” begin at `at`; “according to plan” tells of nobody's words. */
export function accordingAt(view: SentenceView, at: number): number {
  if (!signsAt(view, at).opensAccording) return 0;
  const length = phraseAt(view, at, view.rules.phrases.accordingTo);
  return is(view, at + length, Word.measures) && !tellsMore(view, at + length + 1) ? 0 : length;
}

/** “according to the plan | of the board”, “planerna | som bolaget lade fram” */
function tellsMore(view: SentenceView, at: number): boolean {
  return is(view, at, Word.relativePronouns) || is(view, at, Word.possessiveMarks) || is(view, at, Word.senders);
}
