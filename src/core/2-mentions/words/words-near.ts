import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from './read-words.ts';

/** The word at a place of one sentence; undefined beyond its ends. */
export type WordAt = (index: number) => Word | undefined;

/** Looks up the words of the sentence that word `place` stands in. */
export function wordsNear(words: readonly Word[], place: number): WordAt {
  const { sentence } = words[place] as Word;
  return (index) => (words[index]?.sentence === sentence ? words[index] : undefined);
}

/** “Nordvik [has repeatedly] said”: where the verb stands behind its auxiliaries and what tells how often. */
export function skipAuxiliaries(from: number, at: WordAt): number {
  let index = from;
  while (index < from + MOST_AUXILIARIES && /^(?:AUX|ADV)$/.test(at(index)?.pos ?? '')) index++;
  return index;
}

const MOST_AUXILIARIES = 3;

/** “of [the Larch Bank]”: where the words begin that may have a definite article at `from`. */
export function behindArticle(from: number, at: WordAt, rules: MentionRules): number {
  return rules.definiteArticles.has(at(from)?.lower ?? '') ? from + 1 : from;
}

/** “2019” */
export const isYear = ({ surface }: Word): boolean => /^(?:19|20)\d\d$/.test(surface);
