import type { MentionRules } from '../../model/mention-rules.ts';
import { remember } from '../../model/remember.ts';
import type { Word } from '../words/read-words.ts';

/** The bare name as a reader writes it: “CSABA KŐVÁRI” → “Csaba Kővári”, white space made plain. */
export function personName(all: readonly Word[], rules: MentionRules): string {
  const words = withoutHonours(all, rules);
  const shouted = words.filter((word, at) => word.shout && word.surface.length > 2 && !(at > 0 && isNumeral(word)));
  if (shouted.length === 0) return join(words.map((word) => word.surface));
  const quiet = words.filter((word) => !word.shout && !rules.nameParticles.has(word.lower));
  // “Kim JONG UN” and “ANNA KOVÁCS” shout; “JD Vance” and “Wolf III” don't
  if (quiet.length > 0 && shouted.length < words.length / 2) return join(words.map((word) => word.surface));
  return join(
    words.map((word, at) =>
      word.shout && !word.surface.includes('.') && !rules.nameEndings.has(word.lower) && !(at > 0 && isNumeral(word))
        ? calm(word.surface)
        : word.surface,
    ),
  );
}

/** “Ada [XVI]” */
const isNumeral = ({ surface }: Word): boolean => /^X{0,2}(?:IX|IV|VI{0,3}|I{2,3}|X)$/.test(surface);

const join = (surfaces: readonly string[]): string => cleave(surfaces.join(' '));

/** “Ada “Addie” Falk”: marks cleave to what they enclose. */
const cleave = remember((name) => name.replace(/\s+/g, ' ').replace(/ ([“"‘'(]) (\S+) ([”"’')]) /g, ' $1$2$3 '));

/** “KŐVÁRI” → “Kővári”, “O'BRIEN” → “O'Brien”, “KI-MOON” → “Ki-Moon”, “McCAIN” stays. */
function calm(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** “Rafe Ollerton KC” is Rafe Ollerton; “Wolf III” and “Jr.” stay. */
function withoutHonours(words: readonly Word[], rules: MentionRules): readonly Word[] {
  let last = words.length;
  while (last > 1 && rules.honours.has((words[last - 1] as Word).lower)) last--;
  return words.slice(0, last);
}
