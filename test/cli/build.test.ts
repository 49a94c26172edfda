import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Graph, { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { articles, folderOf, records, run } from './run-whosaid.ts';

const FILES = ['graph.gexf', 'graph.json', 'report.md', 'statements.jsonl'];

describe('whosaid build', () => {
  test('writes a graph, its GEXF, its statements and a report, and says so', () => {
    const cwd = folderOf({ 'seeds/bridge.md': articles['bridge.md'], 'seeds/ferry.txt': articles['ferry.txt'] });
    const { code, out, err } = run(['build'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^2 articles, \d+ statements \(\d+ of a known speaker\)/);
    expect(readdirSync(join(cwd, 'graph')).sort()).toEqual(FILES);
    const graph = new MultiDirectedGraph().import(JSON.parse(read(cwd, 'graph/graph.json')));
    expect(graph.getAttributes()).toEqual({ title: 'seeds', version: 1 });
    expect(graph.hasNode('document:bridge')).toBe(true);
    const statements = records(read(cwd, 'graph/statements.jsonl')) as { content: { text: string } }[];
    expect(statements.map(({ content }) => content.text)).toContain('We cannot take the risk,');
    expect(read(cwd, 'graph/graph.gexf')).toContain('<gexf xmlns="http://gexf.net/1.3"');
  });

  test.each([
    ['the folder', {}, [], 'in'],
    ['the README of the folder', { 'in/README.md': '# Bridges & ferries\n\nText.' }, [], 'Bridges & ferries'],
    ['--title', { 'in/README.md': '# Bridges' }, ['--title', 'Mine'], 'Mine'],
  ])('calls the graph by %s', (_what, files, options, title) => {
    const cwd = folderOf({ 'in/ferry.txt': articles['ferry.txt'], ...files });
    expect(run(['build', 'in', ...options], { cwd }).code).toBe(0);
    expect(JSON.parse(read(cwd, 'graph/graph.json')).attributes.title).toBe(title);
  });

  test('writes the same bytes twice', () => {
    const cwd = folderOf({ 'in/bridge.md': articles['bridge.md'], 'in/ferry.txt': articles['ferry.txt'] });
    expect(run(['build', 'in', '--out', 'one'], { cwd }).code).toBe(0);
    expect(run(['build', 'in', '--out', 'two'], { cwd }).code).toBe(0);
    for (const file of FILES) expect(read(cwd, `two/${file}`), file).toBe(read(cwd, `one/${file}`));
  });

  test('replaces an old graph and leaves other files of the folder alone', () => {
    const cwd = folderOf({
      'a.md': articles['bridge.md'],
      'graph/graph.json': 'old',
      'graph/corrections.json': '{ "version": 1, "decisions": [] }',
    });
    expect(run(['build', 'a.md'], { cwd }).code).toBe(0);
    expect(read(cwd, 'graph/graph.json')).not.toBe('old');
    expect(read(cwd, 'graph/corrections.json')).toBe('{ "version": 1, "decisions": [] }');
    expect(readdirSync(join(cwd, 'graph')).sort()).toEqual(['corrections.json', ...FILES]);
  });

  test('reports what it did not read and why, as plain words', () => {
    const cwd = folderOf({
      'in/ferry.txt': articles['ferry.txt'],
      'in/bad.txt': Buffer.from([0x41, 0xff]),
      'in/chart.png': 'png',
      'in/README.md': 'About these files.',
      'in/deutsch.txt': 'Die Ministerin sagte am Donnerstag, die Regierung wolle die Steuern erhöhen. '.repeat(5),
      'in/<b>|x.md': '---\ndate: yesterday\n---\nAnna Lind said that the ferry would run.',
    });
    const { code, err } = run(['build', 'in'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('whosaid: not read, not UTF-8 at byte 1: in/bad.txt');
    const report = read(cwd, 'graph/report.md');
    expect(report).toContain('| in/bad.txt | not UTF-8 at byte 1 |');
    expect(report).toContain('| in/chart.png | not a .txt or .md file |');
    expect(report).toContain('| in/README.md | describes its folder |');
    expect(report).toMatch(/\| in\/deutsch\.txt \| in German/);
    expect(report).toContain('| in/\\<b\\>\\|x.md | front matter: the date is not like 2025-10-26 |');
  });

  test('takes any name a file may have and any text it may hold', () => {
    const name = `<b> & "x" | 'y', =1+1 \n\u202E \u{1F600}`;
    const text = `${articles['ferry.txt']}\n“\u0000 ]]> </node> \u2028 ${'("'.repeat(200)} \u{1F468}\u200D\u{1F469} =1+1,” Ivo Renn said.\n`;
    const cwd = folderOf({ [`in/${name}.txt`]: text });
    expect(run(['build', 'in'], { cwd })).toMatchObject({ code: 0, err: '' });
    const graph = new MultiDirectedGraph().import(JSON.parse(read(cwd, 'graph/graph.json')));
    expect(graph.getNodeAttribute(`document:${name}`, 'text')).toBe(text);
    for (const preset of ['actors', 'statements']) {
      const gexf = run(['export', '--format', 'gexf', '--preset', preset], { cwd }).out;
      expect(parse(Graph, gexf).order).toBeGreaterThan(0);
    }
    expect(read(cwd, 'graph/report.md').split('\n')).not.toContain(name);
    for (const line of read(cwd, 'graph/statements.jsonl').trimEnd().split('\n')) JSON.parse(line);
  });

  test('reports many files alike in one row', () => {
    const notes = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`in/notes/n${index}.json`, '{}']));
    const cwd = folderOf({ 'in/ferry.txt': articles['ferry.txt'], 'in/chart.png': 'png', ...notes });
    expect(run(['build', 'in'], { cwd }).out).toContain('31 not read; graph/report.md says why');
    const report = read(cwd, 'graph/report.md');
    expect(report).toContain('| in/notes/\\*.json (30 files) | not a .txt or .md file |');
    expect(report).toContain('| in/chart.png | not a .txt or .md file |');
  });

  test.each([
    ['a file in place of the folder', (cwd: string) => writeFileSync(join(cwd, 'out'), 'precious')],
    ['a folder in place of a file', (cwd: string) => mkdirSync(join(cwd, 'out/report.md/x'), { recursive: true })],
  ])('leaves everything as it was when it cannot write: %s', (_what, obstruct) => {
    const cwd = folderOf({ 'a.md': articles['bridge.md'] });
    obstruct(cwd);
    const before = listing(cwd);
    const first = run(['build', 'a.md', '--out', 'out'], { cwd });
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/^whosaid: cannot write out: /);
    expect(listing(cwd)).toEqual(before);
  });

  test('keeps the old graph when one of the new files finds no place', () => {
    const cwd = folderOf({ 'a.md': articles['bridge.md'], 'out/graph.json': 'old', 'out/graph.gexf': 'old' });
    mkdirSync(join(cwd, 'out/statements.jsonl'));
    expect(run(['build', 'a.md', '--out', 'out'], { cwd }).code).toBe(1);
    expect(read(cwd, 'out/graph.json')).toBe('old');
    expect(read(cwd, 'out/graph.gexf')).toBe('old');
    expect(existsSync(join(cwd, 'out/report.md'))).toBe(false);
  });

  test.each([
    [['build'], 1, /no folder seeds here/],
    [['build', 'nowhere'], 1, /cannot read nowhere: ENOENT/],
    [['build', 'empty'], 1, /no articles \(\.txt, \.md\) to read: empty/],
    [['build', 'bad.txt'], 1, /not read, not UTF-8 at byte 0: bad\.txt/],
    [['build', 'good.txt', 'bad.txt'], 1, /not read, not UTF-8 at byte 0: bad\.txt/],
    [['build', '--nonsense'], 2, /unknown option '--nonsense'/],
    [['build', '--out'], 2, /argument missing/],
    [['build', 'good.txt', '--out', '/proc/none/such'], 1, /cannot write \/proc\/none\/such/],
  ])('ends %j with %i, says why in one line and writes nothing', (args, code, reason) => {
    const cwd = folderOf({ 'good.txt': articles['ferry.txt'], 'bad.txt': Buffer.from([0xff]), 'empty/.keep': '' });
    const outcome = run(args, { cwd });
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toMatch(reason);
    expect(outcome.err).toMatch(/^whosaid: [^\n]*\n$/);
    expect(existsSync(join(cwd, 'graph'))).toBe(false);
  });
});

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function listing(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).sort();
}
