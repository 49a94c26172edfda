import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import { inventGraph } from '../bench/invent-graph.ts';
import { findBarriers } from './find-barriers.ts';
import { openSite, positionOf, type Site } from './open-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(toGraphJson(inventGraph(3000)));
});
afterAll(() => site.close());

test('a large graph begins with its most important names, tells what is left out, and draws more', async () => {
  const { page, errors } = await site.open({ hash: '#most=200' });
  await positionOf(page, 'person:0');
  const state = page.locator('.canvas-state');
  expect(await state.textContent()).toMatch(/the 200 most important of 900 are drawn/);
  expect(await page.evaluate(() => window.whosaid!.positionOf('person:590'))).toBeUndefined();
  await page.click('.canvas-state button:text-is("400")');
  await page.waitForSelector('.canvas-state :text("the 400 most important of 900")');
  expect(page.url()).toContain('most=400');
  await page.click('.canvas-state button:text-is("All")');
  await positionOf(page, 'person:590');
  expect(await state.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.canvas-state :text("the 200 most important of 900")');
  // The search finds what is not drawn, and draws it.
  await page.fill('#search', 'speaker 590');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Enter');
  await positionOf(page, 'person:590');
  expect(await state.textContent()).toMatch(/the 201 most important of 900/);
  expect(errors).toEqual([]);
});

test('each community is one disc, by pointer and by key, and opening one shows its names alone', async () => {
  const { page, errors } = await site.open({ hash: '#most=200' });
  await positionOf(page, 'person:0');
  await page.click('.canvas-state button:text-is("By community")');
  const discs = page.locator('.groups [role=button]');
  await discs.first().waitFor();
  expect(await discs.count()).toBe(8);
  expect(await discs.first().getAttribute('aria-label')).toMatch(/ 11\d names$/);
  expect(page.url()).toContain('group=all');
  expect(await findBarriers(page)).toEqual([]);
  await discs.nth(1).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.canvas-state :text("The community of")');
  await page.waitForSelector('.canvas canvas');
  expect(page.url()).toMatch(/group=\d/);
  await page.click('.canvas-state button:text-is("All communities")');
  await discs.first().click();
  await page.click('.canvas-state button:text-is("All names")');
  await page.waitForSelector('.canvas-state :text("the 200 most important of 900")');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await discs.first().waitFor();
  expect(errors).toEqual([]);
});

test('a graph of 20 MB is read in slices, its progress shown, and its top drawn; so are its filters counted', async () => {
  const graphJson = toGraphJson(inventGraph(25_000));
  expect(graphJson.length).toBeGreaterThan(19e6);
  // While it is read the page goes on drawing. The frames are counted in the page from its start: on a busy machine a
  // question from outside may come when all is read.
  const before = () => {
    const count = () => {
      const { dataset } = document.documentElement;
      if (document.querySelector('#app progress')) dataset.frames = String(Number(dataset.frames ?? 0) + 1);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  };
  const { page, errors } = await site.open({ graphJson, hash: '#most=500', wait: false, before });
  await positionOf(page, 'person:0');
  expect(await page.evaluate(() => Number(document.documentElement.dataset.frames))).toBeGreaterThan(3);
  expect(await page.locator('.canvas-state').textContent()).toMatch(/the 500 most important of 7,500 are drawn/);
  const counting = await page.evaluate(async () => {
    [...document.querySelectorAll<HTMLElement>('.tools button')]
      .find(({ textContent }) => textContent === 'Filters')!
      .click();
    while (!document.querySelector('.filters .hint, .facet input')) await new Promise(requestAnimationFrame);
    let count = 0;
    for (; !document.querySelector('.facet input'); count++) await new Promise(requestAnimationFrame);
    return count;
  });
  expect(counting).toBeGreaterThan(3);
  expect(errors).toEqual([]);
});

test('a large graph is written while the page goes on drawing, and opens again from the file', async () => {
  const { page, errors } = await site.open({ hash: '#most=200' });
  await positionOf(page, 'person:0');
  await page.click('.popover > button:text("Export")');
  await page.check('.formats label:has(b:text-is("GraphML"))');
  await page.check('label:has-text("Names, statements and articles")');
  const [download, frames] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(async () => {
      document.querySelector<HTMLElement>('.export-menu [type=submit]')!.click();
      let count = 0;
      for (; document.querySelector('.export-menu')?.checkVisibility(); count++)
        await new Promise(requestAnimationFrame);
      return count;
    }),
  ]);
  expect(frames).toBeGreaterThan(5);
  const { page: other } = await site.open({ graphJson: null });
  await other.click('text=Add an article');
  const buffer = await readFile((await download.path())!);
  await other.setInputFiles('input[type=file]', { name: 'large.graphml', mimeType: 'application/xml', buffer });
  await positionOf(other, 'person:0');
  expect(await other.textContent('.front .lede')).toMatch(/^1,800 statements in 300 articles, and the 900 names/);
  expect(errors).toEqual([]);
});

test('Stop ends an arrangement early, and keeps how far it came; undo brings the places back', async () => {
  const { page, errors } = await site.open({ reducedMotion: 'reduce' });
  const built = await positionOf(page, 'person:0');
  const stretches = async () => {
    await page.waitForFunction(() => location.hash.includes('arranged='));
    return Number.parseInt(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('arranged')!, 10);
  };
  const arrange = async () => {
    await page.click('.tools button:text("Looks")');
    await page.click('.export-menu button:text("Arrange anew")');
    await page.waitForSelector('.canvas-state progress');
  };
  await arrange();
  await page.click('.canvas-state button:text("Stop arranging")');
  const stopped = await stretches();
  await page.waitForSelector('.canvas-state progress', { state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.waitForFunction((wanted) => {
    const at = window.whosaid?.positionOf('person:0');
    return at && Math.hypot(at.x - wanted.x, at.y - wanted.y) < 6;
  }, built);
  await arrange();
  expect(await stretches()).toBeGreaterThan(stopped);
  expect(errors).toEqual([]);
});
