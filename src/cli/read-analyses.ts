import { analyze } from '../core/analyze.ts';
import { detectLanguage } from '../core/detect-language.ts';
import type { Analysis } from '../core/model/analysis.ts';
import { parseArticle } from '../core/parse-article.ts';
import { reasonOf } from './failure.ts';
import type { FoundFile, Skipped } from './find-files.ts';
import { LANGUAGE_CODES, loadLanguage } from './load-language.ts';
import { nameDocuments } from './name-documents.ts';
import { readText } from './read-text.ts';

export interface ReadFile extends FoundFile {
  readonly analysis: Analysis;
  /** What of its front matter could not be used. */
  readonly problems: readonly string[];
}

export interface ReadOptions {
  /** Read every document as this language, whatever its front matter or its words say. */
  readonly language?: string;
}

/** Reads and analyses files one at a time, so that a folder of any size needs the memory of one. */
export async function* readAnalyses(
  files: readonly FoundFile[],
  { language }: ReadOptions = {},
): AsyncGenerator<ReadFile | Skipped> {
  const ids = nameDocuments(files);
  for (const file of files) {
    const read = readText(file.path);
    yield 'reason' in read ? { ...file, ...read } : await analyzeText(file, ids.get(file)!, read.text, language);
  }
}

async function analyzeText(
  file: FoundFile,
  id: string,
  text: string,
  forced: string | undefined,
): Promise<ReadFile | Skipped> {
  const { doc, problems } = parseArticle(id, text);
  // An empty file says nothing in any language.
  const code = forced ?? (doc.language || detectLanguage(doc.text) || (doc.text.trim() === '' ? 'en' : ''));
  const pack = await loadLanguage(code);
  if (!pack) return { ...file, reason: reasonAgainst(code) };
  try {
    return { ...file, analysis: analyze({ ...doc, language: code }, pack), problems };
  } catch (error) {
    return { ...file, reason: `the analysis failed (please report this): ${reasonOf(error)}` };
  }
}

function reasonAgainst(code: string): string {
  const known = LANGUAGE_CODES.map(nameOf).join(', ');
  return code === '' ? `its language cannot be told (known: ${known})` : `in ${nameOf(code)} (known: ${known})`;
}

function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return `“${code}”`;
  }
}
