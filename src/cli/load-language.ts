import { packs } from '../core/languages/packs.ts';
import type { Language } from '../core/model/language.ts';

/** The codes of the languages that can be read. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(packs);

/** Loads the pack of a language when a document first needs it. */
export async function loadLanguage(code: string): Promise<Language | undefined> {
  return Object.hasOwn(packs, code) ? packs[code]!() : undefined;
}
