import type { Language } from '../model/language.ts';

/** The languages that can be read, by code, each loaded when a document first needs it. */
export const packs: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).english,
  sv: async () => (await import('./sv/index.ts')).swedish,
};
