/**
 * Writes a value as JSON on one line that stays one line everywhere: U+0085, U+2028 and U+2029, which some readers
 * take for line ends, are escaped, as are lone surrogates (by JSON.stringify).
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
