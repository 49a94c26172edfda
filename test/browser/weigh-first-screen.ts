import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Bytes, as gzip makes them, of each kind that the page loads until it shows the graph. Fonts come compressed. */
export async function weighFirstScreen(
  page: Page,
): Promise<Readonly<Record<'script' | 'stylesheet' | 'font', number>>> {
  // An answer still under way from the load before would be heard too, and has no body after the reload.
  await page.waitForLoadState('networkidle');
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.reload();
  await page.waitForFunction(() => window.whosaid !== undefined, null, { polling: 100 });
  await page.waitForLoadState('networkidle');
  const weights = { script: 0, stylesheet: 0, font: 0 };
  for (const response of responses) {
    const kind = response.request().resourceType();
    if (kind === 'font') weights.font += (await response.body()).length;
    if (kind === 'script' || kind === 'stylesheet') weights[kind] += gzipSync(await response.body()).length;
  }
  return weights;
}
