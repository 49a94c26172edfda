import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonLine } from '../../src/core/export/json-line.ts';
import { toRecords } from '../../src/core/export/to-records.ts';
import { packs } from '../bench/packs.ts';
import { readGoldFolder } from '../bench/read-gold-folder.ts';
import { ENTITY_KINDS, overall, RELATION_KINDS, silenceOf } from '../bench/score-graph.ts';
import { languageOf, type SetScore, scoreSet } from '../bench/score-set.ts';
import { figuresOf, type Tally } from '../bench/tally.ts';
import { writeGold } from '../fixtures/articles/write-gold.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/bench');
const folder = mkdtempSync(join(tmpdir(), 'whosaid-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What another implementation of the same measures finds for the same predictions. */
function scoreElsewhere(script: string, gold: string, score: SetScore) {
  const [found, json] = [join(folder, 'found.jsonl'), join(folder, 'score.json')];
  const records = score.articles.flatMap(({ analysis }) => toRecords(analysis));
  writeFileSync(found, records.map((record) => `${jsonLine(record)}\n`).join(''));
  const more = script === 'score.mjs' ? ['--boot', '0'] : [];
  execFileSync(process.execPath, [
    join(realpathSync(shared), script),
    '--gold',
    gold,
    '--pred',
    found,
    '--json',
    json,
    ...more,
  ]);
  return JSON.parse(readFileSync(json, 'utf8'));
}

const percent = (value: number) => 100 * value;
const threeOf = (tally: Tally) => Object.values(figuresOf(tally)).map(percent);

describe.skipIf(!existsSync(shared))('the scorer agrees with ../shared/bench (skipped where it is not there)', () => {
  const own = join(folder, 'own');
  const names = writeGold(own);
  // The other scorer knows no languages: articles that nothing can read would count as missed there.
  for (const article of readGoldFolder(own).articles) {
    if (packs.some(({ code }) => code === languageOf(article))) continue;
    for (const end of ['txt', 'json']) rmSync(join(own, `${article.name}.${end}`));
  }
  const folders = [own, join(shared, 'polnear-dev'), join(shared, 'gum-dev'), join(shared, 'seeds-gold')];

  test.each(folders)('about %s', { timeout: 300_000 }, (gold) => {
    const score = scoreSet(readGoldFolder(gold), packs);
    expect(score.unread).toEqual([]);
    const { speech } = scoreElsewhere('score.mjs', gold, score).views;
    const ours = [
      ...threeOf(score.joint),
      ...threeOf(score.content),
      percent(score.attribution),
      percent(score.resolved),
    ];
    const theirs = [speech.joint, speech['content-match']].flatMap(({ p, r, f1 }) => [p, r, f1]);
    theirs.push(speech.attribution.acc, speech['speaker-resolved'].loose);
    for (const [index, value] of ours.entries()) expect(Math.abs(value - percent(theirs[index]))).toBeLessThan(0.1);

    const { graph } = score;
    if (!graph) return;
    const elsewhere = scoreElsewhere('score-graph.mjs', gold, score);
    const types = { holds: 'HOLDS', of: 'OF', affiliatedWith: 'AFFILIATED', represents: 'REPRESENTS' };
    const pairs = [
      ...ENTITY_KINDS.map((kind) => [graph.entities[kind], elsewhere.perKind[kind]]),
      ...RELATION_KINDS.map((kind) => [graph.relations[kind], elsewhere.perRelation[types[kind]]]),
    ];
    for (const [{ right, wrong, missed }, { tp, fp, fn }] of pairs)
      expect([right, wrong, missed]).toEqual([tp, fp, fn]);
    if (gold === own) {
      for (const [tally, { F1 }] of [
        [overall(graph.entities), elsewhere.entities],
        [overall(graph.relations), elsewhere.relations],
      ])
        expect(Math.abs(percent(figuresOf(tally).f1 - F1))).toBeLessThan(0.1);
    }
    expect(silenceOf(graph)).toBeCloseTo(elsewhere.silence, 3);
  });

  test('with articles to score', () => expect(names.length).toBeGreaterThan(40));
});

if (!existsSync(shared))
  console.warn('Skipped: ../shared/bench is not there, so no figure is compared with its scorers.');
