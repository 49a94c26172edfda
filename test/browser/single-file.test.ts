import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHtml } from '../../src/core/export/to-html.ts';
import type { KnowledgeGraph } from '../../src/core/model/graph.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { findBarriers } from './find-barriers.ts';
import { openSite, type Site } from './open-page.ts';

const marrow = 'person:ilse-marrow';

let site: Site;
let folder: string;
let template: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-single-'));
  await build({ mode: 'single', logLevel: 'error', build: { outDir: folder } });
  template = await readFile(join(folder, 'single.html'), 'utf8');
  site = await openSite(JSON.stringify(sampleGraph().export()));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Opens a graph as one file from the disk; what the file asks for beyond itself is noted. */
async function openFile(
  graph: KnowledgeGraph,
): Promise<{ page: Page; errors: readonly string[]; asked: readonly string[] }> {
  const path = join(folder, 'graph.html');
  await writeFile(path, toHtml(graph, template));
  const { page: served } = await site.open();
  const page = await served.context().newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && asked.push(request.url()));
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(path).href);
  await page.waitForSelector('.front .title');
  return { page, errors, asked };
}

test('one file opens from the disk without a network: graph, sentence, article and undo', async () => {
  const { page, errors, asked } = await openFile(sampleGraph());
  expect(await page.title()).toContain('Forty harbours');
  await page.waitForFunction((key) => window.whosaid?.positionOf(key), marrow);
  await page.click('.front a:has-text("Ilse Marrow")');
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  await page.locator('.excerpt').first().click();
  await page.waitForSelector('.reader [data-focus=true]');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.reader', { state: 'detached' });
  expect([errors, asked]).toEqual([[], []]);
});

test('an article that would end the script stays text', async () => {
  const evil = '</script><script>window.hacked = true</script><!-- <script> <img src=x onerror="window.hacked = true">';
  const graph = sampleGraph();
  const key = graph.findNode((_, { kind }) => kind === 'document')!;
  graph.mergeNodeAttributes(key, { label: evil });
  graph.setAttribute('title', `Title ${evil}`);
  const { page, errors } = await openFile(graph);
  expect(await page.textContent('.front .title')).toBe(`Title ${evil}`);
  await page.waitForSelector(`.headline:has-text("onerror")`);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(errors).toEqual([]);
});

test('the page saves itself as one file, which offers no article to be read', async () => {
  const { page } = await site.open();
  await page.route('**/single.html', (route) => route.fulfill({ body: template, contentType: 'text/html' }));
  await page.click('.popover > button:text("Export")');
  await page.check('.formats label:has(b:text-is("Web page"))');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save one HTML file')]);
  expect(download.suggestedFilename()).toBe('forty-harbours.html');
  expect(await readFile((await download.path())!, 'utf8')).toBe(toHtml(sampleGraph(), template));

  const { page: file } = await openFile(sampleGraph());
  await file.click('.popover > button:text("Add")');
  await file.waitForSelector('.add-menu :text("To read articles, start Whosaid itself")');
  expect(await file.locator('.add-menu textarea').count()).toBe(0);
  await file.click('.popover > button:text("Export")');
  await file.waitForSelector('.formats');
  expect(await file.locator('.formats b:text-is("Web page")').count()).toBe(0);
});
