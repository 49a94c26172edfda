import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { positionOf } from './open-page.ts';
import { calm, siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';
const delegates = 'group:several-delegates';
const veit = 'person:oskar-veit';

const site = siteForTests();

async function drag(page: Page, key: string, dx: number, dy: number): Promise<void> {
  const { x, y } = await positionOf(page, key);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 8 });
  await page.mouse.up();
}

const isNear = (page: Page, key: string, { x, y }: { x: number; y: number }) =>
  page.waitForFunction(
    (wanted) => {
      const at = window.whosaid?.positionOf(wanted.key);
      return at && Math.hypot(at.x - wanted.x, at.y - wanted.y) < 6;
    },
    { key, x, y },
  );

test('a name that is dragged stays pinned, in a link too; undo and unpinning bring it back', async () => {
  const { page, errors } = await site.open(calm);
  const before = await positionOf(page, delegates);
  await drag(page, delegates, -60, 40);
  const after = { x: before.x - 60, y: before.y + 40 };
  await isNear(page, delegates, after);
  await page.locator('.canvas-state li', { hasText: '1 pinned' }).waitFor();
  const { page: again } = await site.open({ ...calm, hash: new URL(page.url()).hash });
  await isNear(again, delegates, after);
  expect(await findBarriers(again)).toEqual([]);

  await page.keyboard.press('Control+z');
  await isNear(page, delegates, before);
  await page.keyboard.press('Control+Shift+Z');
  await isNear(page, delegates, after);
  await page.mouse.click(after.x, after.y);
  await page.waitForSelector('.subject h2:text("several delegates")');
  await page.focus('.canvas');
  await page.keyboard.press('p');
  await isNear(page, delegates, before);
  await page.waitForSelector('.canvas-state', { state: 'detached' });
  expect(errors).toEqual([]);
});

test('of several selected names all go with the one that is dragged', async () => {
  const hash = `#pair=${encodeURIComponent(marrow)}&pair=${encodeURIComponent(delegates)}`;
  const { page, errors } = await site.open({ ...calm, hash });
  const [one, other] = [await positionOf(page, marrow), await positionOf(page, delegates)];
  await drag(page, delegates, 50, -30);
  await isNear(page, marrow, { x: one.x + 50, y: one.y - 30 });
  await isNear(page, delegates, { x: other.x + 50, y: other.y - 30 });
  await page.locator('.canvas-state li', { hasText: '2 pinned' }).waitFor();
  expect(errors).toEqual([]);
});

test('the small map shows while something is out of sight, and its frame is dragged', async () => {
  const { page, errors } = await site.open(calm);
  await positionOf(page, veit);
  const map = page.locator('.minimap');
  expect(await map.isVisible()).toBe(false);
  await page.click('[aria-label="Zoom in"]');
  await page.click('[aria-label="Zoom in"]');
  await map.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const before = await positionOf(page, veit);
  const box = (await map.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 30, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(([key, x]) => (window.whosaid?.positionOf(key as string)?.x ?? 0) < (x as number) - 60, [
    veit,
    before.x,
  ] as const);
  await page.waitForFunction(() => location.hash.includes('camera='));
  await page.click('[aria-label="Fit everything"]');
  await map.waitFor({ state: 'hidden' });
  expect(errors).toEqual([]);

  const { page: phone } = await site.open({ ...calm, viewport: { width: 390, height: 844 } });
  await positionOf(phone, veit);
  await phone.click('[aria-label="Zoom in"]');
  await phone.click('[aria-label="Zoom in"]');
  await phone.waitForTimeout(300);
  expect(await phone.locator('.minimap').isVisible()).toBe(false);
});

test('the names are arranged anew in a worker, pinned ones stay; undo, a link and “As built” all know the places', async () => {
  const { page, errors } = await site.open(calm);
  const built = await positionOf(page, veit);
  await drag(page, delegates, -60, 40);
  await page.locator('.canvas-state li', { hasText: '1 pinned' }).waitFor();
  await page.click('.tools button:text("Looks")');
  await page.click('.export-menu button:text("Arrange anew")');
  await page.waitForFunction(() => location.hash.includes('arranged='));
  await page.waitForFunction(
    (wanted) => {
      const at = window.whosaid?.positionOf(wanted.key);
      return at && Math.hypot(at.x - wanted.x, at.y - wanted.y) > 12;
    },
    { key: veit, ...built },
  );
  await page.waitForSelector('.canvas-state progress', { state: 'detached' });
  await page.waitForFunction(() => location.hash.includes('camera='));
  const places = await Promise.all([marrow, veit, delegates].map((key) => positionOf(page, key)));

  const { page: again } = await site.open({ ...calm, hash: new URL(page.url()).hash });
  await isNear(again, marrow, places[0]!);
  await isNear(again, veit, places[1]!);
  await isNear(again, delegates, places[2]!);

  await page.keyboard.press('Control+z');
  await isNear(page, veit, built);
  await page.keyboard.press('Control+Shift+Z');
  await isNear(page, veit, places[1]!);
  await page.click('.tools button:text("Looks")');
  expect(await findBarriers(page)).toEqual([]);
  await page.click('.export-menu button:text("As built")');
  await page.waitForFunction(() => !location.hash.includes('arranged='));
  await page.click('.tools button:text("History")');
  expect(await page.textContent('.steps [aria-current=step]')).toBe('Placed all as built');
  expect(errors).toEqual([]);
});
