/**
 * Leaves out what no text file should carry: characters outside XML 1.0 (NUL and other controls, U+FFFE, U+FFFF) and
 * halves of surrogate pairs. Line breaks become `\n`.
 */
export function readable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
