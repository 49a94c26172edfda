/** Words of a name that say nothing about whose it is, as acronyms leave them out. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'av',
  'de',
  'des',
  'du',
  'för',
  'for',
  'i',
  'in',
  'la',
  'le',
  'och',
  'of',
  'on',
  'the',
  'to',
]);

/** A name in lower case, without accents, as its words. */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đøłıßæœ]/g, (letter) => PLAIN[letter]!)
    .replace(/['’‘`.]/g, (mark) => (mark === '.' ? ' ' : ''));
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The words of a name that tell whose it is; all of them if there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}

/** With and without the small words: “UNODC” of “United Nations Office on Drugs and Crime”. */
export function firstLetters(name: string): readonly string[] {
  const words = nameWords(name);
  const initials = (list: readonly string[]) => list.map((word) => [...word][0]).join('');
  return words.length < 2 ? [] : [initials(words), initials(tellingWords(words))];
}
