import type { PronounFacts } from './grammar-rules.ts';

/** The facts of a pronoun with a place for each, as for `createMention`. */
export function createPronoun(facts: PronounFacts): PronounFacts {
  const { person, plural, gender, relative, thing, possessive, people, speaking, choice, varied } = facts;
  return { person, plural, gender, relative, thing, possessive, people, speaking, choice, varied };
}
