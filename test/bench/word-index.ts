import type { Span } from '../../src/core/model/span.ts';

/** A word may hold hyphens, apostrophes and full stops: “U.S.-led”, “don’t”. */
const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** The words of a text, each known by the offset where it starts. */
export interface WordIndex {
  /** The words that spans touch; where they touch none, their marks, “…”. */
  readonly wordsIn: (spans: readonly Span[]) => ReadonlySet<number>;
  readonly wordAt: (start: number) => string;
}

/** Cuts a text into the words that all overlaps are counted in. */
export function indexWords(text: string): WordIndex {
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const ends = new Map(words.map(({ start, end }) => [start, end]));
  return {
    wordsIn: (spans) => {
      const touched = spans.flatMap((span) => {
        const found: number[] = [];
        for (let at = firstEndingAfter(words, span.start); at < words.length; at++) {
          if (words[at]!.start >= span.end) break;
          found.push(words[at]!.start);
        }
        return found;
      });
      return new Set(touched.length > 0 ? touched : spans.flatMap((span) => marksIn(text, span)));
    },
    wordAt: (start) => text.slice(start, ends.get(start) ?? start + 1),
  };
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function marksIn(text: string, { start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index).filter((at) => /\S/.test(text[at]!));
}
