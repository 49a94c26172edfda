import type { ArticleFile } from '../worker/read-article.ts';

const LARGEST = 32 * 1024 * 1024;

/** Reads dropped or chosen files as UTF-8. What is too large or no text is left out and told. */
export async function readFiles(files: Iterable<File>): Promise<{ texts: ArticleFile[]; problems: string[] }> {
  const texts: ArticleFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    if (file.size > LARGEST) problems.push(`${file.name} is larger than 32 MB.`);
    else {
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
        texts.push({ name: file.name, text });
      } catch {
        problems.push(`${file.name} is not a text file in UTF-8.`);
      }
    }
  }
  return { texts, problems };
}
