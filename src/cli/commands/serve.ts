import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, printable } from '../failure.ts';
import { listen } from '../listen.ts';
import { openBrowser } from '../open-browser.ts';
import { packageRoot } from '../package-root.ts';
import { print } from '../print.ts';
import { CORRECTIONS, readCorrections } from '../read-corrections.ts';
import { serveExplorer } from '../serve-explorer.ts';

const DEFAULT_PORT = 4747;

export interface ServeOptions {
  /** The folder that a build wrote. */
  readonly graph: string;
  /** The port to take and no other; without one, 4747 or any that is free. */
  readonly port?: number;
  readonly open?: boolean;
  /** The file that the page writes corrections to, instead of corrections.json in the folder of the graph. */
  readonly corrections?: string;
  /** Write nothing. */
  readonly readOnly?: boolean;
}

/** `whosaid serve`: shows a built graph in the explorer until it is interrupted. */
export async function serve({ graph, port, open = false, corrections, readOnly = false }: ServeOptions): Promise<void> {
  const explorer = join(packageRoot(), 'dist', 'explorer');
  if (!existsSync(join(explorer, 'index.html')))
    throw new Failure(`the explorer is not built, run “npm run build” first: ${printable(explorer)}`);
  if (!existsSync(join(graph, 'graph.json')))
    throw new Failure(`no graph to show, run “whosaid build” first: ${printable(join(graph, 'graph.json'))}`);

  const file = corrections ?? join(graph, CORRECTIONS);
  // Told now and not when the page asks for it.
  if (existsSync(file)) readCorrections(file);
  const server = serveExplorer({ explorer, graph, ...(!readOnly && { corrections: file }) });
  const taken = await listen(server, port ?? DEFAULT_PORT, port === undefined);
  const address = `http://127.0.0.1:${taken}/`;
  const end = interrupted();
  await print(`The explorer is at ${address} (Ctrl+C ends it)\n`);
  if (open) openBrowser(address);
  await end;
  server.close();
  server.closeAllConnections();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
