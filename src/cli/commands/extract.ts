import { jsonLine } from '../../core/export/json-line.ts';
import { toRecords } from '../../core/export/to-records.ts';
import { Failure, printable } from '../failure.ts';
import { findFiles } from '../find-files.ts';
import { print, warn } from '../print.ts';
import { type ReadOptions, readAnalyses } from '../read-analyses.ts';

/** `whosaid extract`: prints what each article says as JSON Lines, one article after the other. */
export async function extract(paths: readonly string[], options: ReadOptions): Promise<void> {
  const { files, skipped } = findFiles(paths);
  for (const { path, named, reason } of skipped) if (named) refuse(path, reason);
  let read = 0;
  for await (const file of readAnalyses(files, options)) {
    if ('reason' in file) refuse(file.path, file.reason);
    else {
      read += 1;
      for (const problem of file.problems) warn(`${problem}: ${printable(file.path)}`);
      await print(`${toRecords(file.analysis).map(jsonLine).join('\n')}\n`);
    }
  }
  if (read === 0) throw new Failure(`nothing to read: ${paths.map(printable).join(', ')}`);
}

function refuse(path: string, reason: string): void {
  warn(`not read, ${reason}: ${printable(path)}`);
  process.exitCode = 1;
}
