import type { Browser } from 'playwright-core';
import { areaName } from '../../src/workbook/address';
import type { BrowserOptions, ExcelInBrowser } from '../excel-host/chromium-host';
import { openInChromium } from '../excel-host/chromium-host';
import { hostWorkbook } from '../excel-host/members/workbook';
import type { Book } from '../excel-host/model/book';
import { User } from '../excel-host/model/user';
import { controlsOf, type Controls } from './controls';
import { builtSite } from './dist';
import { prepared, type Look } from './look';

/** The built pane in a simulated Excel, with a workbook open. */
export interface OpenPane extends ExcelInBrowser, Controls {
  readonly book: Book;
  /** Somebody who works in the sheets. */
  readonly user: User;
  /** What the page's Content-Security-Policy kept it from. */
  readonly violations: readonly string[];
  /** Waits until these cells are selected in Excel: "Kế hoạch!A1". */
  showsInExcel(cells: string): Promise<void>;
}

interface PaneOptions extends Look, Pick<BrowserOptions, 'locale' | 'sets' | 'width' | 'scale'> {
  /** What the pane's address asks for: "?job=check". */
  readonly query?: string;
}

export async function openPane(
  browser: Browser,
  bytes: Uint8Array,
  { query = '', ...options }: PaneOptions = {},
): Promise<OpenPane> {
  const workbook = await hostWorkbook(bytes);
  const { book } = workbook;
  const violations: string[] = [];
  const excel = await openInChromium(browser, workbook, builtSite, `/taskpane.html${query}`, {
    ...options,
    prepare: (page) => prepared(page, options, violations),
  });
  return {
    ...excel,
    ...controlsOf(excel.pane),
    book,
    user: new User(book),
    violations,
    showsInExcel: (cells) =>
      eventually(() => `${book.active?.name ?? ''}!${areaName(book.selection)}`, cells),
  };
}

const PATIENCE_MS = 10_000;

async function eventually(see: () => string, wanted: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (see() !== wanted) {
    if (Date.now() > end) throw new Error(`Not "${wanted}" was seen, but "${see()}".`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
