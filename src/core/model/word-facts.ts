import type { Vocabulary } from './vocabulary.ts';

/** What a step works out of a word by its letters alone, once for each word of a vocabulary. */
export class WordFacts<T> {
  readonly vocabulary: Vocabulary;
  private readonly work: (surface: string, lower: string) => T;
  private readonly known: T[] = [];

  constructor(vocabulary: Vocabulary, work: (surface: string, lower: string) => T) {
    this.vocabulary = vocabulary;
    this.work = work;
  }

  of(word: number): T {
    const known = this.known[word];
    if (known !== undefined) return known;
    // words are numbered in the order in which they are met: no gap is ever left
    for (let next = this.known.length; next <= word; next++)
      this.known.push(this.work(this.vocabulary.surfaceOf(next), this.vocabulary.lowerOf(next)));
    return this.known[word] as T;
  }
}

/** Keeps the facts that depend on some rules with those rules, for as long as the vocabulary lasts. */
export function wordFactsBy<Rules extends object, T>(
  work: (rules: Rules, surface: string, lower: string) => T,
): (rules: Rules, vocabulary: Vocabulary) => WordFacts<T> {
  const facts = new WeakMap<Rules, WordFacts<T>>();
  return (rules, vocabulary) => {
    let found = facts.get(rules);
    if (found?.vocabulary !== vocabulary) {
      found = new WordFacts(vocabulary, (surface, lower) => work(rules, surface, lower));
      facts.set(rules, found);
    }
    return found;
  };
}
