import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCorrections } from '../core/corrections/parse-corrections.ts';
import type { CorrectionFile } from '../core/model/correction.ts';
import { Failure, printable } from './failure.ts';
import { warn } from './print.ts';
import { readText } from './read-text.ts';

/** The name of the file of decisions, in the folder of a graph or of articles. */
export const CORRECTIONS = 'corrections.json';

export interface FoundCorrections {
  readonly path: string;
  readonly file: CorrectionFile;
}

/** Reads a file of decisions. Throws a Failure that names the file and the first thing in it that cannot be understood. */
export function readCorrections(path: string): FoundCorrections {
  const read = readText(path);
  if ('reason' in read) throw new Failure(`cannot read ${printable(path)}: ${read.reason}`);
  const { file, problems } = parseCorrections(read.text);
  if (problems.length === 0) return { path, file };
  const others = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
  throw new Failure(`cannot use ${printable(path)}: ${printable(problems[0]!)}${others}`);
}

/**
 * Finds the decisions to build with: in the file that is named, else in the folder of the graph, where the page writes
 * them, else beside the articles. Says which other file it leaves alone; throws a Failure if it cannot choose.
 */
export function findCorrections(
  named: string | undefined,
  graph: string,
  sources: readonly string[],
): FoundCorrections | undefined {
  const [own] = [join(graph, CORRECTIONS)].filter(existsSync);
  const beside = [...new Set(sources.filter(isFolder).map((folder) => join(folder, CORRECTIONS)))].filter(existsSync);
  const chosen = named ?? own ?? beside[0];
  if (chosen === undefined) return undefined;
  if (named === undefined && own === undefined && beside.length > 1)
    throw new Failure(
      `more than one ${CORRECTIONS}, name the one to use with --corrections: ${beside.map(printable).join(', ')}`,
    );
  const found = readCorrections(chosen);
  for (const path of own === undefined ? beside : [own, ...beside])
    if (resolve(path) !== resolve(chosen)) warn(`not used, ${printable(chosen)} is: ${printable(path)}`);
  return found;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
