import { expect, test } from 'vitest';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import { inventGraph } from '../bench/invent-graph.ts';
import type { SampleArticle } from '../fixtures/graph/sample-articles.ts';
import { buildSample, sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { findBarriers } from './find-barriers.ts';
import { openSite, positionOf } from './open-page.ts';
import { siteForTests } from './sample-site.ts';

const site = siteForTests();

test('a missing, broken, foreign or empty graph is told in words', async () => {
  const answers: readonly (readonly [string | null, RegExp])[] = [
    [null, /no graph\.json beside this page/],
    ['{"nodes": [', /not valid JSON/],
    ['[]', /not a graph/],
    ['{"attributes": {"version": 2}, "nodes": [], "edges": []}', /version 2/],
    ['{"attributes": {"title": "", "version": 1}, "nodes": [], "edges": []}', /Nobody has said anything yet/],
  ];
  for (const [graphJson, words] of answers) {
    const { page } = await site.open({ graphJson });
    expect(await page.locator('.message').textContent()).toMatch(words);
    await page.context().close();
  }
});

test('a connection that breaks while the graph comes is told, and loading again is offered', async () => {
  const graphJson = toGraphJson(sampleGraph());
  const { page } = await site.open({ graphJson, breakAt: 0.6 });
  expect(await page.locator('.message [role=alert]').textContent()).toMatch(/connection broke/);
  expect(await page.locator('.message button:text("Load again")').count()).toBe(1);
});

test('a graph that the browser has no room for is told in words, with how much of it was read', async () => {
  const { page, errors } = await site.open({
    graphJson: toGraphJson(inventGraph(3000)),
    before: () => {
      // A browser refuses like this beyond 16 million entries.
      const { set } = Map.prototype;
      Map.prototype.set = function (key, value) {
        if (key === 'statement:1500') throw new RangeError('Map maximum size exceeded');
        return set.call(this, key, value);
      };
    },
  });
  const told = page.locator('.message [role=alert]');
  expect(await told.textContent()).toMatch(/too large for this browser, which ran out of room after \d+ MB/);
  expect(await findBarriers(page)).toEqual([]);
  // The page is alive: another graph can be opened instead.
  const saved = { name: 'graph.json', mimeType: 'application/json', buffer: Buffer.from(toGraphJson(sampleGraph())) };
  await page.setInputFiles('input[type=file]', saved);
  await positionOf(page, 'person:ilse-marrow');
  expect(errors).toEqual([]);
});

test('a graph.json that ends too early is told in words', async () => {
  const { page } = await site.open({ graphJson: toGraphJson(sampleGraph()).slice(0, -200) });
  expect(await page.locator('.message [role=alert]').textContent()).toMatch(/cut off/);
});

test('without a network the page goes on; what is not here yet says so', async () => {
  const { page } = await site.open();
  await positionOf(page, 'person:ilse-marrow');
  await page.context().setOffline(true);
  await page.click('.tools button:text("Filters")');
  await page.waitForSelector('.notice:has-text("could not be fetched")');
  await page.fill('#search', 'sundoro');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Rafael Sundoro")');
  await page.locator('.excerpt').first().click();
  await page.waitForSelector('.reader [data-focus=true]');
});

test('markup in titles, names and texts stays text', async () => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const article: SampleArticle = {
    id: 'evil',
    title: `Title ${evil}`,
    publisher: evil,
    url: 'javascript:window.hacked=1',
    lines: [
      evil,
      {
        text: `[s Ilse Marrow, secretary of the League of Harbours] [c said] [q ${evil.replaceAll(']', '')} is text].`,
        speaker: 'person:ilse-marrow',
        mentions: ['organization:league-of-harbours', `organization:${evil}`],
      },
    ],
  };
  const json = JSON.stringify(buildSample([article], `Graph ${evil}`).export());
  const { page, errors } = await site.open({ graphJson: json });
  await positionOf(page, 'person:ilse-marrow');
  expect(await page.locator('.front .title').textContent()).toBe(`Graph ${evil}`);
  await page.fill('#search', 'img');
  await page.waitForSelector('[role=option]');
  await page.fill('#search', 'marrow');
  await page.keyboard.press('Enter');
  await page.locator('.excerpt').first().click();
  await page.waitForSelector('.reader');
  expect(await page.locator('.reader h2').textContent()).toBe(`Title ${evil}`);
  expect(await page.locator('.reader article').textContent()).toContain(evil);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  await page.click('.forms button:has-text("Table")');
  await page.waitForSelector('table');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('#app img, #app script').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a name without end breaks no line of the page', async () => {
  const graph = sampleGraph();
  graph.setNodeAttribute('person:tomas-okonda', 'label', 'Rhabarber'.repeat(300));
  const { page, errors } = await site.open({
    graphJson: JSON.stringify(graph.export()),
    viewport: { width: 390, height: 800 },
  });
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await positionOf(page, 'person:tomas-okonda');
  expect(await isWide()).toBe(false);
  await page.fill('#search', 'rhabarber');
  await page.waitForSelector('[role=option]');
  expect(await isWide()).toBe(false);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2');
  expect(await isWide()).toBe(false);
  await page.click('.forms button:has-text("Table")');
  await page.waitForSelector('table');
  expect(await page.evaluate(() => document.querySelector('.table-view')!.scrollWidth <= innerWidth)).toBe(true);
  expect(errors).toEqual([]);
});

test('the page asks its own server only, under its own policy', async () => {
  const { page, errors } = await site.open();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  await positionOf(page, 'person:ilse-marrow');
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(errors).toEqual([]);
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('without WebGL the page lists, searches and reads', async () => {
  const plain = await openSite(JSON.stringify(sampleGraph().export()), ['--disable-webgl', '--disable-3d-apis']);
  try {
    const { page } = await plain.open();
    await page.waitForSelector('table');
    expect(await page.locator('.notice').textContent()).toMatch(/no WebGL/);
    await page.fill('#search', 'sundoro');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.subject h2:text("Rafael Sundoro")');
    await page.locator('.excerpt').first().click();
    await page.waitForSelector('.reader [data-focus=true]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('table');
  } finally {
    await plain.close();
  }
});
