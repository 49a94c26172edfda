import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { findBarriers } from './find-barriers.ts';
import { openSite, positionOf, type Site } from './open-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(JSON.stringify(sampleGraph().export()));
});
afterAll(() => site.close());

const openTool = (name: string, shows: string) => async (page: Page) => {
  await page.click(`.tools button:text("${name}")`);
  await page.waitForSelector(shows);
};

const screens: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['filters', '', openTool('Filters', '.time-window')],
  [
    'filters with a choice of each',
    '#country=PT&sure=50&time=2031-05-14_2031-05-20&data=x',
    openTool('Filters', '.facet .clear'),
  ],
  ['looks', '#colour=community&size=pagerank', openTool('Looks', '.communities')],
  ['history', '#sure=10', openTool('History', '.bookmarks')],
  [
    'a suggestion that is filtered out',
    '#country=PT',
    async (page) => {
      await page.fill('#search', 'oskar');
      await page.waitForSelector('.hit-out');
    },
  ],
];

test.each(screens)('axe-core finds no barrier: %s', async (_, hash, prepare) => {
  const { page, errors } = await site.open({ hash, reducedMotion: 'reduce' });
  await positionOf(page, 'country:PT');
  await prepare(page);
  expect(await findBarriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('filters, looks and history are worked by the keyboard alone', async () => {
  const { page } = await site.open({ reducedMotion: 'reduce' });
  await page.waitForSelector('.tools');
  await page.focus('.wordmark');
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 60; i++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  await tabTo('[aria-controls=filters]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.facet');
  await tabTo('.facet input[type=checkbox]');
  await page.keyboard.press('Space');
  await page.waitForSelector('.filter-sum');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.filter-sum', { state: 'detached' });
});
