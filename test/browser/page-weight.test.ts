import { expect, test } from 'vitest';
import { siteForTests } from './sample-site.ts';
import { weighFirstScreen } from './weigh-first-screen.ts';

const site = siteForTests();

test('the first screen loads at most 150 kB of script and 15 kB of style', async () => {
  const { page } = await site.open();
  const { script, stylesheet } = await weighFirstScreen(page);
  expect(script).toBeGreaterThan(20_000);
  expect(script).toBeLessThanOrEqual(150_000);
  expect(stylesheet).toBeLessThanOrEqual(15_000);
});
