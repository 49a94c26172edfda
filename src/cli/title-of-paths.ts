import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArticle } from '../core/parse-article.ts';
import { readText } from './read-text.ts';

/** What to call the graph of some paths: a folder as its README is titled, anything else by its name. */
export function titleOfPaths(paths: readonly string[]): string {
  return paths.map(titleOf).join(', ');
}

function titleOf(path: string): string {
  if (path === '-') return 'stdin';
  const name = basename(resolve(path));
  const readme = namesIn(path).find((file) => /^readme\.md$/i.test(file));
  const read = readme === undefined ? undefined : readText(join(path, readme));
  return read && 'text' in read ? parseArticle(name, read.text).doc.title : name;
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
