// `npm run bench:explorer [-- --nodes 1000,10000 --rounds 3]`: how long the page is at work to open, hover, select, filter,
// search and correct, beside bare Sigma over the same nodes and lines in the same browser: once with every statement and article
// drawn, as graph.json has them, once with the names that the first screen shows, where Sigma is given these names and
// lines in a file of their own. The processor time of the main thread, because drawing is the graphics card's work and a
// machine without one would measure nothing else. `--nodes 50000 --rounds 1` takes minutes without a graphics card.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { MultiDirectedGraph } from 'graphology';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { weighFirstScreen } from '../browser/weigh-first-screen.ts';
import { findBrowser } from '../find-browser.mjs';
import { inventGraph } from './invent-graph.ts';

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '1000,10000' }, rounds: { type: 'string', default: '3' } },
});
const sizes = values.nodes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
  throw new RangeError(`Cannot bench --nodes ${values.nodes}: give numbers from 100 up, with commas`);
}
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1);

const acts = [
  'open',
  'hover',
  'select',
  'hide a kind',
  'open filters',
  'filter',
  'search, first',
  'search, next',
  'correct, first',
  'correct, next',
  'undo',
] as const;
/** The name that is hovered and selected. */
const node = 'person:3';
type Times = Partial<Record<(typeof acts)[number], number>>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const folder = await mkdtemp(join(tmpdir(), 'whosaid-bench-'));
const quiet = { logLevel: 'error', configFile: false } as const;
await build({ logLevel: 'error', build: { outDir: join(folder, 'explorer'), emptyOutDir: true } });
await build({
  ...quiet,
  root: 'test/bench/bare-sigma',
  base: './',
  build: { outDir: join(folder, 'bare'), emptyOutDir: true, target: 'es2023' },
});
let graphJson = '';
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname.endsWith('/graph.json')) return response.setHeader('content-type', 'application/json').end(graphJson);
  const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  readFile(join(folder, path)).then(
    (body) => response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const executablePath = await findBrowser();
if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_BIN to its path');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  console.log(`what the first screen loads, gzipped: ${await weigh(browser)}\n`);
  for (const size of sizes) await compare(browser, size);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}

async function compare(browser: Browser, size: number): Promise<void> {
  const graph = inventGraph(size);
  const whole = toGraphJson(graph);
  const { names, lines, json: folded } = foldGraph(graph);
  // What each column opens: both pages of a pair draw the same nodes and lines.
  const columns = [
    { page: 'explorer', hash: '#hide=&most=all', json: whole },
    { page: 'bare', hash: '', json: whole },
    { page: 'explorer', hash: '#most=all', json: whole },
    { page: 'bare', hash: '', json: folded },
  ] as const;
  const times: Times[][] = columns.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { page, hash, json }] of columns.entries()) {
      graphJson = json;
      times[at]!.push(await (page === 'bare' ? timeBare(browser) : timeExplorer(browser, hash)));
    }
  }
  console.log(
    `${graph.order} nodes, ${graph.size} edges; milliseconds of the main thread’s processor, median of ${rounds}`,
  );
  console.log(`${''.padEnd(16)}${'everything drawn'.padEnd(34)}${names} names and ${lines} lines drawn`);
  console.log(`  ${''.padEnd(14)}${'whosaid    bare   ratio'.padEnd(34)}${'whosaid    bare   ratio'}`);
  for (const act of acts) {
    const [a, b, c, d] = times.map((rows) => median(rows.flatMap((row) => row[act] ?? [])));
    console.log(`  ${act.padEnd(14)}${pair(a, b).padEnd(34)}${pair(c, d)}`);
  }
  console.log('');
}

function pair(own: number | undefined, bare: number | undefined): string {
  const [a, b] = [own, bare].map((time) => (time === undefined ? '–' : time.toFixed(time < 10 ? 1 : 0)));
  const ratio = own === undefined || bare === undefined ? '' : (own / bare).toFixed(2);
  return `${a!.padStart(7)} ${b!.padStart(7)} ${ratio.padStart(7)}`;
}

/** The names of a graph and the lines between them, as the page folds them, for Sigma to draw on its own. */
function foldGraph(graph: KnowledgeGraph) {
  const picture = toPicture(graph);
  const { nodes, ties } = toScene(graph, picture, { ...firstView, most: 'all' });
  const folded = new MultiDirectedGraph();
  for (const key of nodes) {
    const { label, kind, x, y, size } = graph.getNodeAttributes(key);
    folded.addNode(key, { label, kind, x, y, size });
  }
  for (const id of ties) folded.addEdge(picture.ties.get(id)!.a, picture.ties.get(id)!.b);
  return { names: folded.order, lines: folded.size, json: JSON.stringify(folded.export()) };
}

async function timeExplorer(browser: Browser, hash: string): Promise<Times> {
  const { page, spent, close } = await openPage(browser, `explorer/${hash}`);
  const ready = await page.waitForFunction((key) => window.whosaid?.positionOf(key), node, { polling: 100 });
  const pointed = await pointAt(page, spent, (await ready.jsonValue())!);
  await page.click('.legend button:has-text("Countries")');
  const kind = await spent();
  await page.click('.tools button:has-text("Filters")');
  await page.waitForSelector('.facet input[type=checkbox]');
  const panel = await spent();
  await page.locator('.facet input[type=checkbox]').first().click();
  const filter = await spent();
  await page.fill('#search', 'speaker 12');
  await page.waitForSelector('[role=option]');
  const first = await spent();
  await page.fill('#search', 'harbour 31');
  const next = await spent();
  // in a crowded picture the click may have met a statement, which has no name
  await page.locator('[role=option]').first().click();
  const rename = async (name: string) => {
    await page.click('.side .correct-bar button:has-text("Rename")');
    await page.fill('dialog .field input', name);
    await spent();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.subject h2:text-is("${name}")`);
    return spent();
  };
  const corrected = await rename('Ada Roe');
  const again = await rename('Ada Lund');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.subject h2:text-is("Ada Roe")');
  const undone = await spent();
  await close();
  return {
    ...pointed,
    'hide a kind': kind,
    'open filters': panel,
    filter,
    'search, first': first,
    'search, next': next,
    'correct, first': corrected,
    'correct, next': again,
    undo: undone,
  };
}

async function timeBare(browser: Browser): Promise<Times> {
  const { page, spent, close } = await openPage(browser, 'bare/');
  const ready = await page.waitForFunction((key) => window.bare?.positionOf(key), node, { polling: 100 });
  const pointed = await pointAt(page, spent, (await ready.jsonValue())!);
  await page.click('button');
  const kind = await spent();
  await close();
  return { ...pointed, 'hide a kind': kind };
}

/** What it takes to open the graph, then to hover and select the node drawn at a place; leaves the pointer beside the graph. */
async function pointAt(page: Page, spent: () => Promise<number>, { x, y }: { x: number; y: number }) {
  const open = await spent();
  await page.mouse.move(x, y);
  const hover = await spent();
  await page.mouse.click(x, y);
  const select = await spent();
  await page.mouse.move(5, 5);
  await spent();
  return { open, hover, select };
}

/** A page of its own, and a watch that tells the milliseconds it was at work since it was asked before, when all is quiet. */
async function openPage(browser: Browser, path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  const session = await context.newCDPSession(page);
  // Ticks of the thread do not count while it waits: for a graphics card that is not there, or for its turn.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  };
  let last = 0;
  const spent = async () => {
    await settle(page, busyTime);
    const now = await busyTime();
    const since = now - last;
    last = now;
    return since;
  };
  await page.goto(`http://127.0.0.1:${port}/${path}`);
  return { page, spent, close: () => context.close() };
}

/** Waits until three looks in a row, each 100 ms and two frames after the other, find no more work than looking makes. */
async function settle(page: Page, busyTime: () => Promise<number>): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < 3; ) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.waitForTimeout(100);
    const now = await busyTime();
    quiet = now - before < 6 ? quiet + 1 : 0;
    before = now;
  }
}

function median(times: readonly number[]): number | undefined {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

async function weigh(browser: Browser): Promise<string> {
  graphJson = toGraphJson(inventGraph(100));
  const { page, close } = await openPage(browser, 'explorer/');
  const { script, stylesheet, font } = await weighFirstScreen(page);
  await close();
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `script ${kB(script)}, style ${kB(stylesheet)}, fonts ${kB(font)}`;
}
