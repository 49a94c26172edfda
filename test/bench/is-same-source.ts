import type { WordIndex } from './word-index.ts';

/** English words that two sources may share without being the same: “the head of the union”, “the city of Oslo”. Compiled for this project, MIT. */
const LINKING = new Set(
  `a about after am an and are as at be been before being between but by can could did do does during for from had has
  have if in into is may might no nor not of on or over per s shall should than that the these this those through to
  under via was were will with would ’s 's`.split(/\s+/),
);

/** Whether a found source shares a telling word with the marked one, or neither has any. Pronouns tell: “he” is often the whole source. */
export function isSameSource(found: ReadonlySet<number>, marked: ReadonlySet<number>, words: WordIndex): boolean {
  if (found.size === 0 || marked.size === 0) return found.size === marked.size;
  const telling = [...marked].filter((word) => !LINKING.has(words.wordAt(word).toLowerCase()));
  return (telling.length > 0 ? telling : [...marked]).some((word) => found.has(word));
}
