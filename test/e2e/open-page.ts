import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { controlsOf, type Controls } from './controls';
import { DIST } from './dist';
import { prepared, type Look } from './look';

/** The one-file page, opened from the disk. */
export interface OpenedPage extends Controls {
  readonly page: Page;
  /** What its Content-Security-Policy kept it from, errors that it threw, addresses that it asked for. */
  readonly faults: readonly string[];
  /** Opens a file as from her disk. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** What a download gives. */
  download(): Promise<{ readonly name: string; readonly path: string }>;
  close(): Promise<void>;
}

interface PageOptions extends Look {
  readonly width?: number;
}

export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { width = 1200 } = options;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const faults: string[] = [];
  await prepared(page, options, faults);
  // As in a browser that lets a page have a file only by the old way.
  await page.addInitScript('delete window.showOpenFilePicker');
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(pathToFileURL(path.join(DIST, 'ke-hoach-iso.html')).href);
  const controls = controlsOf(page);
  return {
    ...controls,
    page,
    faults,
    openFile: async (name, bytes) => {
      const choosing = page.waitForEvent('filechooser');
      await controls.button(/^Mở tệp/).click();
      const chooser = await choosing;
      await chooser.setFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      });
    },
    download: async () => {
      const downloading = page.waitForEvent('download');
      await controls.button('Tải xuống').first().click();
      const download = await downloading;
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    close: () => page.close(),
  };
}
