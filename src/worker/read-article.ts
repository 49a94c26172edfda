import { analyze } from '../core/analyze.ts';
import { detectLanguage } from '../core/detect-language.ts';
import { english } from '../core/languages/en/index.ts';
import { swedish } from '../core/languages/sv/index.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Language } from '../core/model/language.ts';
import { parseArticle } from '../core/parse-article.ts';

/** The packs of `core/languages/packs.ts`, named once more: the worker is built as one file, which cannot load a pack with `import()`. */
const packs: readonly Language[] = [english, swedish];

/** A file to read: the text as it is, front matter and all. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
}

/** Reads and analyses one article under the id of its document, or says why not. */
export function readArticle(id: string, { text }: ArticleFile): Analysis | { readonly reason: string } {
  const { doc } = parseArticle(id, text);
  if (doc.text.trim() === '') return { reason: 'it is empty' };
  const language = doc.language || detectLanguage(doc.text);
  const pack = packs.find(({ code }) => code === language);
  if (!pack) {
    const known = packs.map(({ name }) => name).join(', ');
    return { reason: `its language is ${language || 'not to be told'}; Whosaid reads ${known}` };
  }
  return analyze({ ...doc, language }, pack);
}
