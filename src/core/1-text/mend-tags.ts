import type { PartOfSpeech, Token } from '../model/reading.ts';

/**
 * Tags capitalised words in running text as names where the tagger took them for verbs or nouns: “Hale said”, “Will Hale”.
 * A word at a sentence's start is a name if the text capitalises it elsewhere in mid sentence and never writes it small.
 */
export function mendTags(
  tokens: readonly Token[],
  text: string,
  starts: ReadonlySet<number>,
  fixed: ReadonlyMap<string, PartOfSpeech>,
): Token[] {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const token of tokens) {
    if (isCapital(text, token)) {
      if (!starts.has(token.index)) capital.add(token.lower);
    } else small.add(token.lower);
  }
  return tokens.map((token) => {
    const tag = fixed.get(token.lower);
    if (tag !== undefined) return { ...token, pos: tag };
    if (token.pos === 'PROPN' || !isCapital(text, token) || !MENDABLE.has(token.pos)) return token;
    const name = starts.has(token.index) ? capital.has(token.lower) && !small.has(token.lower) : true;
    return name ? { ...token, pos: 'PROPN' } : token;
  });
}

const MENDABLE: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'AUX', 'ADV', 'INTJ', 'X', 'ADJ', 'SCONJ']);

function isCapital(text: string, token: Token): boolean {
  return /^\p{Lu}[\p{L}.'’-]/u.test(text.slice(token.start, token.end));
}
