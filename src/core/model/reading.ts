import type { Document } from './document.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark. A possessive `'s` and the parts of a contraction (`did` + `n't`) are tokens of their own. */
export interface Token extends Span {
  /** Place in `Reading.tokens`. */
  readonly index: number;
  /** As written: the text from `start` to `end`. */
  readonly surface: string;
  /** Its number in `Reading.vocabulary`. */
  readonly word: number;
  /** The surface, in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Place in `Reading.sentences`. */
  readonly sentence: number;
}

/** `[start, end)` in characters, `[first, last)` in tokens. Sentences leave out the white space between them. */
export interface Sentence extends Span {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Place in `Reading.paragraphs`. */
  readonly paragraph: number;
}

/**
 * What a paragraph is for. Only `body` and `heading` are searched for statements;
 * `dateline` (“HANOI, May 5 (VNA) –”) names bodies and nobody who speaks;
 * `caption` and `boilerplate` (comment counters, source lines, cookie notices, related links) yield nothing at all.
 */
export type ParagraphKind = 'body' | 'heading' | 'dateline' | 'caption' | 'boilerplate';

/** A line of text with something on it. `[first, last)` counts sentences. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly first: number;
  readonly last: number;
}

/** A stretch in quotation marks. The span leaves the marks out; a quotation that never closes runs to its paragraph's end. */
export interface Quotation extends Span {
  readonly closed: boolean;
  readonly paragraph: number;
}

/** A document as step 1 hands it on: the text cut into paragraphs, sentences and tagged tokens, with its quotations. */
export interface Reading {
  readonly doc: Document;
  readonly vocabulary: Vocabulary;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
