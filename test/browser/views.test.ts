import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { positionOf } from './open-page.ts';
import { siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';
const veit = 'person:oskar-veit';

const site = siteForTests();

test('a facet filters graph, table, sentences, suggestions and export alike, and one click clears it', async () => {
  const { page, errors } = await site.open();
  await positionOf(page, veit);
  await page.click('.tools button:text("Filters")');
  const portugal = page.locator('.facet label', { hasText: 'Portugal' }).first();
  const count = Number(await portugal.locator('.count').textContent());
  await portugal.click();
  await waitForText(page, '.filter-sum', `${count} of `);
  await page.waitForFunction((key) => window.whosaid?.positionOf(key) === undefined, veit);
  await waitForText(page, '.front .lede', `${count} statements`);

  await page.click('.forms button:has-text("Table")');
  await page.waitForSelector('tbody a:text-is("Portugal")');
  expect(await page.locator('tbody a', { hasText: 'Oskar Veit' }).count()).toBe(0);

  await page.click('.popover > button:text("Export")');
  await page.check('text=What is visible now');
  await page.check('.formats label:has(b:text-is("graph.json"))');
  const [json] = await Promise.all([page.waitForEvent('download'), page.click('text=Save graph.json')]);
  const saved = JSON.parse(await readFile((await json.path())!, 'utf8'));
  expect(saved.nodes.some(({ key }: { key: string }) => key === veit)).toBe(false);

  await page.click('tbody a:text-is("Norway")');
  await waitForText(page, '.passages .hint', 'filtered out');

  await page.fill('#search', 'oskar');
  await waitForText(page, '[role=option]', 'filtered out; choose to reveal');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Oskar Veit")');
  await page.waitForSelector('.filter-sum', { state: 'detached' });
  expect(errors).toEqual([]);
});

test('every step is undone and done again by keys, by the list and by the browser', async () => {
  const { page, errors } = await site.open({ hash: `#node=${encodeURIComponent(marrow)}` });
  await positionOf(page, marrow);
  await page.click('.legend button:has-text("Countries")');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO') === undefined);
  await page.click('.tools button:text("Looks")');
  await page.check('text=Links, by their weight');
  await page.keyboard.press('Escape');
  await page.locator('.excerpt').first().click();
  await page.waitForSelector('.reader');

  await page.keyboard.press('Control+z');
  await page.waitForSelector('.reader', { state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !location.hash.includes('size='));
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO') !== undefined);
  await page.keyboard.press('Control+Shift+Z');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO') === undefined);

  await page.click('.tools button:text("History")');
  expect(await page.locator('.steps button').allTextContents()).toEqual([
    expect.stringMatching(/^Read “/),
    'Sized by links, by their weight',
    'Hid countries',
    'Opened the page',
  ]);
  expect(await page.textContent('.steps [aria-current=step]')).toBe('Hid countries');
  await page.click('.steps button:text("Opened the page")');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO') !== undefined);
  await page.click('.steps button >> nth=0');
  await page.waitForSelector('.reader');
  await page.goBack();
  await page.waitForSelector('.reader', { state: 'detached' });
  await page.goForward();
  await page.waitForSelector('.reader');
  expect(errors).toEqual([]);
});

test('a link restores filters, looks and camera, and tells when the articles are others', async () => {
  const { page } = await site.open();
  await positionOf(page, marrow);
  await page.click('.tools button:text("Filters")');
  await page.click('.facet label:has-text("Portugal") >> nth=0');
  await page.locator('[aria-label^="Least confidence"]').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await page.click('[aria-label="Close the filters"]');
  await page.click('.tools button:text("Looks")');
  await page.check('text=Community');
  await page.check('text=PageRank');
  await page.keyboard.press('Escape');
  await page.click('[aria-label="Zoom in"]');
  await page.waitForFunction(() => location.hash.includes('camera='));
  const link = await settledHash(page);
  const before = await positionOf(page, 'country:PT');

  const { page: again, errors } = await site.open({ hash: link });
  await again.waitForFunction(
    ({ key, x, y }) => {
      const at = window.whosaid?.positionOf(key);
      return at && Math.hypot(at.x - x, at.y - y) < 3;
    },
    { key: 'country:PT', ...before },
  );
  expect(await again.textContent('.filter-sum')).toBe(await page.textContent('.filter-sum'));
  expect(new URLSearchParams(link).get('sure')).toBe('20');
  expect(await again.locator('.communities button').count()).toBeGreaterThan(0);
  expect(await again.locator('.notice').count()).toBe(0);
  expect(errors).toEqual([]);

  const other = sampleGraph();
  other.dropNode(veit);
  const { page: foreign } = await site.open({
    hash: `${link}&node=${encodeURIComponent(veit)}`,
    graphJson: JSON.stringify(other.export()),
  });
  await waitForText(foreign, '.notice', 'This link was made for other articles. One thing that it shows is not here.');
});

test('the time window is drawn by pointer and keys, and played', async () => {
  const { page, errors } = await site.open({ reducedMotion: 'reduce' });
  await positionOf(page, marrow);
  await page.click('.tools button:text("Filters")');
  const bars = (await page.locator('.time-bars').boundingBox())!;
  await page.mouse.move(bars.x + 2, bars.y + 20);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width * 0.4, bars.y + 20, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => location.hash.includes('time='));
  const drawn = await page.textContent('.time-window .hint');
  await page.focus('[aria-label="Last date shown"]');
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((text) => document.querySelector('.time-window .hint')?.textContent !== text, drawn);
  const narrowed = await page.textContent('.time-window .hint');
  await page.click('.time-window button:text("Next")');
  await page.waitForFunction((text) => document.querySelector('.time-window .hint')?.textContent !== text, narrowed);
  // One pull is one step.
  await page.click('[aria-label="Clear Time"]');
  await page.waitForFunction(() => !location.hash.includes('time='));
  await page.click('.tools button:text("History")');
  expect(await page.locator('.steps button').count()).toBe(5);
  expect(errors).toEqual([]);

  const { page: moving } = await site.open({ hash: '#time=2000-01-01_2000-01-01' });
  await moving.click('.tools button:text("Filters")');
  await moving.click('.time-window button:text("Play")');
  await moving.waitForFunction(() => !location.hash.includes('2000-01-01'));
  await moving.click('.time-window button:text("Pause")');
  await moving.waitForSelector('.time-window button:text("Play")');
});

test('where all is of one day there is no time line', async () => {
  const graph = sampleGraph();
  graph.forEachNode((key, { kind }) => {
    if (kind === 'document') graph.mergeNodeAttributes(key, { published: '2025-10-26' } as object);
  });
  const { page } = await site.open({ graphJson: JSON.stringify(graph.export()) });
  await page.click('.tools button:text("Filters")');
  await page.waitForSelector('.facet');
  expect(await page.locator('.time-window').count()).toBe(0);
});

test('a bookmark leads back to its view, after a reload too', async () => {
  const { page, errors } = await site.open({ hash: `#node=${encodeURIComponent(marrow)}&sure=10` });
  await page.click('.tools button:text("History")');
  await page.fill('[aria-label="Name of the bookmark"]', 'Marrow, fairly sure');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.bookmarks a:text("Marrow, fairly sure")');
  await page.click('.wordmark');
  await page.waitForSelector('.front');
  await page.reload();
  await page.click('.tools button:text("History")');
  await page.click('.bookmarks a');
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  await page.waitForSelector('.filter-sum');
  expect(await page.textContent('.steps [aria-current=step]')).toMatch(/^Confidence of 10 %/);
  await page.click('[aria-label="Remove Marrow, fairly sure"]');
  await page.waitForSelector('.bookmarks a', { state: 'detached' });
  expect(errors).toEqual([]);
});

test('on a phone the filters fit and scroll within the page', async () => {
  const { page, errors } = await site.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.tap('.tools button:text("Filters")');
  await page.waitForSelector('.facet');
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.tap('.facet label >> nth=0');
  await page.waitForSelector('.filter-sum');
  const clear = (await page.locator('.filter-sum button').boundingBox())!;
  expect(clear.x + clear.width).toBeLessThan(390);
  await page.tap('[aria-label="Close the filters"]');
  await page.waitForSelector('.filters', { state: 'detached' });
  expect(errors).toEqual([]);
});

/** The address once the camera has come to rest. */
async function settledHash(page: Page): Promise<string> {
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = new URL(page.url()).hash;
        return last === before;
      },
      { interval: 800, timeout: 15_000 },
    )
    .toBe(true);
  return last;
}

async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor();
}
