import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { positionOf } from './open-page.ts';
import { calm, siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';

const site = siteForTests();

/** What has the focus: its name for a screen reader, or its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.className} | ${element?.getAttribute('aria-label') ?? element?.textContent?.trim()}`;
  });

/** Presses a key until what has the focus fits; fails after 80 times. */
async function pressUntil(page: Page, key: string, wanted: RegExp): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press(key);
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`${key} does not lead to ${wanted}; last at ${await focused(page)}`);
}

const focusIsOn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

test('search, walk, read, step on, come back, find a way, merge, undo, sort the table and export, by keyboard alone', async () => {
  const { page, errors } = await site.open(calm);
  await positionOf(page, marrow);

  await page.keyboard.press('Control+k');
  await focusIsOn(page, '#search');
  await page.keyboard.type('okonda');
  await page.waitForSelector('[role=option][aria-selected=true]:has-text("Tomas Okonda")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Tomas Okonda")');
  await focusIsOn(page, '.canvas');

  // The statements unfold and fold, the view comes nearer and goes back.
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Fold the statements');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=/Unfold \\d+ statements/');
  const before = await positionOf(page, marrow);
  await page.keyboard.press('+');
  await page.waitForFunction(
    ([key, x]) => Math.abs((window.whosaid?.positionOf(key as string)?.x ?? 0) - (x as number)) > 5,
    [marrow, before.x] as const,
  );
  await page.keyboard.press('0');

  // To the panel, to a sentence of it, into the article.
  await page.keyboard.press('i');
  await focusIsOn(page, '.side-scroll');
  await pressUntil(page, 'Tab', /^excerpt \|.*called/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.reader .occurrences:has-text("1 of")');
  await focusIsOn(page, '.reader');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.occurrences:has-text("2 of")');
  await page.keyboard.press('Shift+Enter');
  await page.waitForSelector('.occurrences:has-text("1 of")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.reader', { state: 'detached' });
  await focusIsOn(page, '.excerpt');

  // A way to somebody else, from the search.
  await page.keyboard.press('/');
  await page.keyboard.type('castellane');
  await page.waitForSelector('[role=option][aria-selected=true]:has-text("Mira Castellane")');
  await page.keyboard.press('Shift+Enter');
  await page.waitForSelector('.pair-subject');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.front');
  await focusIsOn(page, '.canvas');

  // Two names made one, which undo takes back.
  await page.keyboard.press('/');
  await page.keyboard.type('veit');
  await page.waitForSelector('[role=option][aria-selected=true]:has-text("Oskar Veit")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Oskar Veit")');
  await focusIsOn(page, '.canvas');
  await page.keyboard.press('m');
  await focusIsOn(page, 'dialog [role=combobox]');
  await page.keyboard.type('okonda');
  await page.waitForSelector('dialog [role=option][aria-selected=true]:has-text("Tomas Okonda")');
  await page.keyboard.press('Enter');
  await focusIsOn(page, 'dialog .main-button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Tomas Okonda")');
  await page.waitForFunction(() => window.whosaid && window.whosaid.positionOf('person:oskar-veit') === undefined);
  await focusIsOn(page, '.canvas');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.subject h2:text("Oskar Veit")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.front');

  await pressUntil(page, 'Shift+Tab', /Table$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('table');
  await pressUntil(page, 'Tab', /\| Name$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('th[aria-sort=ascending]:has-text("Name")');
  await pressUntil(page, 'Tab', /\| Norway$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Norway")');

  await pressUntil(page, 'Shift+Tab', /\| Export$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.export-menu');
  await pressUntil(page, 'Tab', /Save GEXF$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.gexf$/);
  await page.waitForSelector('.popover [aria-expanded=true]', { state: 'detached' });
  expect(await focused(page)).toMatch(/\| Export$/);
  expect(errors).toEqual([]);
});

test('? tells the keys; Escape closes that sheet alone and gives the focus back', async () => {
  const { page } = await site.open({ ...calm, hash: `#node=${encodeURIComponent(marrow)}` });
  await positionOf(page, marrow);
  await page.focus('.canvas');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open] h2:text("Keys and gestures")');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  await focusIsOn(page, '.canvas');
  expect(await page.locator('.subject h2').textContent()).toBe('Ilse Marrow');

  await page.focus('#search');
  await page.keyboard.type('why?');
  expect(await page.inputValue('#search')).toBe('why?');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('Escape closes one layer at a time', async () => {
  const { page } = await site.open({ ...calm, hash: `#node=${encodeURIComponent(marrow)}` });
  await page.locator('.excerpt').first().click();
  await page.waitForSelector('.reader');
  await page.click('.popover > button:text("Export")');
  await page.waitForSelector('.export-menu');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.export-menu', { state: 'hidden' });
  expect(await page.locator('.reader').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.reader', { state: 'detached' });
  expect(await page.locator('.subject h2').textContent()).toBe('Ilse Marrow');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.front');
});

test('whatever has the focus shows it, and nothing under the article takes it', async () => {
  const { page } = await site.open({ ...calm, hash: `#node=${encodeURIComponent(marrow)}` });
  await positionOf(page, marrow);
  const unmarked = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const mark = await page.evaluate(() => {
      const element = document.activeElement!;
      if (element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' ? null : element.outerHTML;
    });
    if (mark) unmarked.add(mark.slice(0, 120));
  }
  expect([...unmarked]).toEqual([]);

  await page.locator('.excerpt').first().click();
  await focusIsOn(page, '.reader');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.desk-under') === null)).toBe(true);
  }
});

test('a citation is copied by key, and said to be', async () => {
  const { page } = await site.open({
    ...calm,
    hash: `#node=${encodeURIComponent('person:tomas-okonda')}`,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const passage = page.locator('.passage', { hasText: 'If the crews stop' });
  await passage.locator('button:text("Copy as citation")').focus();
  await page.keyboard.press('Enter');
  await passage.locator('[role=status]:text("Copied")').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“If the crews stop, so do we” — Tomas Okonda, Harbour Minister of Portugal\n');
});

test('the menu of a name opens by key and by right click, and its arrows walk', async () => {
  const { page, errors } = await site.open({ ...calm, hash: `#node=${encodeURIComponent(marrow)}` });
  await positionOf(page, marrow);
  await page.focus('.canvas');
  await page.keyboard.press('Shift+F10');
  // it takes the focus once it is drawn
  await page.waitForSelector('[role=menu][aria-label="Ilse Marrow"]:focus-within');
  expect(await focused(page)).toMatch(/Read about it$/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/Unfold the statements$/);
  await page.keyboard.press('Escape');
  await page.waitForSelector('[role=menu]', { state: 'detached' });
  await focusIsOn(page, '.canvas');
  expect(await page.locator('.subject h2').textContent()).toBe('Ilse Marrow');

  const at = await positionOf(page, 'country:PT');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.waitForSelector('[role=menu][aria-label="Portugal"]:focus-within');
  await pressUntil(page, 'ArrowDown', /The way from Ilse Marrow$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.pair-subject:has-text("Portugal")');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.waitForSelector('[role=menu]:focus-within');
  await pressUntil(page, 'ArrowDown', /Hide$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:PT') === undefined);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:PT') !== undefined);
  expect(errors).toEqual([]);
});

test('a finger that rests on a name opens its menu', async () => {
  const { page } = await site.open({ ...calm, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const at = await positionOf(page, marrow);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.waitForSelector('[role=menu][aria-label="Ilse Marrow"]');
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
});

test('filters are worked by the keyboard alone', async () => {
  const { page } = await site.open(calm);
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
