import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { positionOf } from './open-page.ts';
import { siteForTests } from './sample-site.ts';

const marrow = 'person:ilse-marrow';

const site = siteForTests();

/** How many points of the layer of lines have about the colour of ink, in which words are written there, and of its muted form, of lines and arrows. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.sigma-ties')!;
    const style = document.createElement('span');
    document.body.append(style);
    const rgb = (name: string) => {
      style.style.color = `var(--${name})`;
      return getComputedStyle(style).color.match(/\d+/g)!.map(Number);
    };
    const colours = { ink: rgb('ink'), muted: rgb('muted') };
    style.remove();
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const counts = { ink: 0, muted: 0 };
    for (let i = 0; i < data.length; i += 4) {
      for (const name of ['ink', 'muted'] as const) {
        // Thin letters are seldom as dark as their ink.
        const isNear = colours[name].every((value, channel) => Math.abs(data[i + channel]! - value) <= 25);
        if (data[i + 3] === 255 && isNear) counts[name] += 1;
      }
    }
    return counts;
  });

test('the lines of a selected name tell what they are, those of a name passed over only where they go', async () => {
  const { page, errors } = await site.open({ reducedMotion: 'reduce' });
  const at = await positionOf(page, marrow);
  await page.waitForTimeout(400);
  expect(await painted(page)).toEqual({ ink: 0, muted: 0 });
  await page.mouse.move(at.x, at.y);
  await expect.poll(async () => (await painted(page)).muted).toBeGreaterThan(100);
  expect((await painted(page)).ink).toBe(0);
  await page.mouse.click(at.x, at.y);
  await expect.poll(async () => (await painted(page)).ink).toBeGreaterThan(20);
  expect(errors).toEqual([]);
});
