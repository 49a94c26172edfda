import { expect, test } from 'vitest';
import { toPicture } from '../../src/explorer/state/picture.ts';
import { toScene } from '../../src/explorer/state/scene.ts';
import { firstView } from '../../src/explorer/state/view.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { findBarriers } from './find-barriers.ts';
import { positionOf } from './open-page.ts';
import { siteForTests } from './sample-site.ts';

const graph = sampleGraph();
const union = 'organization:seafarers-union';
const { via } = toScene(graph, toPicture(graph), { ...firstView, through: [union] });

const site = siteForTests(graph);

test('a hub is looked through: its neighbours are linked, a line tells what is behind it, and it comes back', async () => {
  const { page, errors } = await site.open({
    reducedMotion: 'reduce',
    hash: `#node=${encodeURIComponent(union)}`,
  });
  await positionOf(page, union);
  await page.focus('.canvas');
  await page.keyboard.press('t');
  await page.waitForFunction((key) => window.whosaid?.positionOf(key) === undefined, union);
  await page.locator('.canvas-state li', { hasText: 'Through Seafarers’ Union, which ties' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  // Lines may cross under others; one of those by way of the hub answers in its middle.
  let isFound = false;
  for (const { a, b } of via.ties.values()) {
    const [from, to] = [await positionOf(page, a), await positionOf(page, b)];
    await page.waitForTimeout(350);
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    isFound = await page
      .waitForSelector('.pair-subject:has-text("Both are tied to what you look through")', { timeout: 700 })
      .then(() => true)
      .catch(() => false);
    if (isFound) break;
  }
  expect(isFound).toBe(true);
  expect(await page.locator('.passages h3', { hasText: 'and Seafarers’ Union' }).count()).toBe(2);
  expect(await page.locator('.passages .excerpt').count()).toBeGreaterThan(1);
  expect(await findBarriers(page)).toEqual([]);

  await page.click('.canvas-state button:text("Bring back")');
  await positionOf(page, union);
  await page.keyboard.press('Control+z');
  await page.waitForFunction((key) => window.whosaid?.positionOf(key) === undefined, union);
  const { page: again } = await site.open({ hash: new URL(page.url()).hash });
  await again.locator('.canvas-state li', { hasText: 'Through Seafarers’ Union' }).waitFor();
  expect(errors).toEqual([]);
});
