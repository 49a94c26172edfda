import type { Word } from './read-words.ts';

/** The word at a place of one sentence; undefined beyond its ends. */
export type WordAt = (index: number) => Word | undefined;

/** Looks up the words of the sentence that word `place` stands in. */
export function wordsNear(words: readonly Word[], place: number): WordAt {
  const { sentence } = words[place] as Word;
  return (index) => (words[index]?.sentence === sentence ? words[index] : undefined);
}
