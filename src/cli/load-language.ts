import type { Language } from '../core/model/language.ts';

const PACKS: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('../core/languages/en/index.ts')).english,
};

/** The codes of the languages that can be read. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(PACKS);

/** Loads the pack of a language when a document first needs it. */
export async function loadLanguage(code: string): Promise<Language | undefined> {
  return Object.hasOwn(PACKS, code) ? PACKS[code]!() : undefined;
}
