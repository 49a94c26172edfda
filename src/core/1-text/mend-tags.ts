import type { TextRules } from '../model/language.ts';
import type { TaggedToken } from '../model/tagged-token.ts';
import type { WordBits } from '../model/word-bits.ts';
import { CAPITAL, MISTAGGED } from './word-signs.ts';

/**
 * Tags capitalised words in running text as names where the tagger took them for verbs or nouns: “Hale said”, “Will Hale”.
 * A word at a sentence's start is a name if the text capitalises it elsewhere in mid sentence and never writes it small. Changes `tokens`.
 */
export function mendTags(
  tokens: readonly TaggedToken[],
  starts: Uint8Array,
  { tags, apposedTags, pairTags }: TextRules,
  signs: WordBits,
): void {
  const capital = new Set<string>();
  const doubtful: TaggedToken[] = [];
  for (const token of tokens) {
    const own = signs.of(token.word);
    if ((own & (CAPITAL | MISTAGGED)) === 0) continue;
    const isStart = starts[token.index] === 1;
    if ((own & CAPITAL) !== 0 && !isStart) capital.add(token.lower);
    if ((own & MISTAGGED) !== 0)
      token.pos =
        tags.get(token.lower) ??
        (isApposed(tokens, token.index) ? apposedTags.get(token.lower) : undefined) ??
        (pairTags?.get(token.lower)?.has(tokens[token.index + 1]?.lower ?? '') ? 'NOUN' : token.pos);
    else if (!MENDABLE.has(token.pos)) continue;
    else if (isStart) doubtful.push(token);
    else token.pos = 'PROPN';
  }
  const names = doubtful.filter((token) => capital.has(token.lower));
  if (names.length === 0) return;
  const neverSmall = new Set(names.map(({ lower }) => lower));
  for (const { word, lower } of tokens) if ((signs.of(word) & CAPITAL) === 0) neverSmall.delete(lower);
  for (const token of names) if (neverSmall.has(token.lower)) token.pos = 'PROPN';
}

/** Whether a word stands behind a comma or an article and before a noun: “Ada Falk, [lead] author of the study”. */
function isApposed(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (before?.lower === ',' || before?.pos === 'DET') && tokens[at + 1]?.pos === 'NOUN';
}

const MENDABLE: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'AUX', 'ADV', 'INTJ', 'X', 'ADJ', 'SCONJ']);
