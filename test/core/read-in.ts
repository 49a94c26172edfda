import { readText } from '../../src/core/1-text/read-text.ts';
import { english } from '../../src/core/languages/en/index.ts';
import { swedish } from '../../src/core/languages/sv/index.ts';
import type { Language } from '../../src/core/model/language.ts';
import type { Reading } from '../../src/core/model/reading.ts';

const languages: Readonly<Record<string, Language>> = { en: english, sv: swedish };

/** Reads `text` as one document called `a`. */
export function readIn(code: string, text: string, id = 'a'): { reading: Reading; language: Language } {
  const language = languages[code] as Language;
  return { reading: readText({ id, language: code, title: '', text, source: {} }, language), language };
}
