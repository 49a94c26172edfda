import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../fixtures/articles/read-article.ts';
import type { GoldArticle } from './gold.ts';
import { toGoldArticle } from './to-gold-article.ts';

/**
 * The marked articles of a folder of test/fixtures below `root`, the top of the repository: `articles`, or those `held-out` that
 * nobody reads who writes rules. A bench is bundled, so it cannot tell by itself.
 */
export function readOwnArticles(root: string, name: 'articles' | 'held-out'): GoldArticle[] {
  const folder = join(root, 'test/fixtures', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const { text, gold } = readArticle(readFileSync(join(folder, file), 'utf8'));
      return toGoldArticle(file.slice(0, -'.txt'.length), text, gold);
    });
}
