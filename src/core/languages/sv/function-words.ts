import { closedWords } from './closed-words.ts';
import { verbForms } from './verb-forms.ts';

/** “minister för [digitala] frågor”: adjectives that tell a matter. */
const MATTER = /^(?:digital|finansiell|global|internationell|kulturell|nationell|rättslig|social)(?:a|t)?$/;

/** Words of Swedish that begin sentences and are no names: those of the closed classes, and all forms of listed verbs. */
export const functionWords: ReadonlySet<string> = new Set(
  [...closedWords.keys(), ...verbForms.keys()].filter((word) => !MATTER.test(word)),
);
