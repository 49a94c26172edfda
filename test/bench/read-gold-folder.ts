import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldSet } from './gold.ts';
import { toGoldArticle } from './to-gold-article.ts';

/**
 * Reads a folder of NAME.txt with NAME.json beside it, in the order of the names.
 * Throws an Error with one line to print for a folder that is none or holds something else.
 */
export function readGoldFolder(folder: string): GoldSet {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`no folder ${folder}`);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  if (names.length === 0) throw new Error(`no NAME.json with a gold article in ${folder}`);
  return { name: basename(folder), articles: names.map((name) => readOne(folder, name)) };
}

function readOne(folder: string, name: string) {
  const path = join(folder, name);
  if (!existsSync(`${path}.txt`)) throw new Error(`${path}.json has no ${name}.txt beside it`);
  try {
    return toGoldArticle(name, readFileSync(`${path}.txt`, 'utf8'), JSON.parse(readFileSync(`${path}.json`, 'utf8')));
  } catch (error) {
    throw new Error(`${path}.json: ${(error as Error).message.split('\n')[0]}`);
  }
}
