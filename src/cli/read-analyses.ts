import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { analysisFailed, analyzeFile, type FileAnalysis, type FileTask, type Refusal } from './analyze-file.ts';
import type { FoundFile, Skipped } from './find-files.ts';
import { nameDocuments } from './name-documents.ts';
import { packageRoot } from './package-root.ts';

export interface ReadFile extends FoundFile, FileAnalysis {}

export interface ReadOptions {
  /** Read every document as this language, whatever its front matter or its words say. */
  readonly language?: string;
}

/** Each thread holds a model of its own, some 200 MB. */
const MOST_THREADS = 4;

/** From so many bytes on, threads gain more than it costs to open a model in each. */
const WORTH_THREADS = 400_000;

/** So many files a thread are under way, so that none waits for another and few results for their turn. */
const AHEAD = 4;

/**
 * Reads and analyses files, and gives them back in their order: a folder of any size needs the memory of a few. Large
 * ones are read on several threads; the results are the same.
 */
export async function* readAnalyses(
  files: readonly FoundFile[],
  { language }: ReadOptions = {},
): AsyncGenerator<ReadFile | Skipped> {
  const ids = nameDocuments(files);
  const threads = threadsFor(files);
  const pool = threads > 1 ? startPool(threads) : undefined;
  const underWay: Promise<ReadFile | Skipped>[] = [];
  try {
    for (const file of files) {
      const task = { path: file.path, id: ids.get(file)!, language };
      const read = pool && file.path !== '-' ? runIn(pool, task) : analyzeFile(task);
      underWay.push(read.then((found) => ({ ...file, ...found })));
      if (underWay.length >= threads * AHEAD || !pool) yield await underWay.shift()!;
    }
    for (const read of underWay) yield await read;
  } finally {
    await pool?.destroy();
  }
}

function threadsFor(files: readonly FoundFile[]): number {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let bytes = 0;
  for (const { path } of files) {
    bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= WORTH_THREADS) return threads;
  }
  return 1;
}

function startPool(threads: number): Tinypool {
  const filename = join(packageRoot(), 'dist', 'cli', 'analysis-worker.js');
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}

/** A thread that breaks, as when there is no memory left, loses its one file. */
async function runIn(pool: Tinypool, task: FileTask): Promise<FileAnalysis | Refusal> {
  try {
    return await pool.run(task);
  } catch (error) {
    return analysisFailed(error);
  }
}
