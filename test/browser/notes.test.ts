import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';
const hash = `#node=${encodeURIComponent(marrow)}`;

const site = siteForTests();

async function write(page: Page, text: string): Promise<void> {
  await page.click('.note-act');
  await page.fill('.note textarea', text);
  await page.click('.note button:text("Keep")');
}

async function save(page: Page, format: string): Promise<Buffer> {
  await page.click('.popover > button:text("Export")');
  await page.check(`.formats label:has(b:text-is("${format}"))`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('form.export-menu [type=submit]')]);
  return readFile((await download.path())!);
}

test('a note is written, undone, listed, and still there after a reload', async () => {
  const { page, errors } = await site.open({ hash });
  await page.click('text=Add a note');
  await page.waitForSelector('.note textarea:focus');
  await page.keyboard.type('never kept');
  await page.keyboard.press('Escape');
  expect(await page.locator('.note textarea').count()).toBe(0);
  await page.waitForSelector('.subject h2:text("Ilse Marrow")');

  await page.waitForSelector('.note-act:focus');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.note textarea:focus');
  await page.keyboard.type('Ask about <b>the quay</b>');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.note p:text("Ask about <b>the quay</b>")');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.note p', { state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await page.waitForSelector('.note p');

  await page.goto(page.url().replace(/#.*/, '#'));
  await page.reload();
  await page.click('.popover > button:text("History")');
  await page.click('.notes a:has-text("Ilse Marrow")');
  await page.waitForSelector('.note p:text("Ask about")');
  expect(await findBarriers(page)).toEqual([]);
  await write(page, ' ');
  await page.reload();
  await page.waitForSelector('.note-act');
  expect(await page.locator('.note p').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('notes and bookmarks travel with graph.json, and notes with the other formats', async () => {
  const { page } = await site.open({ hash });
  await write(page, 'Call her');
  await page.click('.popover > button:text("History")');
  await page.fill('.bookmarks input', 'The secretary');
  await page.click('.bookmarks button:text("Keep")');
  await page.keyboard.press('Escape');
  expect((await save(page, 'GEXF')).toString()).toContain('<attvalue for="note" value="Call her"/>');
  expect((await save(page, 'JSON-LD')).toString()).toContain('"comment":{"type":"Comment","text":"Call her"}');
  const project = await save(page, 'graph.json');

  const { page: other } = await site.open({ graphJson: null });
  await other.click('text=Add an article');
  await other.setInputFiles('input[type=file]', { name: 'graph.json', mimeType: 'application/json', buffer: project });
  await other.click('.popover > button:text("History")');
  await other.click('.bookmarks a:text("The secretary")');
  await other.waitForSelector('.subject h2:text("Ilse Marrow")');
  await other.waitForSelector('.note p:text("Call her")');
  expect((await save(other, 'graph.json')).toString()).toBe(project.toString());
});
