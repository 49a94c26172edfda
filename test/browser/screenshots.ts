// `npm run screenshots -- public/gallery [--only NAME]`: the pictures of the README’s gallery, taken from the sample articles in seeds/.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MultiDirectedGraph } from 'graphology';
import type { Page } from 'playwright-core';
import type { GraphEdge, GraphHeader, GraphNode } from '../../src/core/model/graph.ts';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { findBrowser } from '../find-browser.mjs';
import { openSite, positionOf } from './open-page.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined) throw new Error('Cannot take pictures without a folder: npm run screenshots -- FOLDER');
process.env.CHROMIUM_BIN ??= (await findBrowser()) ?? '';
await mkdir(folder, { recursive: true });

const graphJson = await buildSample();
const graph = new MultiDirectedGraph<GraphNode, GraphEdge, GraphHeader>();
graph.import(JSON.parse(graphJson));
const people = graph
  .filterNodes((_, { kind }) => kind === 'person')
  .sort((a, b) => said(b).length - said(a).length || (a < b ? -1 : 1));
const [first, second] = people;
const hub = graph
  .filterNodes((_, { kind }) => kind === 'country' || kind === 'organization')
  .reduce((a, b) => (graph.degree(b) > graph.degree(a) ? b : a));
if (first === undefined || second === undefined) throw new Error('The sample graph names fewer than two people');
const quotation =
  said(first).find((key) => {
    const node = graph.getNodeAttributes(key);
    if (node.kind !== 'statement' || node.directness !== 'direct' || node.label.length < 50) return false;
    const doc = graph.getNodeAttributes(`document:${node.doc}`);
    return doc.kind === 'document' && doc.language === 'en';
  }) ?? said(first)[0]!;
const far = farthestFrom(first);

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
interface Picture {
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
  readonly dark?: boolean;
  readonly phone?: boolean;
  readonly steps?: (page: Page) => Promise<unknown>;
}
const readFirst = (page: Page) => page.locator('.passage .excerpt').first().click();
const pictures: Readonly<Record<string, Picture>> = {
  whosaid: { fields: { node: second } },
  'first-screen-dark': { dark: true },
  'statement-why': { fields: { node: quotation }, steps: (page) => page.click('.why summary') },
  reader: { fields: { node: first }, steps: readFirst },
  table: { fields: { node: first, form: 'table' } },
  compare: { fields: { pair: [first, second].sort() } },
  ...(far === undefined ? {} : { way: { fields: { pair: [first, far].sort() } } }),
  several: { fields: { several: people.slice(0, 3) } },
  communities: { fields: { colour: 'community' } },
  through: { fields: { through: hub } },
  merge: {
    fields: { node: first },
    steps: async (page) => {
      await page.click('button:has-text("Merge with")');
      await page.waitForSelector('dialog[open], [role=combobox]:focus, .ask');
    },
  },
  filters: {
    steps: async (page) => {
      await page.click('.tools button:text-is("Filters")');
      await page.waitForSelector('#filters');
    },
  },
  phone: { fields: { node: first }, phone: true },
};

const site = await openSite(graphJson);
try {
  for (const [name, picture] of Object.entries(pictures)) {
    if (values.only !== undefined && values.only !== name) continue;
    const path = join(folder, `${name}.jpg`);
    await take(picture, path);
    console.log(`${path}  ${Math.round((await stat(path)).size / 1000)} kB`);
  }
} finally {
  await site.close();
}

async function take({ fields = {}, dark = false, phone: isPhone = false, steps }: Picture, path: string) {
  const hash = new URLSearchParams(
    Object.entries(fields).flatMap(([field, value]) => [value].flat().map((one) => [field, one])),
  );
  const { page } = await site.open({
    hash: `#${hash}`,
    viewport: isPhone ? phone : wide,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(isPhone && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  });
  if (fields.form !== 'table') await positionOf(page, first!);
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  await steps?.(page);
  await settle(page);
  await page.screenshot({ path, type: 'jpeg', quality: 84 });
  await page.context().close();
}

/** Waits until nothing on the page has changed for half a second. */
async function settle(page: Page): Promise<void> {
  let before = '';
  for (let same = 0; same < 3; ) {
    await page.waitForTimeout(170);
    const now = (await page.screenshot()).toString('base64');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** The name at the end of the longest of all shortest ways from one over the lines of the picture; undefined if it has none. */
function farthestFrom(key: string): string | undefined {
  const { ties, tiesOf } = toPicture(graph);
  const isName = (node: string) => !['statement', 'document'].includes(graph.getNodeAttribute(node, 'kind'));
  const seen = new Set([key]);
  for (const node of seen) {
    for (const id of tiesOf.get(node) ?? []) {
      const { a, b } = ties.get(id)!;
      if (isName(a) && isName(b)) seen.add(a).add(b);
    }
  }
  return [...seen].at(-1);
}

function said(key: string): readonly string[] {
  return graph.filterOutNeighbors(key, (_, { kind }) => kind === 'statement');
}

async function buildSample(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'whosaid-sample-'));
  try {
    const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'build', 'seeds', '--out', out], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('The graph of seeds/ could not be built');
    return await readFile(join(out, 'graph.json'), 'utf8');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
