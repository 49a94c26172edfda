import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { positionOf } from './open-page.ts';
import { calm, siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';
const okonda = 'person:tomas-okonda';
const portugal = 'country:PT';
const union = 'organization:seafarers-union';
const veit = 'person:oskar-veit';

const site = siteForTests();

const hashOf = (page: Page, field: string) =>
  page.evaluate((name) => new URLSearchParams(location.hash.slice(1)).getAll(name), field);

async function clickOn(page: Page, key: string, modifier?: 'Shift' | 'Control' | 'Meta'): Promise<void> {
  const at = await positionOf(page, key);
  if (modifier) await page.keyboard.down(modifier);
  await page.mouse.click(at.x, at.y);
  if (modifier) await page.keyboard.up(modifier);
  // A second click at once would be a double click.
  await page.waitForTimeout(350);
}

const isGone = (page: Page, key: string) =>
  page.waitForFunction((node) => window.whosaid?.positionOf(node) === undefined, key);

test('clicks with Shift, Control and Command add names and take them out; a miss loses nothing', async () => {
  const { page, errors } = await site.open(calm);
  await positionOf(page, marrow);
  await clickOn(page, marrow);
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  await clickOn(page, portugal, 'Shift');
  await page.waitForSelector('.pair-subject');
  await clickOn(page, okonda, 'Control');
  await page.waitForSelector('.subject h2:text("3 names")');
  await clickOn(page, union, 'Meta');
  await page.waitForSelector('.subject h2:text("4 names")');
  expect(await page.textContent('.side [aria-live]')).toBe('4 names selected');
  await page.locator('h3:text("They have in common")').waitFor();
  expect(await page.locator('.passages .excerpt').count()).toBeGreaterThan(1);

  await page.keyboard.down('Control');
  await page.mouse.click(30, 150);
  await page.keyboard.up('Control');
  expect(await hashOf(page, 'several')).toHaveLength(4);

  await page.click('[aria-label="Take Seafarers’ Union out of the selection"]');
  await page.waitForSelector('.subject h2:text("3 names")');
  const link = new URL(page.url()).hash;
  const { page: again } = await site.open({ ...calm, hash: link });
  await again.waitForSelector('.subject h2:text("3 names")');
  expect(await findBarriers(again)).toEqual([]);
  await again.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(again)).toEqual([]);

  await page.keyboard.press('Control+z');
  await page.waitForSelector('.subject h2:text("4 names")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.front');
  expect(errors).toEqual([]);
});

test('by key: all names, hide, hide the others, one step and two around, and back', async () => {
  const { page, errors } = await site.open({ ...calm, hash: `#node=${encodeURIComponent(marrow)}` });
  await positionOf(page, veit);
  await page.focus('.canvas');
  await page.keyboard.press('1');
  await isGone(page, veit);
  await page.waitForSelector('.canvas-state:has-text("one step around Ilse Marrow")');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('2');
  await page.waitForSelector('.canvas-state:has-text("two steps around")');
  await page.keyboard.press('2');
  await positionOf(page, veit);
  await page.keyboard.press('o');
  await isGone(page, union);
  await page.click('.canvas-state button:text("Show all")');
  await positionOf(page, union);

  await page.focus('.canvas');
  await page.keyboard.press('Control+a');
  await page.waitForSelector('.subject h2:text-matches("^\\\\d\\\\d names$")');
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.front');
  await clickOn(page, portugal);
  await page.focus('.canvas');
  await page.keyboard.press('Delete');
  await isGone(page, portugal);
  await page.keyboard.press('Control+z');
  await positionOf(page, portugal);
  expect(errors).toEqual([]);
});

test('a loop selects the names in it; Shift adds, the space bar drags the view, Escape lets go of the lasso first', async () => {
  const { page, errors } = await site.open(calm);
  await positionOf(page, veit);
  await page.focus('.canvas');
  await page.keyboard.press('l');
  await page.waitForSelector('.lasso');
  expect(await page.getAttribute('[aria-label=Lasso]', 'aria-pressed')).toBe('true');
  expect(await findBarriers(page)).toEqual([]);
  await drawAround(page, marrow);
  await page.waitForFunction(() => location.hash.includes('node='));
  expect(await hashOf(page, 'node')).toEqual([marrow]);
  await page.keyboard.down('Shift');
  await drawAround(page, veit);
  await page.keyboard.up('Shift');
  await page.waitForSelector('.pair-subject');
  expect(await hashOf(page, 'pair')).toEqual([marrow, veit]);

  const before = await positionOf(page, marrow);
  await page.keyboard.down('Space');
  await page.mouse.move(60, 160);
  await page.mouse.down();
  await page.mouse.move(120, 160, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await page.waitForFunction(([key, x]) => (window.whosaid?.positionOf(key as string)?.x ?? 0) > (x as number) + 30, [
    marrow,
    before.x,
  ] as const);
  expect(await hashOf(page, 'pair')).toEqual([marrow, veit]);

  await page.keyboard.press('Escape');
  await page.waitForSelector('.lasso', { state: 'detached' });
  expect(await hashOf(page, 'pair')).toEqual([marrow, veit]);
  await page.click('[aria-label=Lasso]');
  await page.waitForSelector('.lasso');
  await page.mouse.click(60, 160);
  await page.waitForSelector('.front');
  expect(errors).toEqual([]);
});

async function drawAround(page: Page, key: string): Promise<void> {
  const { x, y } = await positionOf(page, key);
  await page.mouse.move(x - 28, y - 28);
  await page.mouse.down();
  for (const at of [
    { x: x + 28, y: y - 28 },
    { x: x + 28, y: y + 28 },
    { x: x - 28, y: y + 28 },
  ]) {
    await page.mouse.move(at.x, at.y, { steps: 3 });
  }
  await page.mouse.up();
}

test('the menu of one of several does it for all of them; the table marks them all', async () => {
  const several = [marrow, okonda, union].map((key) => `several=${encodeURIComponent(key)}`).join('&');
  const { page, errors } = await site.open({ ...calm, hash: `#${several}` });
  const at = await positionOf(page, union);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.waitForSelector('[role=menu][aria-label="3 names"]');
  await page.click('[role=menuitem]:text("Hide the others")');
  await isGone(page, veit);
  expect(await hashOf(page, 'only')).toHaveLength(3);
  await page.click('.forms button:has-text("Table")');
  await page.waitForSelector('tbody tr');
  expect(await page.locator('tbody tr').count()).toBe(3);
  expect(await page.locator('tbody tr[aria-current=true]').count()).toBe(3);
  expect(errors).toEqual([]);
});

test('a finger draws a loop too, and what is in it is selected', async () => {
  const { page, errors } = await site.open({ ...calm, viewport: { width: 768, height: 1024 }, hasTouch: true });
  const { x, y } = await positionOf(page, marrow);
  await page.tap('[aria-label=Lasso]');
  await page.waitForSelector('.lasso');
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id?: number }[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const corners = [
    [-14, -14],
    [14, -14],
    [14, 14],
    [-14, 14],
  ].map(([dx, dy]) => ({ x: x + dx!, y: y + dy! }));
  await touch('touchStart', corners[0]!);
  for (const corner of corners.slice(1)) await touch('touchMove', corner);
  await touch('touchEnd');
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  expect(await hashOf(page, 'node')).toEqual([marrow]);
  expect(errors).toEqual([]);
});
