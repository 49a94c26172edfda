import type { KnownName } from '../../model/known-name.ts';
import type { Word } from './read-words.ts';

/** The longest known name that begins at word `at`, if any. */
export function matchKnown(words: readonly Word[], at: number): KnownName | undefined {
  const { known } = words[at] as Word;
  if (known === undefined) return undefined;
  for (const name of known) if (name.small ? isSmall(name, words[at] as Word) : isWritten(name, words, at)) return name;
  return undefined;
}

function isSmall(name: KnownName, word: Word): boolean {
  return word.lower === name.words[0] && (!word.capital || word.first);
}

function isWritten(name: KnownName, words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  const [first = ''] = name.words;
  if (name.kind === 'organization' && name.words.length === 1 && isShouted(words, at)) return false;
  for (let offset = 0; offset < name.words.length; offset++) {
    const part = name.words[offset] as string;
    const word = words[at + offset];
    if (isSame(part, word, sentence)) continue;
    // “Röda korset”
    if (offset === 0 || part !== word?.surface || !/^\p{Lu}/u.test(first)) return false;
  }
  return true;
}

/** “MAN WHO LED”: a word of every day in a line of capitals, which is no body. */
function isShouted(words: readonly Word[], at: number): boolean {
  const { common, shout } = words[at] as Word;
  return common && shout && (words[at - 1]?.shout === true || words[at + 1]?.shout === true);
}

/** Listed in lower case: any capitalised form; else letter by letter (“US” is no “us”); shouting counts for longer words. */
function isSame(part: string, word: Word | undefined, sentence: number): boolean {
  if (word === undefined || word.sentence !== sentence) return false;
  if (part === word.surface) return word.capital || /\p{Lu}/u.test(part) || /^[^\p{L}]|^[a-z]{2,4}$/u.test(part);
  if (word.capital && part === word.lower) return true;
  return word.shout && part.length > 3 && part.toLowerCase() === word.lower;
}
