import { analyze } from '../core/analyze.ts';
import { detectLanguage } from '../core/detect-language.ts';
import type { Analysis } from '../core/model/analysis.ts';
import { parseArticle } from '../core/parse-article.ts';
import { reasonOf } from './failure.ts';
import { LANGUAGE_CODES, loadLanguage } from './load-language.ts';
import { readText } from './read-text.ts';

/** One file to read. Plain data, which may travel to a worker. */
export interface FileTask {
  /** As the reader may open it, `-` for standard input. */
  readonly path: string;
  /** The id of its document. */
  readonly id: string;
  /** Read it as this language, whatever its front matter or its words say. */
  readonly language: string | undefined;
}

export interface FileAnalysis {
  readonly analysis: Analysis;
  /** What of its front matter could not be used. */
  readonly problems: readonly string[];
}

/** Why a file was not read, in a few words. */
export interface Refusal {
  readonly reason: string;
}

/** Reads and analyses one file. Never rejects: whatever goes wrong is a reason. */
export async function analyzeFile({ path, id, language: forced }: FileTask): Promise<FileAnalysis | Refusal> {
  const read = readText(path);
  if ('reason' in read) return read;
  const { doc, problems } = parseArticle(id, read.text);
  // An empty file says nothing in any language.
  const code = forced ?? (doc.language || detectLanguage(doc.text) || (doc.text.trim() === '' ? 'en' : ''));
  const pack = await loadLanguage(code);
  if (!pack) return { reason: reasonAgainst(code) };
  try {
    return { analysis: analyze({ ...doc, language: code }, pack), problems };
  } catch (error) {
    return analysisFailed(error);
  }
}

/** The refusal of a text that the program, against its promise, could not read. */
export function analysisFailed(error: unknown): Refusal {
  return { reason: `the analysis failed (please report this): ${reasonOf(error)}` };
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
