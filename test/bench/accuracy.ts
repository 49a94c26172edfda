// `npm run bench:accuracy [-- GOLD_DIR… --errors FILE.md --json FILE]`: what the library finds of what people marked.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { GoldArticle, GoldSet } from './gold.ts';
import { packs } from './packs.ts';
import { printPublished, printScore } from './print-scores.ts';
import { readGoldFolder } from './read-gold-folder.ts';
import { readOwnArticles } from './read-own-articles.ts';
import { languageOf, type SetScore, scoreSet } from './score-set.ts';
import { writeErrors } from './write-errors.ts';

const SHARED = ['../shared/bench/polnear-dev', '../shared/bench/gum-dev', '../shared/bench/seeds-gold'];
/** Articles that nobody marked: nothing to score, but they must be read. */
const UNMARKED = '../shared/seeds';

try {
  main();
} catch (error) {
  console.error(`bench:accuracy: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'string' }, json: { type: 'string' } },
  });
  const sets = positionals.length > 0 ? positionals.map((folder) => readGoldFolder(fromCaller(folder))) : allSets();

  const scores: SetScore[] = [];
  for (const set of sets) {
    const score = scoreSet(set, packs);
    if (score.articles.length > 0) console.log(printScore(score));
    if (score.unread.length > 0) warnOfUnread(score);
    if (score.articles.length > 0) scores.push(score);
  }
  if (positionals.length === 0) readUnmarked();
  console.log(printPublished());
  if (values.errors !== undefined) writeFileSync(fromCaller(values.errors), writeErrors(scores));
  if (values.json !== undefined)
    writeFileSync(fromCaller(values.json), `${JSON.stringify(scores.map(toJson), null, 1)}\n`);
}

/** npm runs scripts at the top of the repository; the caller’s folder is told apart. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}

function allSets(): GoldSet[] {
  return [
    ...byLanguage('our own articles', readOwnArticles('.', 'articles')),
    ...byLanguage('held out', readOwnArticles('.', 'held-out')),
    ...SHARED.filter((folder) => isThere(folder)).map(readGoldFolder),
  ];
}

function byLanguage(name: string, articles: readonly GoldArticle[]): GoldSet[] {
  const codes = [...new Set(articles.map(languageOf))].sort();
  return codes.map((code) => ({
    name: `${name} (${code})`,
    articles: articles.filter((article) => languageOf(article) === code),
  }));
}

function isThere(folder: string): boolean {
  if (!existsSync(folder)) console.warn(`SKIPPED: ${folder} is not there\n`);
  return existsSync(folder);
}

function warnOfUnread({ name, unread }: SetScore): void {
  const codes = [...new Set(unread.map(languageOf))].join(', ');
  console.warn(`SKIPPED: ${unread.length} articles of ${name}: no pack reads their language (${codes})\n`);
}

function readUnmarked(): void {
  if (!isThere(UNMARKED)) return;
  const names = readdirSync(UNMARKED).filter((file) => file.endsWith('.txt'));
  const articles = names.map((name) => ({ name, text: readFileSync(join(UNMARKED, name), 'utf8'), statements: [] }));
  const score = scoreSet({ name: UNMARKED, articles }, packs);
  if (score.unread.length > 0) warnOfUnread(score);
  const found = score.articles.map(({ analysis }) => analysis);
  const count = (of: 'statements' | 'entities' | 'relations') =>
    found.reduce((total, analysis) => total + analysis[of].length, 0);
  console.log(`seeds: ${found.length} articles without gold, nothing to score; found in them:`);
  console.log(`  ${count('statements')} statements, ${count('entities')} entities, ${count('relations')} relations\n`);
}

function toJson({ articles, unread, ...figures }: SetScore) {
  return { ...figures, articles: articles.length, unread: unread.map(({ name }) => name) };
}
