import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

export interface Site {
  /** Opens the page in a fresh context; `hash` begins with `#`. */
  readonly open: (options?: OpenOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
  /** Another server’s page instead. */
  readonly address?: string;
  /** What the server answers for graph.json; null for 404. The text that the site was made with if left out. */
  readonly graphJson?: string | null;
  /** How much of graph.json, 0 to 1, the server sends before it breaks the connection. */
  readonly breakAt?: number;
  /** Runs in the page before any script of it. */
  readonly before?: () => void;
  /** Whether to wait until the graph, or the reason why there is none, is shown; true if left out. */
  readonly wait?: boolean;
}

interface OpenedPage {
  readonly page: Page;
  /** What the page wrote to its console as errors, and what it threw. */
  readonly errors: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Builds the page once, serves it on the loopback with a graph beside it, and starts Chromium. */
export async function openSite(graphJson: string, browserArgs: readonly string[] = []): Promise<Site> {
  const files = await builtPage();
  const answers = new Map<string, { readonly json: string | null; readonly breakAt: number }>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, site = '', ...rest] = url.pathname.split('/');
    const path = rest.join('/') || 'index.html';
    if (path === 'graph.json') {
      const { json, breakAt } = answers.get(site)!;
      if (json === null) return response.writeHead(404).end();
      const body = Buffer.from(json);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      if (breakAt === 1) return response.end(body);
      return response.write(body.subarray(0, Math.floor(breakAt * body.length)), () => response.destroy());
    }
    readFile(join(files, normalize(`/${path}`))).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launch(browserArgs);
  return {
    async open({ hash = '', address, graphJson: json = graphJson, breakAt = 1, before, wait = true, ...options } = {}) {
      const site = `site-${answers.size}`;
      answers.set(site, { json, breakAt });
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(String(error)));
      if (before) await page.addInitScript(before);
      await page.goto(`${address ?? `http://127.0.0.1:${port}/${site}/`}${hash}`);
      if (wait) await page.waitForSelector('#app > :not([aria-busy])');
      return { page, errors };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits until the canvas shows a node, and tells where. */
export async function positionOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction((node) => window.whosaid?.positionOf(node), key);
  return (await handle.jsonValue())!;
}

let built: Promise<string> | undefined;

function builtPage(): Promise<string> {
  built ??= (async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'whosaid-page-'));
    process.once('exit', () => void rm(outDir, { recursive: true, force: true }));
    await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    return outDir;
  })();
  return built;
}

async function launch(args: readonly string[]): Promise<Browser> {
  const places = [process.env.CHROMIUM_BIN, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_BIN to its path');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet, ...args] });
}
