import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toGraphJson } from '../../core/export/to-graph-json.ts';
import { Failure, printable } from '../failure.ts';
import { listen } from '../listen.ts';
import { openBrowser } from '../open-browser.ts';
import { packageRoot } from '../package-root.ts';
import { print } from '../print.ts';
import { CORRECTIONS, readCorrections } from '../read-corrections.ts';
import { isFile, readGraph } from '../read-graph.ts';
import { serveExplorer } from '../serve-explorer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const DEFAULT_PORT = 4747;

export interface ServeOptions {
  /** The folder that a build wrote, or a file that was saved from the page. */
  readonly graph: string;
  /** The port to take and no other; without one, 4747 or any that is free. */
  readonly port?: number;
  readonly open?: boolean;
  /** The file that the page writes corrections to, instead of corrections.json in the folder of the graph. */
  readonly corrections?: string;
  /** Write nothing. */
  readonly readOnly?: boolean;
}

/**
 * `whosaid serve`: shows a built graph in the explorer until it is interrupted. A saved file is shown as it is: decisions
 * made in the page go to the file that is named for them, or are for the reader to save.
 */
export async function serve({
  graph: place,
  port,
  open = false,
  corrections,
  readOnly = false,
}: ServeOptions): Promise<void> {
  const explorer = join(packageRoot(), 'dist', 'explorer');
  if (!existsSync(join(explorer, 'index.html')))
    throw new Failure(`the explorer is not built, run “npm run build” first: ${printable(explorer)}`);
  const isSaved = isFile(place);
  const graph = isSaved ? unpack(place) : place;
  if (!existsSync(join(graph, 'graph.json')))
    throw new Failure(`no graph to show, run “whosaid build” first: ${printable(join(graph, 'graph.json'))}`);

  const file = corrections ?? join(graph, CORRECTIONS);
  // Told now and not when the page asks for it.
  if (existsSync(file)) readCorrections(file);
  const isReadOnly = readOnly || (isSaved && corrections === undefined);
  const server = serveExplorer({ explorer, graph, ...(!isReadOnly && { corrections: file }) });
  const taken = await listen(server, port ?? DEFAULT_PORT, port === undefined);
  const address = `http://127.0.0.1:${taken}/`;
  const end = interrupted();
  await print(`The explorer is at ${address} (Ctrl+C ends it)\n`);
  if (open) openBrowser(address);
  await end;
  server.close();
  server.closeAllConnections();
}

/** A folder that holds what a build would have written of this graph. */
function unpack(file: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'graph.json'), toGraphJson(readGraph(file)));
  return folder;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
