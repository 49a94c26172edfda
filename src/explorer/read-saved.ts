import type { ReadResult } from '../core/import/read-graph-data.ts';
import type { ArticleFile } from '../worker/read-article.ts';
import { readText } from './read-text.ts';
import { readInWorker } from './work-on-files.ts';

/** Whether a file is a saved graph and no article, by its name. */
export const isSaved = ({ name }: ArticleFile): boolean => /\.(json|gexf|graphml|xml)$/i.test(name);

/** Reads a graph that was saved as JSON, GEXF or GraphML. XML is read in a worker. */
export async function readSaved(text: string): Promise<ReadResult> {
  if (!/^\uFEFF?\s*</.test(text)) return readText(text);
  return readInWorker(text.replace(/^\uFEFF/, ''));
}
