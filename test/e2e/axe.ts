import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe-core finds serious or critical in a page, in one line each. */
export async function seriousFaults(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: String(impact),
      nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
    }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.join('\n')}`);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
