import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { openSite, positionOf, type Site } from './open-page.ts';

const marrow = 'person:ilse-marrow';
const veit = 'person:oskar-veit';
const okonda = 'person:tomas-okonda';
const bank = 'organization:coastal-development-bank';
const calm = { reducedMotion: 'reduce' } as const;

let site: Site;
beforeAll(async () => {
  const graph = sampleGraph();
  // A slip of the pen, so that there is something to suggest.
  graph.mergeNodeAttributes(veit, { label: 'Tomas Okondo', name: 'Tomas Okondo' });
  site = await openSite(JSON.stringify(graph.export()));
});
afterAll(() => site.close());

const hashOf = (node: string) => `#node=${encodeURIComponent(node)}`;

async function openAt(hash: string): Promise<{ page: Page; errors: readonly string[] }> {
  const opened = await site.open({ ...calm, hash });
  await positionOf(opened.page, 'country:PT');
  return opened;
}

const isGone = (page: Page, key: string) =>
  page.waitForFunction((node) => window.whosaid && window.whosaid.positionOf(node) === undefined, key);

const act = (page: Page, name: string) => page.click(`.side .correct-bar button:text-is("${name}")`);

async function showList(page: Page): Promise<void> {
  await page.click('.to-corrections a');
  await page.waitForSelector('.corrections-page .suggestions, .corrections-page .decisions');
}

describe('in the dialog of a name', () => {
  test('two are merged after a look at both, in one step that undo takes back; a link to the one leads to the other', async () => {
    const { page, errors } = await openAt(hashOf(veit));
    await act(page, 'Merge with …');
    await page.waitForSelector('[role=option][aria-selected=true]:has-text("differ in a letter or two")');
    await page.fill('dialog [role=combobox]', 'okonda');
    await page.click('dialog [role=option]:has-text("Tomas Okonda")');
    expect(await page.locator('.merge-side .place').count()).toBeGreaterThan(1);
    await page.check('.merge-side:has-text("Tomas Okonda") input');
    await page.click('dialog button:text-is("Merge")');
    await page.waitForSelector('.subject h2:text("Tomas Okonda")');
    expect(page.url()).toContain(encodeURIComponent(okonda));
    await isGone(page, veit);
    await page.waitForSelector('.to-corrections:has-text("Corrections 1")');

    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf(veit));
    await page.waitForSelector('.subject h2:text("Tomas Okonda")');

    await page.click('.tools button:text("History")');
    await page.click('.steps button:text("Opened the page")');
    await positionOf(page, veit);
    await page.waitForSelector('.subject h2:text("Tomas Okondo")');
    expect(await page.locator('.to-corrections .count').count()).toBe(0);
    await page.keyboard.press('Control+Shift+z');
    await isGone(page, veit);
    expect(errors).toEqual([]);
  });

  test('some words are split off as somebody else', async () => {
    const { page } = await openAt(hashOf(marrow));
    await act(page, 'Split …');
    const form = page.locator('.form-choice').first();
    const words = await form.locator('b').textContent();
    await form.locator('input').first().check();
    expect(await page.inputValue('.meaning .field input')).toBe(words);
    await page.fill('.meaning .field input', 'Ada Roe');
    await page.click('dialog button:has-text("Split")');
    await positionOf(page, 'person:ada-roe');
    await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  });

  test('some words are given to somebody of the graph', async () => {
    const { page } = await openAt(hashOf(marrow));
    const before = await page.locator('.subject h2').textContent();
    await act(page, 'Split …');
    await page.locator('.form-choice').last().locator('input').first().check();
    await page.check('text=somebody else of the graph');
    await page.fill('dialog [role=combobox]', 'castellane');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hit.chosen:has-text("Mira Castellane")');
    await page.click('dialog button:has-text("Split")');
    await page.waitForSelector('.to-corrections:has-text("Corrections 1")');
    expect(await page.locator('.subject h2').textContent()).toBe(before);
    await showList(page);
    await page.waitForSelector('.decision-words:text("to “Mira Castellane”")');
  });

  test('it is renamed, and changes its kind; a link to what it was goes on', async () => {
    const { page } = await openAt(hashOf(bank));
    await act(page, 'Rename …');
    await page.fill('dialog .field input', 'Bank of the Coasts');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.subject h2:text("Bank of the Coasts")');
    expect(page.url()).toContain(encodeURIComponent(bank));

    await act(page, 'Change its kind …');
    await page.check('dialog .kind-choice label:has-text("Person") input');
    await page.click('dialog button:text("Change the kind")');
    await page.waitForSelector('.subject .kicker:has-text("Person")');
    await page.waitForSelector('.subject h2:text("Bank of the Coasts")');
    // The office of a bank makes no sense for a person.
    await page.waitForSelector('.notice:has-text("dropped")');
  });

  test('what the articles do not tell of two names is taken out', async () => {
    const { page } = await openAt(hashOf(bank));
    await page.evaluate(
      (keys) => {
        location.hash = new URLSearchParams(keys.map((key) => ['pair', key])).toString();
      },
      ['organization:seafarers-union', 'person:rafael-sundoro'],
    );
    await page.click('[aria-label="Not so: Rafael Sundoro belongs to Seafarers’ Union"]');
    await page.waitForSelector('.to-corrections:has-text("Corrections 1")');
    await page.waitForSelector('.pair-subject');
    expect(await page.locator('.pair-subject ~ * .deny, .sentences .deny').count()).toBe(0);
  });

  test('what is no name at all is taken out', async () => {
    const { page } = await openAt(hashOf('organization:seafarers-union'));
    await act(page, 'Not a name …');
    await page.click('dialog button:has-text("Take out")');
    await page.waitForSelector('.front');
    await isGone(page, 'organization:seafarers-union');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.subject h2:text("Seafarers’ Union")');
  });

  test('what cannot be taken says why, and the dialog stays', async () => {
    const { page } = await openAt(hashOf(marrow));
    await act(page, 'Rename …');
    // Without a worker nothing is built anew.
    await page.evaluate(() => {
      Worker.prototype.postMessage = () => {
        throw new Error('no worker today');
      };
    });
    await page.fill('dialog .field input', 'Ada Roe');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .ask-told:has-text("Nothing was changed: no worker today")');
    expect(await page.inputValue('dialog .field input')).toBe('Ada Roe');
  });
});

test('nothing jumps: camera, canvas, scroll, filters and focus stay as they are, and undo brings only the name back', async () => {
  const { page, errors } = await openAt(hashOf(marrow));
  await page.click('.tools button:has-text("Filters")');
  await page.waitForSelector('.facet input');
  await page.focus('.canvas');
  await page.keyboard.press('+');
  await page.waitForFunction(() => location.hash.includes('camera='));
  await page.evaluate(() => {
    for (const part of ['.page', '.canvas canvas', '.side-scroll', '.filters', '.masthead'])
      document.querySelector<HTMLElement>(part)!.dataset.kept = part;
    document.querySelector('.side-scroll')!.scrollTop = 20;
  });
  const looks = () =>
    page.evaluate(
      (keys) => ({
        places: keys.map((key) => {
          const at = window.whosaid!.positionOf(key);
          return at && [Math.round(at.x), Math.round(at.y)];
        }),
        kept: [...document.querySelectorAll<HTMLElement>('[data-kept]')].map(({ dataset }) => dataset.kept),
        scroll: document.querySelector('.side-scroll')!.scrollTop,
        camera: location.hash,
      }),
      [marrow, veit, okonda, bank, 'country:PT'],
    );
  const before = await looks();
  expect(before.kept).toHaveLength(5);
  expect(before.scroll).toBe(20);
  await act(page, 'Rename …');
  await page.fill('dialog .field input', 'Ilse Marrow-Lund');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.subject h2:text("Ilse Marrow-Lund")');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Rename …');
  expect(await looks()).toEqual(before);
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.subject h2:text-is("Ilse Marrow")');
  expect(await looks()).toEqual(before);
  // A name that goes leaves the others where they are.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(veit));
  await page.waitForSelector('.subject h2:text("Tomas Okondo")');
  // The camera may have flown to it, so that only how they lie to each other counts.
  const fromOkonda = ({ places }: Awaited<ReturnType<typeof looks>>) =>
    places.slice(3).map((at) => [at![0]! - places[2]![0]!, at![1]! - places[2]![1]!]);
  const others = fromOkonda(await looks());
  await act(page, 'Not a name …');
  await page.click('dialog button:has-text("Take out")');
  await isGone(page, veit);
  const after = await looks();
  expect(after.places[1]).toBeFalsy();
  for (const [i, [x, y]] of fromOkonda(after).entries()) {
    expect(Math.abs(x! - others[i]![0]!)).toBeLessThan(3);
    expect(Math.abs(y! - others[i]![1]!)).toBeLessThan(3);
  }
  expect(after.kept).toContain('.canvas canvas');
  expect(errors).toEqual([]);
});

describe('of a statement', () => {
  const open = async () => {
    const { page } = await openAt(hashOf(okonda));
    await page.locator('.excerpt', { hasText: 'If the crews stop' }).click();
    await page.click('.reader .content:text("If the crews stop")');
    await page.waitForSelector('.reader .margin .correct-bar');
    return page;
  };

  test('that is none, the article and the panel let go', async () => {
    const page = await open();
    await page.click('.reader .correct-bar button:text("Not a statement")');
    await page.waitForSelector('.subject h2:text-is("Tomas Okonda")');
    await page.waitForSelector('.reader h2:text("Crews threaten to strike")');
    expect(await page.locator('.reader .content:text("If the crews stop")').count()).toBe(0);
  });

  test('the speaker is another, whom the article names near it, or nobody', async () => {
    const page = await open();
    await page.click('.reader .correct-bar button:text("Another speaker")');
    await page.waitForSelector('dialog [role=option] .reasons:has-text("named")');
    await page.fill('dialog [role=combobox]', 'castellane');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.side .attribution:has-text("Mira Castellane")');
    await page.waitForSelector('.reader .margin [data-focus=true]:has-text("Mira Castellane")');
    await act(page, 'Another speaker …');
    await page.click('dialog button:text("does not tell who")');
    await page.waitForSelector('.side .attribution:has-text("does not say who")');
  });

  test('a name in it is none', async () => {
    const page = await open();
    await page.click('.reader .correct-bar button:text("Wrong name in it")');
    await page.locator('.form-choice:has(b:text-is("Tomas Okonda")) input').first().check();
    await page.click('dialog button:has-text("Take out 1 place")');
    await page.waitForSelector('.side .attribution:not(:has-text("Tomas Okonda"))');
  });
});

describe('the page of corrections', () => {
  test('lists what was decided with its sentence; any is taken back, not only the last', async () => {
    const { page, errors } = await openAt(hashOf(marrow));
    await act(page, 'Rename …');
    await page.fill('dialog .field input', 'Ilse Marrow-Lund');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.subject h2:text("Ilse Marrow-Lund")');
    await showList(page);
    await page.waitForSelector('.decisions li:has-text("Rename “Ilse Marrow” to “Ilse Marrow-Lund”")');
    expect(await page.locator('.decision-place .run.evidence').first().textContent()).toContain('Ilse Marrow');

    const suggestion = page.locator('.suggestions li', { hasText: 'Tomas Okondo' });
    expect(await suggestion.textContent()).toContain('differ in a letter or two');
    await suggestion.locator('button:text-is("Not the same")').click();
    await page.waitForSelector('.decisions li:has-text("apart")');
    expect(await page.locator('.suggestions li', { hasText: 'Tomas Okondo' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.corrections-page') !== null)).toBe(true);

    await page.click('.decisions li:has-text("Rename") button');
    await page.waitForSelector('.subject h2:text-is("Ilse Marrow")');
    expect(await page.locator('.decisions li').count()).toBe(1);
    await page.click('.decisions li a');
    await page.waitForSelector('.reader [data-focus=true]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.reader', { state: 'detached' });
    await page.keyboard.press('Escape');
    await page.waitForSelector('.corrections-page', { state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('a suggestion is merged at once; the decisions go out as a file and come in again', async () => {
    const { page } = await openAt('#desk=corrections');
    await page.click('.suggestions li:has-text("Tomas Okondo") button:text-is("Merge")');
    await page.waitForSelector('.decisions li:has-text("Merge “Tomas Okond")');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download corrections.json')]);
    expect(download.suggestedFilename()).toBe('corrections.json');
    const text = await readFile((await download.path())!, 'utf8');
    expect(JSON.parse(text).decisions).toHaveLength(1);

    await page.click('.decisions li button');
    await page.waitForSelector('.decisions', { state: 'detached' });
    const file = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    const chooser = 'input[aria-label="A file of corrections"]';
    await page.setInputFiles(chooser, file('bad.json', text.replace('"merge"', '"mangle"')));
    await page.waitForSelector('.notice:has-text("bad.json was not opened, nothing was changed: decision 1: kind")');
    await page.setInputFiles(chooser, file('mine.json', text));
    await page.waitForSelector('.decisions li');
    await page.waitForSelector('.notice:has-text("1 decision taken from mine.json.")');
    await page.setInputFiles(chooser, file('mine.json', text));
    await page.waitForSelector('.notice:has-text("are here already")');

    const gone = text.replaceAll('Okondo', 'Nobody').replaceAll(/"person:[^"]*"/g, '"person:nobody"');
    await page.setInputFiles(chooser, file('old.json', gone.replace(/"id":"merge-[^"]*"/, '"id":"old"')));
    await page.waitForSelector('.decisions [data-lost=true]:has-text("No longer applies:")');
    await page.waitForSelector('.lede:has-text("One no longer applies.")');
  });

  test('the saved graph carries the decisions, and an article that is added later keeps them', async () => {
    const { page } = await openAt('#desk=corrections');
    await page.click('.suggestions li:has-text("Tomas Okondo") button:text-is("Merge")');
    await page.waitForSelector('.decisions li');
    await page.click('.popover > button:text("Add")');
    await page.fill(
      'textarea',
      'A new quay\n\nIlse Marrow said that the quay would be ready by the spring of next year.\n',
    );
    await page.click('text=Read it');
    await page.waitForSelector('.subject h2:text("A new quay")');
    expect(await page.locator('.decisions li').count()).toBe(1);
    await page.click('.back');
    await page.waitForSelector('.to-corrections:has-text("Corrections 1")');
    await isGone(page, veit);

    await page.click('.popover > button:text("Export")');
    await page.waitForSelector('.export-menu');
    await page.locator('.export-menu label', { hasText: 'graph.json' }).first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.export-menu [type=submit]').click(),
    ]);
    const saved = JSON.parse(await readFile((await download.path())!, 'utf8'));
    expect(saved.attributes.corrections).toHaveLength(1);
    expect(saved.attributes.uncorrected.entities.length).toBeGreaterThan(0);
  });
});
