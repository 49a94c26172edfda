/** Whether a word begins with one of a–z, as most words do: a quick no to what is asked of capitals and marks. */
export function beginsPlain(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}
