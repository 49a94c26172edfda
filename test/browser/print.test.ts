import { expect, test } from 'vitest';
import { positionOf } from './open-page.ts';
import { siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';

const site = siteForTests();

test('on paper the panel stands alone, whole and dark on light; with an article open, the article does', async () => {
  const { page } = await site.open({ hash: `#node=${encodeURIComponent(marrow)}`, colorScheme: 'dark' });
  await positionOf(page, marrow);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.masthead', '.canvas', '.legend', '.camera', '.close']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  expect(await page.locator('.subject h2').isVisible()).toBe(true);
  const scroll = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.querySelector('.side-scroll')!;
    return { cut: scrollHeight - clientHeight, ink: getComputedStyle(document.querySelector('.subject h2')!).color };
  });
  expect(scroll.cut).toBeLessThanOrEqual(1);
  expect(scroll.ink).toBe('rgb(21, 24, 27)');

  await page.emulateMedia({ media: 'screen' });
  await page.locator('.excerpt').first().click();
  await page.waitForSelector('.reader');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.side').isVisible()).toBe(false);
  expect(await page.locator('.reader h2').isVisible()).toBe(true);
  const reader = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.querySelector('.reader-scroll')!;
    return scrollHeight - clientHeight;
  });
  expect(reader).toBeLessThanOrEqual(1);
});
