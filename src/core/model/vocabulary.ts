/** Beyond this many words a vocabulary is begun anew: a long run must not keep every word that it ever met. */
const MOST_WORDS = 50_000;

/**
 * The words of a language as texts write them, numbered in the order in which they were met. A text repeats most of its words, so
 * what a step works out of a word alone is kept under its number, see `WordFacts`. That saves time and changes no result.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly surfaces: string[] = [];
  private readonly lowers: string[] = [];

  get isFull(): boolean {
    return this.surfaces.length > MOST_WORDS;
  }

  numberOf(surface: string): number {
    const known = this.numbers.get(surface);
    if (known !== undefined) return known;
    const number = this.surfaces.length;
    this.numbers.set(surface, number);
    this.surfaces.push(surface);
    this.lowers.push(surface.toLowerCase().replace(/[’‘]/g, "'"));
    return number;
  }

  surfaceOf(word: number): string {
    return this.surfaces[word] as string;
  }

  /** In lower case, with straight apostrophes. */
  lowerOf(word: number): string {
    return this.lowers[word] as string;
  }
}

const vocabularies = new WeakMap<object, Vocabulary>();

/** The vocabulary of a language, which `language` stands for. To be asked once a document. */
export function vocabularyOf(language: object): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined || vocabulary.isFull) {
    vocabulary = new Vocabulary();
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}
