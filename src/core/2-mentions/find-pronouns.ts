import type { Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';

/** Finds the pronouns that may refer to somebody. “US” and “IT” in capitals are none. */
export function findPronouns(words: readonly Word[], rules: MentionRules): Mention[] {
  const found: Mention[] = [];
  for (const { lower, shout, start, end } of words) {
    const facts = shout ? undefined : rules.pronouns.get(lower);
    if (!facts) continue;
    found.push({
      start,
      end,
      kind: 'pronoun',
      name: lower,
      rule: 'pronoun',
      ...(facts.gender && { gender: facts.gender }),
      ...(facts.plural && { plural: true }),
    });
  }
  return found;
}
