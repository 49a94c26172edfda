import type { TaggedToken } from '../model/tagged-token.ts';
import type { QuotedStretch } from './find-quotations.ts';

/** “the workers’ union”: an apostrophe behind a plural that closes no quotation. */
const PLURAL_POSSESSIVE = /\p{Ll}s['’] \p{L}/u;

/** Tags as a particle the apostrophe that makes a plural a possessive, which looks like a closing quotation mark. Changes `tokens`. */
export function markPossessives(
  tokens: readonly TaggedToken[],
  text: string,
  quotations: readonly QuotedStretch[],
): void {
  if (!PLURAL_POSSESSIVE.test(text)) return;
  for (const token of tokens) {
    if (token.pos !== 'PUNCT' || !/^['’]$/.test(token.surface)) continue;
    const { start, end } = token;
    if (PLURAL_POSSESSIVE.test(text.slice(start - 2, end + 2)) && !quotations.some((one) => one.end === start))
      token.pos = 'PART';
  }
}
