import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong on the page, a line for each element: “color-contrast (serious): .hint – …”. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // The size of targets is off unless asked for.
    const found = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return found.violations;
  });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
      return `${id} (${impact}): ${target.join(' ')} – ${why}`;
    }),
  );
}
