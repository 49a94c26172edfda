import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure, printable, reasonOf } from './failure.ts';

/**
 * Writes files into a folder, all of them or none: they are written out of sight inside the folder, then take the
 * places of the old ones, which come back if one step fails. Other files there stay. Throws a Failure that says why.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const isNew = !existsSync(folder);
  let hidden: string | undefined;
  try {
    makeFolder(resolve(folder));
    hidden = mkdtempSync(join(folder, '.whosaid-'));
    for (const [name, text] of files) writeFileSync(join(hidden, name), text);
    replaceAll(folder, hidden, [...files.keys()]);
  } catch (error) {
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw new Failure(`cannot write ${printable(folder)}: ${reasonOf(error)}`);
  } finally {
    if (hidden !== undefined) rmSync(hidden, { recursive: true, force: true });
  }
}

/** As `mkdir -p`; Node's own never comes back where the system says that a folder is missing which is there (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function replaceAll(folder: string, hidden: string, names: readonly string[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const name of names) {
      const place = join(folder, name);
      const old = join(hidden, `${name}.old`);
      if (existsSync(place)) {
        // What is no file was not written by a build and may hold anything.
        if (!statSync(place).isFile()) throw new Error(`${name} there is not a file`);
        renameSync(place, old);
        undo.push(() => renameSync(old, place));
      }
      renameSync(join(hidden, name), place);
      undo.push(() => rmSync(place, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
