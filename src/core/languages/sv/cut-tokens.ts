import type { Span } from '../../model/span.ts';

/** One pattern a kind of token, tried in this order. */
const PATTERNS = [
  /(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)]/, // addresses
  /[\p{Ll}\p{N}-]+\.(?:se|nu|com|org|net|eu)(?![\p{L}\p{N}])/u, // “larch.se”
  /(?:t\.ex|bl\.a|m\.fl|m\.m|d\.v\.s|s\.k|f\.d|f\.n|p\.g\.a|o\.s\.v|o\.d|t\.o\.m|fr\.o\.m|e\.d|i\.e|e\.Kr|f\.Kr|å\.s)\.?/iu, // “t.ex.”
  /\d+(?:[.,:]\d+)*(?:-\p{L}+)*(?::\p{L}+)?/u, // “83,5”, “10.30”, “14-tiden”
  /(?<!på )\p{Lu}\.(?=\s?\p{Lu}[\p{L}.])/u, // “A. Ek”, but not “på X. Hon”
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|:(?=\p{Ll})[\p{L}]+|-(?=,\s|\s(?:och|eller|samt)\s))*/u, // “Nils-Erik”, “FN:s”, “skol-, kultur- och”
  /\.{2,}|…/, // an ellipsis
  /''|``|--/,
  /\S/u,
];

const TOKEN = new RegExp(PATTERNS.map((pattern) => pattern.source).join('|'), 'gu');

/** Cuts Swedish text into words, numbers and marks; white space is left out. */
export function cutTokens(text: string): Span[] {
  return [...text.matchAll(TOKEN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
