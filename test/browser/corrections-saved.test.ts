import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCorrections } from '../../src/core/corrections/parse-corrections.ts';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import { folderOf, runUntil } from '../cli/run-whosaid.ts';
import { sampleGraph } from '../fixtures/graph/sample-graph.ts';
import { openSite, positionOf, type Site } from './open-page.ts';

const marrow = 'person:ilse-marrow';
const veit = 'person:oskar-veit';
const graphJson = toGraphJson(sampleGraph());

let site: Site;
beforeAll(async () => {
  site = await openSite(graphJson);
});
afterAll(() => site.close());

/** Runs `whosaid serve` on a folder; the port is free unless it is named. */
async function serve(folder: string, port = '0') {
  const { child, found, ended } = await runUntil(
    ['serve', '--graph', folder, '--port', port],
    /(http:\/\/127\.0\.0\.1:(\d+)\/)/,
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address: found[1]!, port: found[2]!, stop };
}

async function open(address: string, hash = `#node=${encodeURIComponent(marrow)}`): Promise<Page> {
  const { page } = await site.open({ address, hash, reducedMotion: 'reduce' });
  await positionOf(page, 'country:PT');
  return page;
}

async function rename(page: Page, name: string): Promise<void> {
  await page.click('.side .correct-bar button:text-is("Rename …")');
  await page.fill('dialog .field input', name);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.subject h2:text-is("${name}")`);
}

const isSaved = (page: Page) => page.waitForSelector('.to-corrections [data-state=saved]');
const namesIn = (path: string) =>
  parseCorrections(readFileSync(path, 'utf8')).file.decisions.map((one) => ('name' in one ? one.name : one.kind));

test('whosaid serve keeps the decisions of the page: written at once, there after a reload, gone with undo', async () => {
  const folder = folderOf({ 'graph.json': graphJson });
  const file = join(folder, 'corrections.json');
  const { address } = await serve(folder);
  const page = await open(address);
  expect(existsSync(file)).toBe(false);
  await rename(page, 'Ada Roe');
  await isSaved(page);
  expect(namesIn(file)).toEqual(['Ada Roe']);

  await page.reload();
  await page.waitForSelector('.subject h2:text-is("Ada Roe")');
  await rename(page, 'Ada Lund');
  await isSaved(page);
  expect(namesIn(file)).toEqual(['Ada Roe', 'Ada Lund']);

  await page.keyboard.press('Control+z');
  await page.waitForSelector('.subject h2:text-is("Ada Roe")');
  await expect.poll(() => namesIn(file)).toEqual(['Ada Roe']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => namesIn(file)).toEqual(['Ada Roe', 'Ada Lund']);
});

test('a server that went away loses nothing: the page says so, keeps what is decided and saves when it is back', async () => {
  const folder = folderOf({ 'graph.json': graphJson });
  const file = join(folder, 'corrections.json');
  const { address, port, stop } = await serve(folder);
  const page = await open(address);
  await rename(page, 'Ada Roe');
  await isSaved(page);
  await stop();
  await rename(page, 'Ada Lund');
  await page.waitForSelector('.to-corrections:has-text("not saved")');
  await page.click('.to-corrections a');
  await page.waitForSelector('.saving:has-text("Not saved: the server does not answer.")');
  expect(await page.locator('.decisions li').count()).toBe(2);
  expect(namesIn(file)).toEqual(['Ada Roe']);

  const asks = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const leaving = await asks;
  expect(leaving.type()).toBe('beforeunload');
  await leaving.dismiss();

  await page.click('.saving button:text-is("Try again")');
  await page.waitForSelector('.saving:has-text("Not saved: the server does not answer.")');
  await serve(folder, port);
  await page.waitForSelector('.saving:has-text("saved in corrections.json")');
  expect(namesIn(file)).toEqual(['Ada Roe', 'Ada Lund']);
});

test('what somebody else wrote meanwhile is not written over unasked, and can be taken', async () => {
  const folder = folderOf({ 'graph.json': graphJson });
  const file = join(folder, 'corrections.json');
  const { address } = await serve(folder);
  const page = await open(address);
  const theirs = { kind: 'rename', entity: { id: veit }, name: 'Otto Veit' };
  writeFileSync(file, JSON.stringify({ version: 1, decisions: [theirs] }));
  await rename(page, 'Ada Roe');
  await page.waitForSelector('.to-corrections:has-text("not saved")');
  expect(namesIn(file)).toEqual(['Otto Veit']);
  await page.click('.to-corrections a');
  await page.waitForSelector('.saving:has-text("somebody else has changed the file")');
  await page.click('button:text-is("Save mine in its place")');
  await page.waitForSelector('.saving:has-text("saved in corrections.json")');
  expect(namesIn(file)).toEqual(['Ada Roe']);

  writeFileSync(file, JSON.stringify({ version: 1, decisions: [theirs] }));
  await page.click('.decisions li button');
  await page.click('button:text-is("Take what is in the file")');
  await page.waitForSelector('.decisions li:has-text("Otto Veit")');
  await page.waitForSelector('.saving:has-text("saved in corrections.json")');
  expect(namesIn(file)).toEqual(['Otto Veit']);
});

test('a file that cannot be understood is left alone, and said to be', async () => {
  const folder = folderOf({ 'graph.json': graphJson });
  const file = join(folder, 'corrections.json');
  const { address } = await serve(folder);
  const broken = '{"version":1,"decisions":[{"kind":"mangle"}]}';
  writeFileSync(file, broken);
  const page = await open(address);
  await page.waitForSelector('.notice:has-text("could not be read: the file there cannot be understood, decision 1")');
  await rename(page, 'Ada Roe');
  await page.waitForSelector('.to-corrections:has-text("not saved")');
  expect(readFileSync(file, 'utf8')).toBe(broken);
});
