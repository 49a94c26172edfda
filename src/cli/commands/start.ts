import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import type { ReadOptions } from '../read-analyses.ts';
import { CORRECTIONS } from '../read-corrections.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

export interface StartOptions extends ReadOptions {
  readonly out?: string;
  readonly port?: number;
  readonly open: boolean;
  readonly corrections?: string;
}

/**
 * `whosaid start`: builds a graph and shows it. Without paths it reads `seeds` into `graph`, or the sample articles of
 * this package where there is no such folder; a graph of other paths goes where it is told to or is thrown away.
 */
export async function start(
  paths: readonly string[],
  { out, port, open, corrections, ...reading }: StartOptions,
): Promise<void> {
  const isHome = paths.length === 0 && existsSync('seeds');
  const sources = paths.length > 0 ? paths : [isHome ? 'seeds' : join(packageRoot(), 'seeds')];
  const kept = out ?? (isHome ? 'graph' : undefined);
  const graph = kept ?? temporaryFolder();
  const used = await build(sources, { ...reading, out: graph, ...(corrections !== undefined && { corrections }) });
  // What the page decides goes where it came from; into a folder that is thrown away it does not go at all.
  const place = used ?? (kept === undefined ? undefined : join(kept, CORRECTIONS));
  await serve({
    graph,
    open: open && process.stdout.isTTY,
    ...(port !== undefined && { port }),
    ...(place === undefined ? { readOnly: true } : { corrections: place }),
  });
}
