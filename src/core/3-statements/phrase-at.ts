import { lower, type SentenceView, signsAt } from './sentence-view.ts';

/** How many words the first of `phrases` that stands at `at` has; 0 if none does. */
export function phraseAt(view: SentenceView, at: number, phrases: readonly (readonly string[])[]): number {
  const first = lower(view, at);
  for (const phrase of phrases)
    if (phrase[0] === first && phrase.every((word, offset) => lower(view, at + offset) === word)) return phrase.length;
  return 0;
}

/** How many words of “according to” begin at `at`. */
export function accordingAt(view: SentenceView, at: number): number {
  return signsAt(view, at).opensAccording ? phraseAt(view, at, view.rules.phrases.accordingTo) : 0;
}
