import type { Paragraph, Quotation, Sentence, Token } from '../model/reading.ts';
import type { WordBits } from '../model/word-bits.ts';
import { OPENING } from './word-signs.ts';

/**
 * Marks with 1 the tokens whose capital tells nothing: the first of a sentence or quotation, behind a colon or a dash, and all of a heading.
 * Takes all in the order of the text.
 */
export function findStarts(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  signs: WordBits,
): Uint8Array {
  const starts = new Uint8Array(tokens.length);
  let quotation = 0;
  for (const { first, last, paragraph } of sentences) {
    const isHeading = paragraphs[paragraph]?.kind === 'heading';
    let opens = true;
    for (let at = first; at < last; at++) {
      const { start, word } = tokens[at] as Token;
      while (quotation < quotations.length && (quotations[quotation] as Quotation).start < start) quotation++;
      if (opens || isHeading || quotations[quotation]?.start === start) starts[at] = 1;
      opens = (signs.of(word) & OPENING) !== 0;
    }
  }
  return starts;
}
