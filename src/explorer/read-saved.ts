import type { ReadResult } from '../core/import/read-graph-data.ts';
import type { ArticleFile } from '../worker/read-article.ts';
import { readText } from './read-text.ts';

/** Whether a file is a saved graph and no article, by its name. */
export const isSaved = ({ name }: ArticleFile): boolean => /\.(json|gexf|graphml|xml)$/i.test(name);

/** Reads a graph that was saved as JSON, GEXF or GraphML. The reader of XML is fetched on use. */
export async function readSaved(text: string): Promise<ReadResult> {
  if (!/^\uFEFF?\s*</.test(text)) return readText(text);
  const { readXmlGraph } = await import('../core/import/read-xml-graph.ts');
  return readXmlGraph(text.replace(/^\uFEFF/, ''));
}
