import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program, run } from './run-whosaid.ts';

describe('whosaid', () => {
  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('lists its commands', () => {
    const { code, out } = run(['--help']);
    expect(code).toBe(0);
    for (const command of ['start', 'build', 'serve', 'extract', 'export']) expect(out).toContain(`  ${command} `);
  });

  test.each(['start', 'build', 'serve', 'extract', 'export'])('%s --help shows an example', (command) => {
    const { code, out, err } = run([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: whosaid ${command} `);
    expect(out).toContain(`  $ whosaid ${command}`);
  });

  test('without a command shows its help and ends with 2', () => {
    expect(run([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: whosaid') });
  });

  test.each([['frobnicate'], ['--frobnicate']])('ends %s with 2 and one line', (arg) => {
    const { code, err } = run([arg]);
    expect(code).toBe(2);
    expect(err).toMatch(/^whosaid: unknown (command|option) [^\n]*\n$/);
  });

  test('answers --help without loading the language model', () => {
    const main = readFileSync(program, 'utf8');
    expect(main.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(staticImports(program)).not.toMatch(/wink|eld|graphology|d3-|yaml/);
  });
});

/** The names of all that a built module imports before it runs, itself and through its own files. */
function staticImports(file: string): string {
  const names = [...readFileSync(file, 'utf8').matchAll(/^import (?:[^'"]* from )?["']([^"']+)["']/gm)].map(
    ([, name]) => name!,
  );
  return names.map((name) => (name.startsWith('.') ? staticImports(resolve(file, '..', name)) : name)).join('\n');
}
