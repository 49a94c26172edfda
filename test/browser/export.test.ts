import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { siteForTests } from './sample-site.ts';

const site = siteForTests();

const save = 'form.export-menu button[type=submit]';

async function chooseFormat(page: Page, format: string): Promise<void> {
  await page.click('.popover > button:text("Export")');
  await page.check(`.formats label:has(b:text-is("${format}"))`);
}

async function saveAs(page: Page, format: string): Promise<Download> {
  await chooseFormat(page, format);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(save)]);
  return download;
}

const textOf = async (download: Download): Promise<string> => readFile((await download.path())!, 'utf8');

test.each([
  ['GEXF', 'forty-harbours.gexf', /<gexf /],
  ['GraphML', 'forty-harbours.graphml', /<graphml /],
  ['CSV', 'forty-harbours-statements.csv', /^\uFEFFid,speaker,/],
  ['JSON-LD', 'forty-harbours.jsonld', /^\{"@context"/],
  ['graph.json', 'graph.json', /^\{"attributes"/],
])('the menu saves %s', async (format, name, content) => {
  const { page, errors } = await site.open();
  const download = await saveAs(page, format);
  expect(download.suggestedFilename()).toBe(name);
  expect(await textOf(download)).toMatch(content);
  await page.waitForSelector('.export-menu', { state: 'hidden' });
  expect(errors).toEqual([]);
});

test('the menu saves both files of Neo4j', async () => {
  const { page } = await site.open();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await saveAs(page, 'Neo4j');
  await expect.poll(() => names).toEqual(['forty-harbours-nodes.csv', 'forty-harbours-relationships.csv']);
});

test.each(['GEXF', 'GraphML'])('%s with statements opens again as the same graph', async (format) => {
  const { page, errors } = await site.open();
  await chooseFormat(page, format);
  await page.check('text=Names, statements and articles');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(save)]);
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/xml',
    buffer: Buffer.from(await textOf(download)),
  };

  const { page: other } = await site.open({ graphJson: null });
  await other.click('text=Add an article');
  await other.setInputFiles('input[type=file]', file);
  await other.waitForSelector('.front .title:text("Forty harbours")');
  expect(await textOf(await saveAs(other, 'graph.json'))).toBe(toGraphJson(sampleGraph()));
  expect(errors).toEqual([]);
});

test('the menu saves the picture that is on the canvas, as SVG and as PNG, and none of the table', async () => {
  const { page, errors } = await site.open({ hash: '#country=NO' });
  await page.waitForFunction(() => window.whosaid?.positionOf('country:NO'));
  const svg = await textOf(await saveAs(page, 'SVG'));
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts).toContain('Forty harbours');
  expect(texts).toContain('Country: Norway');
  expect(texts).toContain('Norway');
  expect(texts.some((text) => /^Countries \d+$/.test(text!))).toBe(true);
  expect(svg).toMatch(/<line /);
  expect(svg).not.toMatch(/NaN|undefined/);

  const download = await saveAs(page, 'PNG');
  expect(download.suggestedFilename()).toBe('forty-harbours.png');
  const png = await readFile((await download.path())!);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(wide / high).toBeCloseTo(Number(width) / Number(height), 1);
  expect(wide * high).toBeLessThanOrEqual(16_000_000);

  await page.click('.forms button:text("Table")');
  await page.click('.popover > button:text("Export")');
  expect(await page.locator('.formats label:has(b:text-is("SVG")) input').isDisabled()).toBe(true);
  expect(errors).toEqual([]);
});

test('a file that holds no graph of ours is refused in one line, and nothing is lost', async () => {
  const { page } = await site.open();
  await page.click('.popover > button:text("Add")');
  for (const [name, text, words] of [
    [
      'other.gexf',
      '<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>',
      /other\.gexf was not opened\. The graph holds no sentences/,
    ],
    ['cut.graphml', '<graphml><graph>', /cut\.graphml was not opened\. The file is not well-formed XML/],
  ] as const) {
    await page.setInputFiles('input[type=file]', { name, mimeType: 'application/xml', buffer: Buffer.from(text) });
    await expect.poll(() => page.textContent('.notice')).toMatch(words);
  }
  await page.waitForSelector('.front .title:text("Forty harbours")');
});
