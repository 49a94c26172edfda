import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { Failure, printable, reasonOf } from './failure.ts';

export interface FoundFile {
  /** As the reader may open it, `-` for standard input. */
  readonly path: string;
  /** Whether it was named on the command line, and not found in a folder. */
  readonly named: boolean;
}

/** A file that was not read, and why, in a few words. */
export interface Skipped extends FoundFile {
  readonly reason: string;
}

const READABLE = new Set(['.txt', '.md', '.markdown']);

/**
 * Lists the articles below some paths, folders first to last name, and the files there that are none.
 * Hidden files and folders are passed over. Throws a Failure if a path does not exist.
 */
export function findFiles(paths: readonly string[]): { files: FoundFile[]; skipped: Skipped[] } {
  const files: FoundFile[] = [];
  const skipped: Skipped[] = [];
  const seen = new Set<string>();

  for (const path of paths) visit(path, true);
  return { files, skipped };

  function visitFolder(path: string, named: boolean): void {
    try {
      const names = readdirSync(path).filter((name) => !name.startsWith('.'));
      for (const name of names.sort((a, b) => (a < b ? -1 : 1))) visit(join(path, name), false);
    } catch (error) {
      skipped.push({ path, named, reason: reasonOf(error) });
    }
  }

  function visit(path: string, named: boolean): void {
    // A link to a folder above would be followed for ever.
    const place = path === '-' ? path : realPathOf(path);
    if (seen.has(place)) return;
    seen.add(place);
    if (path === '-') {
      files.push({ path, named });
      return;
    }
    const stats = statOf(path, named);
    if (stats === undefined) skipped.push({ path, named, reason: 'leads nowhere' });
    else if (stats.isDirectory()) visitFolder(path, named);
    else if (isArticle(path, named, stats.isFile())) files.push({ path, named });
    else skipped.push({ path, named, reason: reasonAgainst(path) });
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function statOf(path: string, named: boolean): ReturnType<typeof statSync> {
  try {
    return statSync(path);
  } catch (error) {
    if (named) throw new Failure(`cannot read ${printable(path)}: ${reasonOf(error)}`);
    return undefined;
  }
}

function isArticle(path: string, named: boolean, isRegular: boolean): boolean {
  const extension = extname(path).toLowerCase();
  // A pipe, `<(…)`, and a file without an extension are read if asked for by name.
  if (named) return READABLE.has(extension) || extension === '' || !isRegular;
  return isRegular && READABLE.has(extension) && !isReadme(path);
}

function isReadme(path: string): boolean {
  return /(^|[\\/])readme\.[a-z]+$/i.test(path);
}

function reasonAgainst(path: string): string {
  return isReadme(path) ? 'describes its folder' : 'not a .txt or .md file';
}
