import type { Vocabulary } from './vocabulary.ts';

const FIRST_ROOM = 4096;

/** What a step works out of a word by its letters alone where eight bits can tell it: see `WordFacts`, but small enough to stay near. */
export class WordBits {
  readonly vocabulary: Vocabulary;
  private readonly work: (surface: string, lower: string) => number;
  private bits = new Uint8Array(FIRST_ROOM);
  private known = 0;

  constructor(vocabulary: Vocabulary, work: (surface: string, lower: string) => number) {
    this.vocabulary = vocabulary;
    this.work = work;
  }

  of(word: number): number {
    if (word >= this.known) this.learn(word);
    return this.bits[word] as number;
  }

  private learn(word: number): void {
    if (word >= this.bits.length) {
      const more = new Uint8Array(2 * (word + 1));
      more.set(this.bits);
      this.bits = more;
    }
    for (; this.known <= word; this.known++)
      this.bits[this.known] = this.work(this.vocabulary.surfaceOf(this.known), this.vocabulary.lowerOf(this.known));
  }
}

/** Keeps the bits that depend on some rules with those rules, for as long as the vocabulary lasts. */
export function wordBitsBy<Rules extends object>(
  work: (rules: Rules, surface: string, lower: string) => number,
): (rules: Rules, vocabulary: Vocabulary) => WordBits {
  const kept = new WeakMap<Rules, WordBits>();
  return (rules, vocabulary) => {
    let found = kept.get(rules);
    if (found?.vocabulary !== vocabulary) {
      found = new WordBits(vocabulary, (surface, lower) => work(rules, surface, lower));
      kept.set(rules, found);
    }
    return found;
  };
}
