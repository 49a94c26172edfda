import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { openSite, type Site } from './open-page.ts';
import { weighFirstScreen } from './weigh-first-screen.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(JSON.stringify(sampleGraph().export()));
});
afterAll(() => site.close());

test('the first screen loads at most 150 kB of script and 15 kB of style', async () => {
  const { page } = await site.open();
  const { script, stylesheet } = await weighFirstScreen(page);
  expect(script).toBeGreaterThan(20_000);
  expect(script).toBeLessThanOrEqual(150_000);
  expect(stylesheet).toBeLessThanOrEqual(15_000);
});
