import type { Browser } from 'playwright-core';
import { launchChromium } from '../excel-host/chromium-host';

/** The browser of a test file: started before its tests, closed after them. */
export function useChromium(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser runs only during tests.');
    return browser;
  };
}
