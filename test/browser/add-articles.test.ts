import { expect, test } from 'vitest';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { siteForTests } from './sample-site.ts';

const article = `A quay for Tema

Ilse Marrow, secretary of the League of Harbours, said that Ghana would get its quay by the spring.

“We will build it together,” Marrow said.
`;

const site = siteForTests();

test('a pasted article is read in the page and merged with the graph, and nothing leaves the machine', async () => {
  const { page, errors } = await site.open();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.click('.popover > button:text("Add")');
  await page.fill('textarea', article);
  await page.click('text=Read it');
  await page.waitForSelector('.subject h2:text("A quay for Tema")');
  expect(await page.textContent('.notice')).toMatch(/The article was read: \d statements?/);
  await page.click('.side a:has-text("Ilse Marrow")');
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');
  await page.locator('.excerpt', { hasText: 'We will build it together' }).click();
  await page.waitForSelector('.reader h2:text("A quay for Tema")');
  expect([...hosts].filter((host) => host !== '' && host !== new URL(page.url()).host)).toEqual([]);
  expect(errors).toEqual([]);
});

test('dropped files are read, and those that are no articles are told', async () => {
  const { page } = await site.open();
  const data = await page.evaluateHandle((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'quay.txt'));
    files.items.add(new File([new Uint8Array([0xff, 0xfe, 0x00])], 'picture.png'));
    return files;
  }, article);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.waitForSelector('.drop-zone');
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await page.waitForSelector('.subject h2:text("A quay for Tema")');
  expect(await page.locator('.drop-zone').count()).toBe(0);
  expect(await page.textContent('.notice')).toMatch(/picture\.png is not a text file/);
});

test('without a graph the page reads an article all the same, and opens a graph that was saved', async () => {
  const { page } = await site.open({ graphJson: null });
  await page.waitForSelector('text=No graph to show');
  await page.click('text=Add an article');
  await page.fill('textarea', article);
  await page.click('text=Read it');
  await page.waitForSelector('.subject h2:text("A quay for Tema")');

  await page.setInputFiles('input[type=file]', {
    name: 'graph.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(sampleGraph().export())),
  });
  await page.waitForSelector('.front .title:text("Forty harbours")');
});
