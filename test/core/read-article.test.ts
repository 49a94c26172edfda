import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle, type Stretch } from '../fixtures/articles/read-article.ts';
import { writeGold } from '../fixtures/articles/write-gold.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const filesOf = (folder: string) => readdirSync(join(fixtures, folder)).filter((file) => file.endsWith('.txt'));
const files = filesOf('articles');
const paths = ['articles', 'held-out'].flatMap((folder) => filesOf(folder).map((file) => `${folder}/${file}`));

const article = (body: string, notes: string) => `kind: note\nlanguage: en\n---\n${body}\n---\n${notes}`;

const example = article(
  '“{d1|We {s2|all} {q2|said} {i2|yes}},” {s1,3|Ann Lee} {q1|said}. “{d1|Twice}.” {n|Photo: X} {s3|She} {q3|denied} {i3-~|it}.',
  `speakers:
  Ann Lee | Lee: [1, 3]
  nobody: [2]
person:
  Ann Lee: [Lee]
role:
  Mayor: [Mayor of Oslo]
country:
  Norge: [norsk, =Norway]
organization:
  City of Oslo~:
relations:
  - Ann Lee HOLDS Mayor (former)
  - Mayor OF City of Oslo ~
`,
);

describe('readArticle()', () => {
  const { text, gold } = readArticle(example);
  const cut = (stretches: Stretch[]) => stretches.map(([start, end]) => text.slice(start, end));

  test('takes the marks out of the text', () => {
    expect(text).toBe('“We all said yes,” Ann Lee said. “Twice.” Photo: X She denied it.');
  });

  test('points at the marked stretches, in pieces and shared', () => {
    expect(gold.statements.map(({ source, cue, content }) => [cut(source), cut(cue), cut(content)])).toEqual([
      [['Ann Lee'], ['said'], ['We all said yes', 'Twice']],
      [['all'], ['said'], ['yes']],
      [['Ann Lee', 'She'], ['denied'], ['it']],
    ]);
    expect(cut(gold.mustYieldNothing)).toEqual(['Photo: X']);
  });

  test('tells kind, polarity, doubt, nesting and speaker', () => {
    expect(gold.statements).toMatchObject([
      { kind: 'direct', polarity: 'asserted', optional: false, speaker: ['Ann Lee', 'Lee'] },
      { kind: 'indirect', nestedIn: '1', speaker: [] },
      { kind: 'indirect', polarity: 'denied', optional: true },
    ]);
    expect(gold.statements[2]).not.toHaveProperty('nestedIn');
  });

  test('reads relations and adds what a role implies', () => {
    expect(gold.relations).toEqual([
      { type: 'HOLDS', from: 'Ann Lee', to: 'Mayor', status: 'former', optional: false },
      { type: 'OF', from: 'Mayor', to: 'City of Oslo', optional: true },
      { type: 'AFFILIATED', from: 'Ann Lee', to: 'City of Oslo', optional: true },
    ]);
  });

  test('keeps the adjectives of a country apart from its other names', () => {
    expect(gold.entities.find(({ kind }) => kind === 'country')).toEqual({
      kind: 'country',
      name: 'Norge',
      aliases: ['Norway'],
      variants: [],
      adjectives: ['norsk'],
      optional: false,
    });
  });

  test.each([
    ['{s1|Ann said', '', 'Never closed'],
    ['Ann} said', '', 'Nothing to close'],
    ['{x1|Ann} said', '', 'No mark can be read'],
    ['{s1|} said', '', 'An empty mark'],
    ['{s1|Ann} {q1|said}', '', 'has no content'],
    ['{i1|Rain}', '', 'has no speaker'],
    ['{i1|Rain}', 'speakers:\n  Ann: [1, 2]', 'No such statement: 2'],
    ['Rain', 'relations:\n  - Ann HOLDS Mayor', 'is not among the entities'],
  ])('refuses %s', (body, notes, message) => {
    expect(() => readArticle(article(body, notes))).toThrow(message);
  });
});

describe('the articles with marks', () => {
  test('are many, in two languages', () => {
    expect(files.filter((file) => file.includes('-sv-')).length).toBeGreaterThanOrEqual(7);
    expect(files.length).toBeGreaterThanOrEqual(52);
  });

  test.each(paths)('%s can be read and its spans begin and end at words', (path) => {
    const { text, gold } = readArticle(readFileSync(join(fixtures, path), 'utf8'));
    for (const { source, cue, content } of gold.statements) {
      for (const [start, end] of [...source, ...cue, ...content]) {
        expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        expect(text.slice(Math.max(0, start - 1), start)).not.toMatch(/\p{L}/u);
        expect(text.slice(end, end + 1)).not.toMatch(/\p{L}/u);
      }
      for (const [start, end] of source) expect(text.slice(start, end)).not.toMatch(/,$/);
      for (const nothing of gold.mustYieldNothing) {
        for (const piece of content) expect(piece[0] >= nothing[0] && piece[1] <= nothing[1]).toBe(false);
      }
    }
  });
});

test('writeGold() writes a text and its gold for every article', () => {
  const dir = mkdtempSync(join(tmpdir(), 'gold-'));
  try {
    expect(writeGold(dir)).toHaveLength(files.length);
    expect(readdirSync(dir)).toHaveLength(2 * files.length);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
