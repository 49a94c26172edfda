import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articles, folderOf, program, records, run } from './run-whosaid.ts';

describe('whosaid extract', () => {
  test('prints records that point into the text of the file', () => {
    const folder = folderOf(articles);
    const { code, out, err } = run(['extract', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = records(out);
    expect(found.filter(({ record }) => record === 'document')).toEqual([
      {
        record: 'document',
        doc: 'bridge',
        title: 'Bridge stays closed',
        language: 'en',
        published: '2025-04-01',
        url: 'https://example.org/bridge',
      },
      { record: 'document', doc: 'ferry', title: 'Ferry to run all night', language: 'en' },
    ]);
    const said = found.filter(({ record }) => record === 'statement') as { doc: string; content: [number, number][] }[];
    const words = said.flatMap(({ doc, content }) => content.map(([start, end]) => textOf(doc).slice(start, end)));
    expect(words).toContain('We cannot take the risk,');
    expect(words).toContain('that the ferry would run all night while the bridge was closed to the traffic');
  });

  test('reads standard input for -', () => {
    const { code, out } = run(['extract', '-'], { input: articles['ferry.txt'] });
    expect(code).toBe(0);
    expect(records(out)[0]).toMatchObject({ record: 'document', doc: 'stdin' });
  });

  test('prints the same twice', () => {
    const folder = folderOf(articles);
    expect(run(['extract', folder]).out).toBe(run(['extract', folder]).out);
  });

  test('reads folders in the order of their names and passes over what is hidden or no article', () => {
    const text = articles['ferry.txt'];
    const folder = folderOf({ 'b.txt': text, 'a/z.txt': text, '.hidden.txt': text, 'c.json': '{}', 'README.md': text });
    const { code, out, err } = run(['extract', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(documentsOf(out)).toEqual(['z', 'b']);
  });

  test('tells two files of one name apart, and reads no file twice', () => {
    const text = articles['ferry.txt'];
    const folder = folderOf({ 'june/r.txt': text, 'july/r.txt': text });
    const { out } = run(['extract', folder, join(folder, 'june', 'r.txt')]);
    expect(documentsOf(out)).toEqual(['july/r', 'june/r']);
  });

  test('follows links, but not in circles and not twice to one file', () => {
    const folder = folderOf({ 'in/a.txt': articles['ferry.txt'] });
    symlinkSync(join(folder, 'in'), join(folder, 'in/loop'));
    symlinkSync(join(folder, 'in/a.txt'), join(folder, 'in/b.txt'));
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'in/c.txt'));
    const { code, out, err } = run(['extract', join(folder, 'in')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(documentsOf(out)).toEqual(['a']);
  });

  test('reads what a pipe gives it', { skip: process.platform === 'win32' }, () => {
    const file = join(folderOf({ 'a.txt': articles['ferry.txt'] }), 'a.txt');
    const command = `"${process.execPath}" "${program}" extract <(cat "${file}")`;
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' })).toContain('"record":"statement"');
  });

  test.each([
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(articles['ferry.txt'])])],
    ['CRLF', Buffer.from(articles['ferry.txt'].replaceAll('\n', '\r\n'))],
    ['NULs', Buffer.from(`${articles['ferry.txt']}\0\0 more \0`)],
    ['bidi controls', Buffer.from(`\u202E${articles['ferry.txt']}\u2066 and more \u200F`)],
    ['nothing', Buffer.alloc(0)],
    ['only white space', Buffer.from(' \n\t\n')],
  ])('reads a file with %s', (_what, content) => {
    const { code, out, err } = run(['extract', join(folderOf({ 'a.txt': content }), 'a.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(documentsOf(out)).toEqual(['a']);
  });

  test.each([
    ['Latin-1', Buffer.from('Abc caf\xE9 def', 'latin1'), /not UTF-8 at byte 7: .*a\.txt/],
    ['UTF-16', Buffer.from('\uFEFFHello there', 'utf16le'), /UTF-16, not UTF-8: .*a\.txt/],
    [
      'German',
      Buffer.from('Die Ministerin sagte am Donnerstag, die Regierung wolle die Steuern erhöhen. '.repeat(5)),
      /in German/,
    ],
    ['no words', Buffer.from('0123456789 '.repeat(50)), /its language cannot be told/],
  ])('refuses %s in one line', (_what, content, reason) => {
    const { code, out, err } = run(['extract', join(folderOf({ 'a.txt': content }), 'a.txt')]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(reason);
    expect(err.split('\n').length).toBeLessThanOrEqual(3);
  });

  test('goes on after a file it refuses, and ends with 1', () => {
    const folder = folderOf({ 'a.txt': Buffer.from([0xff]), 'b.txt': articles['ferry.txt'] });
    const { code, out, err } = run(['extract', folder]);
    expect(code).toBe(1);
    expect(documentsOf(out)).toEqual(['b']);
    expect(err).toMatch(/^whosaid: not read, not UTF-8 at byte 0: .*a\.txt\n$/);
  });

  test('reads 5 MB without a space when told the language, or refuses them when not', { timeout: 120_000 }, () => {
    const folder = folderOf({ 'a.txt': 'x'.repeat(5_000_000) });
    expect(run(['extract', folder]).err).toContain('its language cannot be told');
    const forced = run(['extract', folder, '--language', 'en']);
    expect(forced.code).toBe(0);
    expect(documentsOf(forced.out)).toEqual(['a']);
  });

  test('takes the language that the front matter names', () => {
    const folder = folderOf({ 'a.md': `---\nlanguage: xx\n---\n${articles['ferry.txt']}` });
    expect(run(['extract', folder])).toMatchObject({ code: 1, out: '' });
    expect(run(['extract', '--language', 'en', folder]).code).toBe(0);
  });

  test.each([
    [['extract'], 2, /missing required argument/],
    [['extract', 'no-such-file.txt'], 1, /cannot read no-such-file\.txt: ENOENT/],
    [['extract', 'package.json'], 1, /not a \.txt or \.md file: package\.json/],
    [['extract', '--language', 'xx', 'a.txt'], 2, /Allowed choices/],
    [['extract', '--bogus', 'a.txt'], 2, /unknown option/],
  ])('ends %j with %i and says why', (args, code, reason) => {
    const outcome = run(args);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toMatch(reason);
    expect(outcome.err).toMatch(/^whosaid: /);
  });

  test('does not mind when the reader of a pipe leaves early', async () => {
    const text = articles['ferry.txt'].repeat(50);
    const folder = folderOf(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`a${index}.txt`, text])));
    const child = spawn(process.execPath, [program, 'extract', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

function documentsOf(out: string): unknown[] {
  return records(out)
    .filter(({ record }) => record === 'document')
    .map(({ doc }) => doc);
}

function textOf(doc: string): string {
  return doc === 'ferry' ? articles['ferry.txt'] : articles['bridge.md'].split('---\n').slice(2).join('---\n');
}
