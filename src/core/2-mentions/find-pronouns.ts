import { createMention, type Mention } from '../model/mention.ts';
import type { MentionRules } from '../model/mention-rules.ts';
import type { Word } from './read-words.ts';

/** Finds the pronouns that may refer to somebody. “US” and “IT” in capitals are none. */
export function findPronouns(words: readonly Word[], rules: MentionRules): Mention[] {
  const found: Mention[] = [];
  for (const word of words) {
    const facts = word.pronoun;
    if (!facts || (facts.choice && !standsAlone(words, word.index, rules))) continue;
    // “en man” is a noun
    if (facts.speaking && word.pos !== 'PRON') continue;
    const mention = createMention('pronoun', word.lower, 'pronoun', word);
    mention.gender = facts.gender;
    mention.plural = facts.plural;
    found.push(mention);
  }
  return found;
}

/** “the former admitted”, but not “the former mayor”. */
function standsAlone(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (!before || !rules.definiteArticles.has(before.lower)) return false;
  return !next || !(next.capital || next.role || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN');
}
