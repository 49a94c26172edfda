import { extname, resolve, sep } from 'node:path';
import type { FoundFile } from './find-files.ts';

/**
 * Gives each file the id of its document: its name without the extension, which stays where `a.md` and `a.txt` lie side
 * by side. Files of one name in several folders get as many folders before it as tell them apart: `june/report`.
 */
export function nameDocuments(files: readonly FoundFile[]): ReadonlyMap<FoundFile, string> {
  const bare = countBy(files, (file) => pathOf(file, false).join('/'));
  const paths = new Map(
    files.map((file) => [file, pathOf(file, bare.get(pathOf(file, false).join('/'))! > 1)] as const),
  );
  const ids = new Map<FoundFile, string>();
  let rest: readonly FoundFile[] = files;
  for (let depth = 1; rest.length > 0; depth += 1) {
    const idOf = (file: FoundFile) => paths.get(file)!.slice(-depth).join('/');
    const uses = countBy(files, idOf);
    const isSettled = (file: FoundFile) => uses.get(idOf(file)) === 1 || depth >= paths.get(file)!.length;
    for (const file of rest) if (isSettled(file)) ids.set(file, idOf(file));
    rest = rest.filter((file) => !ids.has(file));
  }
  return ids;
}

function pathOf({ path }: FoundFile, withExtension: boolean): string[] {
  if (path === '-') return ['stdin'];
  const whole = resolve(path);
  const end = withExtension ? whole.length : whole.length - extname(whole).length;
  return whole.slice(0, end).split(sep);
}

function countBy(files: readonly FoundFile[], keyOf: (file: FoundFile) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(keyOf(file), (counts.get(keyOf(file)) ?? 0) + 1);
  return counts;
}
