import type { Browser } from 'playwright-core';
import { launchChromium, openInChromium } from './chromium-host';
import { CLIENT_ADDRESS } from './client-files';
import { ToyWorkbook } from './toy-workbook';

/** A page as production serves it: with Microsoft's script address. */
const PANE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>pane</title>
<script src="${CLIENT_ADDRESS}office.js"></script><h1>…</h1><script>
Office.onReady(async ({ host, platform }) => {
  Office.actions.associate('addSheet', async (event) => {
    await Excel.run(async (context) => { context.workbook.worksheets.add('Từ ribbon'); await context.sync(); });
    event.completed();
  });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = sheets.items.map(({ name }) => name).join(', ');
    document.querySelector('h1').textContent = host + ' ' + platform + ': ' + names;
  });
});
</script></html>`;

describe('a page in Chromium, in the simulated Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(() => browser.close());

  const site = (path: string) =>
    path === '/pane.html' ? { body: PANE, contentType: 'text/html; charset=utf-8' } : null;

  test('reads the workbook, and its ribbon button changes it', async () => {
    const workbook = new ToyWorkbook();
    const excel = await openInChromium(browser, workbook, site, '/pane.html');
    const heading = excel.pane.locator('h1', { hasText: 'Excel' });
    expect(await heading.textContent()).toBe('Excel OfficeOnline: Kế hoạch, Ghi chú');
    await excel.pressButton('addSheet');
    expect(workbook.sheets.at(-1)?.name).toBe('Từ ribbon');
    expect(excel.counters.batches).toBe(2);
    await excel.close();
  }, 30_000);

  test('a page that asks for what nobody serves cannot pass', async () => {
    const excel = await openInChromium(browser, new ToyWorkbook(), site, '/missing.html');
    await expect(excel.close()).rejects.toThrow(
      'the page asks for https://addin.test/missing.html',
    );
  }, 30_000);
});
