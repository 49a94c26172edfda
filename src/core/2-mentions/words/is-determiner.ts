import type { MentionRules } from '../../model/mention-rules.ts';
import type { Word } from './read-words.ts';

/** “the”, “a”, “their”, “’s”: what opens a noun phrase. */
export function isDeterminer(word: Word, rules: MentionRules): boolean {
  return (
    rules.definiteArticles.has(word.lower) ||
    rules.indefiniteArticles.has(word.lower) ||
    rules.possessiveMarks.has(word.lower) ||
    rules.pronouns.get(word.lower)?.possessive === true
  );
}
