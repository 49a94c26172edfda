import { closedWords } from './closed-words.ts';
import { verbForms } from './verb-forms.ts';

/** Words of Swedish that begin sentences and are no names: those of the closed classes, and all forms of listed verbs. */
export const functionWords: ReadonlySet<string> = new Set([...closedWords.keys(), ...verbForms.keys()]);
