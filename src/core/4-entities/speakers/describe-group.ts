import type { EntityRules } from '../../model/entity-rules.ts';

/**
 * What to call a described speaker: the phrase without its article, without what is said of them after a comma (but “the Dayton, Ohio-based firm” is whole).
 * `isName` tells whether the word that it then begins with keeps its capital anywhere.
 */
export function describeGroup(
  phrase: string,
  rules: EntityRules,
  isName: (first: string, next: string | undefined) => boolean,
): string {
  const words = (phrase.split(END_OF_NAME)[0] ?? phrase).trim().split(/\s+/);
  // “en av dem” is not “av dem”, “those who were there” not “who were there”
  while (
    words.length > 1 &&
    rules.determiners.has((words[0] ?? '').toLowerCase()) &&
    !rules.determinerKeepers.has((words[1] ?? '').toLowerCase())
  )
    words.shift();
  const name = words.join(' ');
  // “Delegates” only begins a sentence; “EU officials” and “Ostby residents” keep what is a name
  const [first = '', next] = words;
  return /^\p{Lu}\p{Ll}+$/u.test(first) && !rules.keepsCapital(words) && !isName(first, next)
    ? first.toLowerCase() + name.slice(first.length)
    : name;
}

const END_OF_NAME = /,(?!\d| \p{Lu}[\p{L}.]*-\p{Ll}{4,} )|:(?!\p{Ll})|[;(–—]| - /u;
