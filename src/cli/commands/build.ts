import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../../core/5-graph/build-graph.ts';
import { toGexf } from '../../core/export/to-gexf.ts';
import { toGraphJson } from '../../core/export/to-graph-json.ts';
import { toStatementsJsonl } from '../../core/export/to-statements-jsonl.ts';
import { Failure, printable } from '../failure.ts';
import { print } from '../print.ts';
import type { ReadOptions } from '../read-analyses.ts';
import { readCorpus } from '../read-corpus.ts';
import { titleOfPaths } from '../title-of-paths.ts';
import { writeFolder } from '../write-folder.ts';
import { summarize, writeReport } from '../write-report.ts';

export interface BuildOptions extends ReadOptions {
  /** The folder to write. */
  readonly out: string;
  /** What the graph is called; by its folder if absent. */
  readonly title?: string;
}

/** `whosaid build`: reads articles and writes their graph, as JSON and GEXF, with the statements and a report. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const { out } = options;
  if (paths.length === 1 && paths[0] === 'seeds' && !existsSync('seeds'))
    throw new Failure('no folder seeds here; name the files or folders to read: whosaid build PATH');
  const title = options.title ?? titleOfPaths(paths);
  const read = await readCorpus(paths, options);
  const graph = buildGraph(read.corpus, title);
  const files = new Map([
    ['graph.json', toGraphJson(graph)],
    ['graph.gexf', toGexf(graph)],
    ['statements.jsonl', toStatementsJsonl(read.corpus)],
    ['report.md', writeReport(title, read)],
  ]);
  writeFolder(out, files);
  await print(`${summarize(read.corpus)}\n`);
  if (read.skipped.length > 0)
    await print(`${read.skipped.length} not read; ${printable(join(out, 'report.md'))} says why\n`);
  await print(`wrote ${[...files.keys()].map((name) => printable(join(out, name))).join(', ')}\n`);
}
