import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { findBarriers } from './find-barriers.ts';
import { openSite, positionOf } from './open-page.ts';
import { calm, siteForTests } from './sample-site.ts';

const graph = sampleGraph();
const marrow = 'person:ilse-marrow';
const statement = graph.findOutNeighbor(marrow, (_, { kind }) => kind === 'statement')!;
const article = graph.findNode((_, { kind }) => kind === 'document')!;

const show = (fields: Readonly<Record<string, string>>) => `#${new URLSearchParams(fields)}`;
const pair = (a: string, b: string) =>
  `#${new URLSearchParams([
    ['pair', a],
    ['pair', b],
  ])}`;

const ofMarrow = { hash: show({ node: marrow }) };

interface Screen {
  readonly hash?: string;
  /** What the screen is recognised by. */
  readonly shows: string;
  readonly steps?: (page: Page) => Promise<void>;
}

const openMenu = (name: string) => (page: Page) => page.click(`.popover > button:text("${name}")`);

const openTool = (name: string) => (page: Page) => page.click(`.tools button:text("${name}")`);

const correct = (act: string) => async (page: Page) => {
  await page.click(`.side .correct-bar button:text-is("${act}")`);
  await page.waitForSelector('dialog[open] .ask');
};

const screens: Readonly<Record<string, Screen>> = {
  'first screen': { shows: '.front' },
  person: { ...ofMarrow, shows: '.subject h2' },
  role: { hash: show({ node: 'role:harbour-minister-of-portugal' }), shows: '.subject h2' },
  country: { hash: show({ node: 'country:PT' }), shows: '.subject h2' },
  organization: { hash: show({ node: 'organization:league-of-harbours' }), shows: '.subject h2' },
  group: { hash: show({ node: 'group:several-delegates' }), shows: '.subject h2' },
  statement: {
    hash: show({ node: statement }),
    shows: '.why[open] dl',
    steps: (page) => page.click('text=Why is this here?'),
  },
  article: { hash: show({ node: article }), shows: '.subject h2' },
  connection: { hash: pair('organization:seafarers-union', 'person:rafael-sundoro'), shows: '.pair-subject' },
  way: { hash: pair('country:PT', 'person:mira-castellane'), shows: '.way li .excerpt' },
  reader: {
    ...ofMarrow,
    shows: '.reader [data-focus=true]',
    steps: (page) => page.locator('.excerpt').first().click(),
  },
  search: { shows: '[role=option]', steps: (page) => page.fill('#search', 'mar') },
  'search in vain': { shows: '.no-hit', steps: (page) => page.fill('#search', 'xyzzy') },
  export: { shows: '.export-menu', steps: openMenu('Export') },
  add: { shows: '.add-menu', steps: openMenu('Add') },
  filters: { shows: '.time-window', steps: openTool('Filters') },
  'filters with a choice of each': {
    hash: '#country=PT&sure=50&time=2031-05-14_2031-05-20&data=x',
    shows: '.facet .clear',
    steps: openTool('Filters'),
  },
  'a suggestion that is filtered out': {
    hash: '#country=PT',
    shows: '.hit-out',
    steps: (page) => page.fill('#search', 'oskar'),
  },
  looks: { shows: '.popover-sheet:visible', steps: openMenu('Looks') },
  'communities by rank': {
    hash: '#colour=community&size=pagerank',
    shows: '.communities',
    steps: openTool('Looks'),
  },
  history: {
    ...ofMarrow,
    shows: '.popover-sheet:visible',
    steps: openMenu('History'),
  },
  menu: {
    ...ofMarrow,
    shows: '[role=menu]',
    steps: (page) => page.locator('.canvas').press('Shift+F10'),
  },
  compare: { hash: pair('person:ilse-marrow', 'person:tomas-okonda'), shows: '.compare-sides' },
  help: { shows: '.dialog[open] kbd', steps: (page) => page.keyboard.press('?') },
  table: { hash: show({ form: 'table', node: 'country:NO' }), shows: 'tr[aria-current]' },
  merge: {
    ...ofMarrow,
    shows: 'dialog [role=combobox]',
    steps: correct('Merge with …'),
  },
  'merge, both side by side': {
    ...ofMarrow,
    shows: '.merge-side',
    steps: async (page) => {
      await correct('Merge with …')(page);
      await page.fill('dialog [role=combobox]', 'okonda');
      await page.keyboard.press('Enter');
    },
  },
  split: {
    ...ofMarrow,
    shows: '.form-choice details[open] .place',
    steps: async (page) => {
      await correct('Split …')(page);
      await page.locator('.form-choice input').first().check();
      await page.locator('.form-choice summary').first().click();
    },
  },
  rename: { ...ofMarrow, shows: 'dialog .field', steps: correct('Rename …') },
  'another kind': { ...ofMarrow, shows: '.kind-choice', steps: correct('Change its kind …') },
  'no name': { ...ofMarrow, shows: '.meaning', steps: correct('Not a name …') },
  'another speaker': {
    hash: show({ node: statement }),
    shows: 'dialog [role=option]',
    steps: correct('Another speaker …'),
  },
  'names in a statement': {
    hash: show({ node: statement }),
    shows: 'dialog .places',
    steps: correct('Wrong name in it …'),
  },
  corrections: {
    ...ofMarrow,
    shows: '.decisions li',
    steps: async (page) => {
      await correct('Rename …')(page);
      await page.fill('dialog .field input', 'Ada Roe');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.subject h2:text("Ada Roe")');
      await page.click('.to-corrections a');
    },
  },
  'no corrections yet': { hash: show({ desk: 'corrections' }), shows: '.corrections-page' },
  'nothing left': {
    hash: show({ hide: 'person role country organization group statement document' }),
    shows: '.canvas-empty',
  },
};

const site = siteForTests(graph);

/** Looks at a page in both themes. */
async function barriersOf(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await findBarriers(page) };
}

const none = { light: [], dark: [] };

describe('axe-core finds no barrier, light or dark', () => {
  test.each(Object.entries(screens))('%s', async (_, { hash = '', shows, steps }) => {
    const { page, errors } = await site.open({ ...calm, hash });
    if (!hash.includes('form=table') && !hash.includes('hide=')) await positionOf(page, 'country:PT');
    await steps?.(page);
    await page.waitForSelector(shows);
    expect(await barriersOf(page)).toEqual(none);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('on a phone', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page } = await site.open({ ...calm, ...phone });
    await positionOf(page, marrow);
    expect(await barriersOf(page)).toEqual(none);
    await page.fill('#search', 'ilse');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.subject h2');
    expect(await barriersOf(page)).toEqual(none);
    await page.locator('.excerpt').first().click();
    await page.waitForSelector('.reader [data-focus=true]');
    expect(await barriersOf(page)).toEqual(none);
    await page.context().close();
  });

  test('without WebGL', async () => {
    const plain = await openSite(JSON.stringify(graph.export()), ['--disable-webgl', '--disable-3d-apis']);
    try {
      const { page } = await plain.open(calm);
      await page.waitForSelector('.notice');
      await page.waitForSelector('table');
      expect(await barriersOf(page)).toEqual(none);
    } finally {
      await plain.close();
    }
  });

  test('without a graph', async () => {
    const answers = [null, '{"nodes": [', '{"attributes": {"title": "", "version": 1}, "nodes": [], "edges": []}'];
    for (const graphJson of answers) {
      const { page } = await site.open({ ...calm, graphJson });
      await page.waitForSelector('.message [role=alert]');
      expect(await barriersOf(page)).toEqual(none);
      await page.context().close();
    }
  });
});
