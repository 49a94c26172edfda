import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../src/cli/name-documents.ts';

function namesOf(...paths: string[]): string[] {
  const files = paths.map((path) => ({ path, named: true }));
  return [...nameDocuments(files).values()];
}

describe('nameDocuments()', () => {
  test.each([
    ['the name without its extension', ['a/one.md', 'b/two.v2.txt'], ['one', 'two.v2']],
    [
      'folders where names meet',
      ['june/report.md', 'july/report.md', 'other.md'],
      ['june/report', 'july/report', 'other'],
    ],
    ['as many folders as it takes', ['x/june/r.md', 'y/june/r.md'], ['x/june/r', 'y/june/r']],
    ['the extension of neighbours', ['a/one.md', 'a/one.txt'], ['one.md', 'one.txt']],
    ['stdin for standard input', ['-', 'a/one.md'], ['stdin', 'one']],
  ])('takes %s', (_what, paths, names) => {
    expect(namesOf(...paths).sort()).toEqual([...names].sort());
  });

  test('gives each file its own name, and the same whatever the order', () => {
    const paths = ['a/one.md', 'a/one.txt', 'b/one.md', 'one.md.txt', 'c/a/one.md'];
    const names = namesOf(...paths);
    expect(new Set(names).size).toBe(paths.length);
    expect(namesOf(...paths.toReversed()).sort()).toEqual(names.sort());
  });
});
