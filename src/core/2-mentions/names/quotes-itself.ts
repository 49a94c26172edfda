import type { WordAt } from '../words/words-near.ts';

/**
 * “Falk said: “I have been running”, ““I didn't have a clue,” said Falk”: whether what is quoted beside `from` says “I”, as bodies do
 * not. `step` is 1 for what stands behind, -1 for what stands before.
 */
export function quotesItself(from: number, step: 1 | -1, at: WordAt): boolean {
  let isInside = false;
  for (let index = from; Math.abs(index - from) < FARTHEST; index += step) {
    const word = at(index);
    if (!word) return false;
    if (MARK.test(word.surface)) {
      if (isInside) return false;
      isInside = true;
    } else if (!isInside && word.isWord) return false;
    else if (word.pronoun?.person === 1 && !word.pronoun.plural && !word.pronoun.possessive) return true;
  }
  return false;
}

const MARK = /^["“”]$/;
const FARTHEST = 50;
