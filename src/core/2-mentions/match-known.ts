import type { KnownName, MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';

/** The longest known name that begins at word `at`, if any. */
export function matchKnown(words: readonly Word[], at: number, rules: MentionRules): KnownName | undefined {
  const word = words[at] as Word;
  const listed = rules.known.get(word.lower);
  return listed?.find((known) =>
    known.small
      ? word.lower === known.words[0] && (!word.capital || word.first)
      : known.words.every(
          (part, offset) =>
            isSame(part, words[at + offset], word.sentence) ||
            // “Röda korset”
            (offset > 0 && /^\p{Lu}/u.test(known.words[0] ?? '') && part === words[at + offset]?.surface),
        ),
  );
}

/** Listed in lower case: any capitalised form; else letter by letter (“US” is no “us”); shouting counts for longer words. */
function isSame(part: string, word: Word | undefined, sentence: number): boolean {
  if (word === undefined || word.sentence !== sentence) return false;
  if (part === word.surface) return /\p{Lu}/u.test(part) || word.capital || /^[^\p{L}]|^[a-z]{2,4}$/u.test(part);
  if (word.capital && part === word.lower) return true;
  return word.shout && part.length > 3 && part.toLowerCase() === word.lower;
}
