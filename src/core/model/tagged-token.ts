import type { PartOfSpeech, Token } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A token as a language's tagger cuts it; `endsSentence` after the last token of a sentence. Step 1 moves it from its paragraph into
 * the text and gives it its place there: one object for a token all the way, for speed.
 */
export class TaggedToken implements Token {
  index = 0;
  sentence = 0;
  start: number;
  end: number;
  pos: PartOfSpeech;
  endsSentence: boolean;
  readonly word: number;
  readonly surface: string;
  readonly lower: string;

  /** The `word` of `vocabulary` that stands from `start` to `end` of a paragraph. */
  constructor(
    vocabulary: Vocabulary,
    word: number,
    { start, end, pos, endsSentence }: Pick<TaggedToken, 'start' | 'end' | 'pos' | 'endsSentence'>,
  ) {
    this.start = start;
    this.end = end;
    this.pos = pos;
    this.endsSentence = endsSentence;
    this.word = word;
    this.surface = vocabulary.surfaceOf(word);
    this.lower = vocabulary.lowerOf(word);
  }
}
