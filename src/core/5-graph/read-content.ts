import type { Document } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import type { AttributedStatement } from '../model/statement.ts';

/** What a statement says, in the pieces by which two reports of it are compared. */
export interface Content {
  readonly statement: AttributedStatement;
  readonly language: string;
  /** All words in their order, folded. */
  readonly plain: string;
  /** Words that mean something, folded: of four letters or more, and all with a digit. */
  readonly words: ReadonlySet<string>;
  /** Those with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Figures without their marks: “83.5” and “83,5” are `835`. */
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
}

/** English and Swedish; compiled for this project, MIT. */
const NEGATIONS = new Set(
  `aldrig
cannot
ej
icke
inga
ingen
inget
inte
neither
never
no
nobody
none
nor
not
nothing
varken
without`.split('\n'),
);

const LETTERS = 4;

/** Reads the content of a statement. */
export function readContent(statement: AttributedStatement, { text, language }: Document): Content {
  const plain: string[] = [];
  const words = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  let negated = false;
  for (const span of statement.content) {
    const piece = text.slice(span.start, span.end);
    for (const [figure] of piece.matchAll(/\p{N}(?:[.,\u00a0]?\p{N})*/gu)) numbers.add(figure.replace(/\P{N}/gu, ''));
    let isFirst = true;
    for (const [surface] of piece.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
      const word = fold(surface).replace(/['’]s$/, '');
      plain.push(word);
      negated ||= NEGATIONS.has(word) || /n['’]t$/.test(word);
      if (word.length >= LETTERS || /\p{N}/u.test(word)) {
        words.add(word);
        if (!isFirst && /^\p{Lu}/u.test(surface)) names.add(word);
      }
      isFirst = false;
    }
  }
  return { statement, language, plain: plain.join(' '), words, names, numbers, negated };
}
