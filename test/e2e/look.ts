import type { Page } from 'playwright-core';

/** How the screen shows a page, and when. */
export interface Look {
  readonly colours?: 'light' | 'dark' | 'forced';
  /** "2025-11-20". */
  readonly today?: string;
  /** Runs in every frame before anything else. */
  readonly script?: string;
}

const TODAY = '2025-11-20';

/** A page as it will be looked at; what its Content-Security-Policy forbids goes to the list. */
export async function prepared(page: Page, look: Look, violations: string[]): Promise<void> {
  const { colours = 'light', today = TODAY } = look;
  page.setDefaultTimeout(10_000);
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  if (look.script !== undefined) await page.addInitScript(look.script);
  await page.addInitScript(moveClock, `${today}T08:00:00`);
  await page.exposeFunction('tellViolation', (what: string) => void violations.push(what));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (e) => tellViolation(e.violatedDirective + ' ' + e.blockedURI))",
  );
}

/** Lets the page's clock begin at a moment. Office.js needs the rest of the browser's time as it is. */
function moveClock(begin: string): void {
  const Real = Date;
  const moved = new Real(begin).getTime() - Real.now();
  window.Date = new Proxy(Real, {
    construct: (target, args) =>
      Reflect.construct(target, args.length > 0 ? args : [Real.now() + moved], target),
    get: (target, name) =>
      name === 'now' ? () => Real.now() + moved : Reflect.get(target, name, target),
  });
}
