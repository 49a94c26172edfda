import { mergeEntities } from '../core/4-entities/merge-entities.ts';
import type { Corpus } from '../core/model/analysis.ts';
import { Failure, printable } from './failure.ts';
import { findFiles, type Skipped } from './find-files.ts';
import { warn } from './print.ts';
import { progressBar } from './progress-bar.ts';
import { type ReadFile, type ReadOptions, readAnalyses } from './read-analyses.ts';

export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly read: readonly ReadFile[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads every article below some paths into one corpus. What a folder holds besides is listed as skipped; a file that
 * was asked for by name and cannot be read is a Failure, as is finding no article at all.
 */
export async function readCorpus(paths: readonly string[], options: ReadOptions): Promise<ReadCorpus> {
  const { files, skipped: passedOver } = findFiles(paths);
  const read: ReadFile[] = [];
  const skipped: Skipped[] = [...passedOver];
  const bar = progressBar(files.length);
  for await (const file of readAnalyses(files, options)) {
    if ('reason' in file) skipped.push(file);
    else read.push(file);
    bar.step();
  }
  bar.end();

  const refused = skipped.find(({ named }) => named);
  if (refused) throw new Failure(`not read, ${refused.reason}: ${printable(refused.path)}`);
  for (const { path, reason } of skipped.slice(passedOver.length)) warn(`not read, ${reason}: ${printable(path)}`);
  if (read.length === 0) throw new Failure(`no articles (.txt, .md) to read: ${paths.map(printable).join(', ')}`);
  return { corpus: mergeEntities(read.map(({ analysis }) => analysis)), read, skipped };
}
