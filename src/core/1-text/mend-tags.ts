import { beginsPlain } from '../model/begins-plain.ts';
import type { PartOfSpeech, Token } from '../model/reading.ts';

/**
 * Tags capitalised words in running text as names where the tagger took them for verbs or nouns: “Hale said”, “Will Hale”.
 * A word at a sentence's start is a name if the text capitalises it elsewhere in mid sentence and never writes it small.
 */
export function mendTags(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  fixed: ReadonlyMap<string, PartOfSpeech>,
): Token[] {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (isCapital(token)) {
      if (!starts.has(token.index)) capital.add(token.lower);
    } else small.add(token.lower);
  }
  return tokens.map((token) => {
    const tag = fixed.get(token.lower);
    if (tag !== undefined) return { ...token, pos: tag };
    if (token.pos === 'PROPN' || !isCapital(token) || !MENDABLE.has(token.pos)) return token;
    const name = starts.has(token.index) ? capital.has(token.lower) && !small.has(token.lower) : true;
    return name ? { ...token, pos: 'PROPN' } : token;
  });
}

const MENDABLE: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'AUX', 'ADV', 'INTJ', 'X', 'ADJ', 'SCONJ']);

function isCapital({ surface }: Token): boolean {
  return !beginsPlain(surface) && /^\p{Lu}[\p{L}.'’-]/u.test(surface);
}
