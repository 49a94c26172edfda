import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCorrected } from '../../core/corrections/correct.ts';
import { toGexf } from '../../core/export/to-gexf.ts';
import { toGraphJson } from '../../core/export/to-graph-json.ts';
import { toStatementsJsonl } from '../../core/export/to-statements-jsonl.ts';
import { Failure, printable } from '../failure.ts';
import { print } from '../print.ts';
import type { ReadOptions } from '../read-analyses.ts';
import { readCorpus } from '../read-corpus.ts';
import { findCorrections } from '../read-corrections.ts';
import { titleOfPaths } from '../title-of-paths.ts';
import { writeFolder } from '../write-folder.ts';
import { summarize, summarizeOutcomes, writeReport } from '../write-report.ts';

export interface BuildOptions extends ReadOptions {
  /** The folder to write. */
  readonly out: string;
  /** What the graph is called; by its folder if absent. */
  readonly title?: string;
  /** A file of decisions to replay; by itself the build takes corrections.json from the folder it writes, or beside the articles. */
  readonly corrections?: string;
}

/**
 * `whosaid build`: reads articles, replays the reader’s corrections and writes the graph, as JSON and GEXF, with the
 * statements and a report. Returns the file of corrections, which it never writes, if there is one.
 */
export async function build(paths: readonly string[], options: BuildOptions): Promise<string | undefined> {
  const { out } = options;
  if (paths.length === 1 && paths[0] === 'seeds' && !existsSync('seeds'))
    throw new Failure('no folder seeds here; name the files or folders to read: whosaid build PATH');
  const title = options.title ?? titleOfPaths(paths);
  const corrections = findCorrections(options.corrections, out, paths);
  const all = await readCorpus(paths, options);
  const skipped = all.skipped.filter(({ path }) => !corrections || resolve(path) !== resolve(corrections.path));
  const decisions = corrections?.file.decisions ?? [];
  const { graph, corpus, outcomes } = buildCorrected(all.corpus, title, { corrections: decisions });
  const read = { ...all, corpus, skipped };
  const files = new Map([
    ['graph.json', toGraphJson(graph)],
    ['graph.gexf', toGexf(graph)],
    ['statements.jsonl', toStatementsJsonl(corpus)],
    ['report.md', writeReport(title, read, outcomes)],
  ]);
  writeFolder(out, files);
  const report = printable(join(out, 'report.md'));
  await print(`${summarize(corpus)}\n`);
  if (outcomes.length > 0) await print(`${summarizeOutcomes(outcomes)}; ${report} lists them\n`);
  if (skipped.length > 0) await print(`${skipped.length} not read; ${report} says why\n`);
  await print(`wrote ${[...files.keys()].map((name) => printable(join(out, name))).join(', ')}\n`);
  return corrections?.path;
}
