import type { MentionRules } from '../../model/mention-rules.ts';
import { isDeterminer } from '../words/is-determiner.ts';
import type { Word } from '../words/read-words.ts';
import type { RoleNode } from './role-node.ts';

/** “Forskare menar”, “enligt norska kritiker”: where nouns of people have one form for one and many, an article tells the one. */
export function isBarePlural(words: readonly Word[], role: RoleNode, rules: MentionRules): boolean {
  if (!rules.wordForms || role.holder || role.plural || role.definite) return false;
  const { lower, sentence } = words[role.headAt] as Word;
  if (!rules.wordForms.hasBarePlural(lower)) return false;
  let at = role.first - 1;
  const pronoun = words[at];
  // “Hon är nu tränare”, “Tidigare var hon tränare”
  if (pronoun?.sentence === sentence && (pronoun.pos === 'ADV' || isOnePerson(pronoun, rules))) at--;
  const before = words[at];
  const isOne = before?.sentence === sentence && (isDeterminer(before, rules) || /^[,(–—]$/.test(before.surface));
  return !isOne && !rules.copulas.has(before?.sentence === sentence ? before.lower : '');
}

/** “hon”, “han” */
function isOnePerson({ lower }: Word, rules: MentionRules): boolean {
  const facts = rules.pronouns.get(lower);
  return facts?.gender !== undefined && !facts.possessive;
}
