import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { positionOf, type Site } from './open-page.ts';
import { siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';

const site = siteForTests();

test('a name leads from the search over the canvas and a sentence into its article, and out as GEXF', async () => {
  const { page, errors } = await site.open();
  await positionOf(page, marrow);

  await page.keyboard.press('/');
  await page.keyboard.type('marow');
  await expectText(page, '[role=option][aria-selected=true]', /Ilse Marrow.*Secretary of the League of Harbours/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');

  // The camera has flown; a click on another node of the canvas selects that one.
  await page.waitForTimeout(700);
  await page.click('[aria-label="Fit everything"]');
  await page.waitForTimeout(700);
  const okonda = await positionOf(page, 'person:tomas-okonda');
  await page.mouse.click(okonda.x, okonda.y);
  await page.waitForSelector('.subject h2:text("Tomas Okonda")');
  await expectText(page, '.facts', /Harbour Minister of Portugal/);

  const excerpt = page.locator('.excerpt', { hasText: 'If the crews stop' });
  expect(await excerpt.locator('.content').textContent()).toBe('If the crews stop, so do we');
  expect(await excerpt.locator('.cue').textContent()).toBe('said');
  expect(await excerpt.locator('.source').textContent()).toBe('Tomas Okonda');
  await excerpt.click();

  await page.waitForSelector('.reader h2:text("Crews threaten to strike")');
  const focus = page.locator('.reader [data-focus=true].content');
  expect(await focus.textContent()).toBe('If the crews stop, so do we');
  await page.waitForTimeout(700);
  expect(await focus.isVisible()).toBe(true);
  expect(page.url()).toContain('article=');

  await page.keyboard.press('Escape');
  await page.waitForSelector('.reader', { state: 'detached' });
  await page.waitForSelector('.subject h2:text("Tomas Okonda")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.front');

  await page.click('.popover > button:text("Export")');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save GEXF')]);
  expect(download.suggestedFilename()).toBe('forty-harbours.gexf');
  const gexf = await readFile((await download.path())!, 'utf8');
  const labels = parse(MultiDirectedGraph, gexf).mapNodes((_, { label }) => label);
  expect(labels).toContain('Ilse Marrow');
  expect(errors).toEqual([]);
});

test('what is visible is saved without the kinds that are hidden', async () => {
  const { page } = await site.open();
  await page.click('.legend button:has-text("Countries")');
  await page.click('.popover > button:text("Export")');
  await page.check('text=What is visible now');
  await page.check('text=Names, statements and articles');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save GEXF')]);
  const saved = parse(MultiDirectedGraph, await readFile((await download.path())!, 'utf8'));
  const keys = saved.nodes();
  expect(keys).toContain(marrow);
  expect(keys.some((key) => key.startsWith('country:'))).toBe(false);

  await page.click('.popover > button:text("Export")');
  await page.check('text=Everything');
  await page.check('.formats label:has(b:text-is("graph.json"))');
  const [json] = await Promise.all([page.waitForEvent('download'), page.click('text=Save graph.json')]);
  expect(json.suggestedFilename()).toBe('graph.json');
  const all = JSON.parse(await readFile((await json.path())!, 'utf8'));
  expect(all.nodes).toHaveLength(sampleGraph().order);
});

test('hover, stage click and a click on a line', async () => {
  const { page, errors } = await site.open();
  const from = await stillPositionOf(page, 'person:rafael-sundoro');
  const to = await stillPositionOf(page, 'organization:seafarers-union');
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.waitForSelector('.pair-subject');
  await expectText(page, '.sentences', /Rafael Sundoro belongs to Seafarers’ Union/);
  expect(await page.locator('.pair-subject ~ .passages .excerpt').count()).toBeGreaterThan(1);
  await page.mouse.move(to.x, to.y);
  await page.waitForTimeout(120);
  // A click that follows another at once would be a double click to the canvas.
  await page.mouse.move(20, 140);
  await page.waitForTimeout(400);
  await page.mouse.click(20, 140);
  await page.waitForSelector('.front');
  expect(errors).toEqual([]);
});

test('a click with Shift shows the way between two names, each step with its sentences', async () => {
  const { page, errors } = await site.open({ hash: '#node=person%3Amira-castellane' });
  const at = await positionOf(page, 'country:PT');
  await page.keyboard.down('Shift');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Shift');
  await page.waitForSelector('.way li');
  expect(await page.textContent('.way li:first-child')).toMatch(/Mira Castellane|Portugal/);
  await page.click('.way li:first-child a');
  await page.waitForSelector('.passages .excerpt');
  expect(errors).toEqual([]);
});

test('a double click unfolds the statements of a node, and the legend folds and isolates kinds', async () => {
  const { page, errors } = await site.open();
  const at = await positionOf(page, marrow);
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForSelector('text=Fold the statements');
  const statement = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('open'));
  expect(statement).toBe(marrow);
  const key = sampleGraph().findOutNeighbor(marrow, (_, node) => node.kind === 'statement')!;
  expect(await page.evaluate((node) => window.whosaid?.positionOf(node) !== undefined, key)).toBe(true);

  await page.click('.legend button:has-text("Countries")');
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO') === undefined);
  await page.click('.legend button:has-text("Countries")', { modifiers: ['Alt'] });
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO') !== undefined);
  await page.waitForFunction(() => window.whosaid?.positionOf('person:oskar-veit') === undefined);
  expect(errors).toEqual([]);
});

test('a dragged node follows the pointer and is not selected by that', async () => {
  const { page, errors } = await site.open();
  const from = await positionOf(page, 'group:several-delegates');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 60, from.y + 40, { steps: 8 });
  await page.mouse.up();
  await page.waitForTimeout(200);
  const to = await positionOf(page, 'group:several-delegates');
  expect(Math.hypot(to.x - from.x + 60, to.y - from.y - 40)).toBeLessThan(12);
  expect(await page.locator('.front').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('arrow keys walk from name to name, and a screen reader hears it', async () => {
  const { page } = await site.open({ hash: `#node=${encodeURIComponent(marrow)}` });
  await positionOf(page, marrow);
  await page.focus('.canvas');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction((key) => !decodeURIComponent(location.hash).includes(key), marrow);
  const heading = await page.textContent('.subject h2');
  expect(await page.textContent('.side [aria-live]')).toContain(heading);
});

test('a click on marked words in the reader selects their statement', async () => {
  const { page } = await site.open({ hash: '#article=document%3Aunion-strike' });
  await page.click('.reader .content:text("the League had not been asked")');
  await page.waitForSelector('.statement-subject, blockquote:has-text("the League had not been asked")');
  expect(await page.textContent('.attribution')).toContain('Mira Castellane');
  expect(await page.locator('.reader [data-focus=true].content').textContent()).toContain('the League had not');
});

test('an address restores selection and article, back and forward walk through them', async () => {
  const { page } = await site.open({ hash: `#node=${encodeURIComponent(marrow)}` });
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  await page.locator('.excerpt', { hasText: 'conceded' }).click();
  await page.waitForSelector('.reader');
  const deep = new URL(page.url()).hash;
  await page.goBack();
  await page.waitForSelector('.reader', { state: 'detached' });
  await page.goForward();
  await page.waitForSelector('.reader');

  const { page: again } = await site.open({ hash: deep });
  await again.waitForSelector('.reader h2:text("Crews threaten")');
  expect(await again.locator('.reader [data-focus=true].content').textContent()).toContain('the question of crews');
  await again.waitForSelector('.subject h2:text("Ilse Marrow")');

  const { page: foreign } = await site.open({ hash: '#node=person%3Anobody&article=document%3Agone&at=9-1' });
  await foreign.waitForSelector('.front');
});

test('in the reader, Enter and the buttons walk from place to place', async () => {
  const { page } = await site.open({ hash: `#node=${encodeURIComponent('person:tomas-okonda')}` });
  await page.locator('.excerpt', { hasText: 'called' }).first().click();
  await page.waitForSelector('.reader');
  await expectText(page, '.occurrences span', /1 of /);
  await page.keyboard.press('Enter');
  await expectText(page, '.occurrences span', /2 of /);
  await page.click('[aria-label="Previous place"]');
  await expectText(page, '.occurrences span', /1 of /);
});

test('the theme follows the system until it is chosen, and the choice stays', async () => {
  const { page } = await site.open({ colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.click('[aria-label="Light theme"]');
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.reload();
  await page.waitForSelector('.front');
  expect(await ground()).toBe(light);
});

test('the table lists the same nodes, sorts them and selects them', async () => {
  const { page, errors } = await site.open();
  await page.click('.forms button:has-text("Table")');
  await page.waitForSelector('table');
  await expectText(page, 'tbody tr:first-child', /Tomas Okonda/);
  await page.click('thead button:has-text("Name")');
  await expectText(page, 'tbody tr:first-child', /Coastal Development Bank/);
  expect(await page.locator('thead th[aria-sort=ascending]').textContent()).toBe('Name');
  await page.click('tbody a:has-text("Norway")');
  await page.waitForSelector('.subject h2:text("Norway")');
  expect(await page.locator('tr[aria-current=true]').textContent()).toContain('Norway');
  expect(errors).toEqual([]);
});

test('a lost graphics context is drawn anew once, then the table takes over', async () => {
  const { page } = await site.open();
  await positionOf(page, marrow);
  const lose = () =>
    page.evaluate(() => {
      window.whosaid = undefined as never;
      const canvas = document.querySelector<HTMLCanvasElement>('.sigma-nodes')!;
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
  await lose();
  await positionOf(page, marrow);
  await lose();
  await page.waitForSelector('table');
  await expectText(page, '.notice', /shown as a table/);
});

test('on a phone the panel is a sheet and the article fills the screen', async () => {
  const { page, errors } = await site.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const at = await positionOf(page, marrow);
  await page.touchscreen.tap(at.x, at.y);
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  const side = (await page.locator('.side').boundingBox())!;
  expect(side.width).toBe(390);
  expect(side.y).toBeGreaterThan(300);
  await page.locator('.excerpt').first().click();
  const reader = (await page.locator('.reader').boundingBox())!;
  expect(reader.height).toBe(844);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflow).toBe(false);
  expect(errors).toEqual([]);
});

test('on a phone what was searched for stands in the middle of what the sheet leaves free', async () => {
  const phone = {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  } as const;
  const { page } = await site.open(phone);
  await positionOf(page, marrow);
  await page.fill('#search', 'marrow');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  await page.waitForFunction((key) => {
    const { top } = document.querySelector('.canvas')!.getBoundingClientRect();
    const { top: bottom } = document.querySelector('.side')!.getBoundingClientRect();
    const at = window.whosaid?.positionOf(key);
    return at && bottom < 500 && Math.abs(at.y - (top + bottom) / 2) < 20;
  }, marrow);
});

/** Where a node stands once the canvas has its size and nothing moves any more. */
async function stillPositionOf(page: Awaited<ReturnType<Site['open']>>['page'], key: string) {
  let last = await positionOf(page, key);
  await expect
    .poll(async () => {
      const before = last;
      last = await positionOf(page, key);
      return Math.hypot(last.x - before.x, last.y - before.y);
    })
    .toBeLessThan(0.5);
  return last;
}

async function expectText(page: Awaited<ReturnType<Site['open']>>['page'], selector: string, text: RegExp) {
  const locator = page.locator(selector).filter({ hasText: text }).first();
  await locator.waitFor({ timeout: 10_000 });
  expect(await locator.textContent()).toMatch(text);
}
