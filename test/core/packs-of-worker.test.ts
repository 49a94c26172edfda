import { expect, it } from 'vitest';
import { packs } from '../../src/core/languages/packs.ts';
import { readArticle } from '../../src/worker/read-article.ts';

it.each(Object.keys(packs))('the worker reads %s as the command line does', (code) => {
  const read = readArticle('a', { name: 'a.txt', text: `---\nlanguage: ${code}\n---\n1, 2, 3.\n` });
  expect(read).toHaveProperty('doc.language', code);
});
