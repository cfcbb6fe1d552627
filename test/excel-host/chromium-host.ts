import type { Browser, Frame, Page, Route } from 'playwright-core';
import { CLIENT_ADDRESS, clientFile, hasClientFile } from './client-files';
import type { HostObject } from './host-class';
import type { OpenExcel } from './open-excel';
import { openExcel } from './open-excel';
import type { ExcelOptions } from './transport';
import { DEFAULT_LOCALE, Transport } from './transport';
import { channelInfo, hostInfo } from './wac';

export { launchChromium } from '../support/browser';

/** Where the add-in's pages seem to come from. The page trusts a host on its own host name. */
export const ADDIN_ORIGIN = 'https://addin.test';
const HOST_PATH = '/excel.html';

/** A file of the add-in as its web server would give it. */
export interface ServedFile {
  readonly body: string | Buffer;
  readonly contentType: string;
}

/** The add-in's files by path: "/taskpane.html". Null is "not found", which fails the test. */
export type Site = (path: string) => ServedFile | null;

/** Excel with a page open in it, in a browser. */
export interface ExcelInBrowser extends OpenExcel {
  /** The page of Excel, and in it the frame of the add-in. */
  readonly page: Page;
  readonly pane: Frame;
}

/** How the page is opened. */
export interface BrowserOptions extends ExcelOptions {
  /** The pane's, in pixels. Default 350. */
  readonly width?: number;
  /** Dots of the screen for a pixel. Default 1. */
  readonly scale?: number;
  /** What is done with the browser's page before anything loads: its clock, scripts, media. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * Opens a page of the add-in, as it is, in a simulated Excel. Every request is answered here,
 * Microsoft's script address from the installed client: no server, no internet.
 * @param start the path of the page to open: "/taskpane.html".
 */
export async function openInChromium(
  browser: Browser,
  workbook: HostObject,
  site: Site,
  start: string,
  options: BrowserOptions = {},
): Promise<ExcelInBrowser> {
  const page = await browser.newPage({ deviceScaleFactor: options.scale ?? 1 });
  const transport = new Transport(workbook, options, ADDIN_ORIGIN, (text) => {
    const posted = page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), text);
    posted.catch((error: unknown) => {
      if (!page.isClosed()) mistakes.push(String(error));
    });
  });
  const { mistakes } = transport.engine;
  page.on('pageerror', ({ message }) => mistakes.push(`the page throws: ${message}`));
  await page.exposeFunction('toExcel', (text: string) => transport.receive(text));
  await options.prepare?.(page);
  const excel = hostPage(start, options);
  await page.route('**/*', (route) => answer(route, site, excel, mistakes));
  await page.goto(ADDIN_ORIGIN + HOST_PATH);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (!pane) throw new Error('The page of Excel shows no add-in.');
  return { ...openExcel(transport, () => page.close()), page, pane };
}

/** The page of Excel: nothing but the frame of the add-in, and the way of its messages to us. */
function hostPage(start: string, options: BrowserOptions): ServedFile {
  const { locale = DEFAULT_LOCALE, width = 350 } = options;
  const channel = encodeURIComponent(channelInfo(ADDIN_ORIGIN));
  const query = `${start.includes('?') ? '&' : '?'}_host_Info=${hostInfo(locale)}`;
  const address = `${start}${query}#&_xdm_Info=${channel}`;
  const body = `<!doctype html><title>Excel</title><link rel="icon" href="data:,">
<script>addEventListener('message', ({ data }) => toExcel(data));</script>
<iframe src="${address.replaceAll('&', '&amp;')}" width="${width}" height="700" style="border: 0"></iframe>`;
  return { body, contentType: 'text/html; charset=utf-8' };
}

async function answer(
  route: Route,
  site: Site,
  excel: ServedFile,
  mistakes: string[],
): Promise<void> {
  const url = route.request().url();
  const file = find(url, site, excel);
  if (!file) mistakes.push(`the page asks for ${url}`);
  // The client's scripts are asked for across origins, without credentials.
  const headers = { 'access-control-allow-origin': '*' };
  await route.fulfill(file ? { ...file, headers } : { status: 404 });
}

function find(url: string, site: Site, excel: ServedFile): ServedFile | null {
  const { origin, pathname } = new URL(url);
  if (url.startsWith(CLIENT_ADDRESS)) {
    const path = url.slice(CLIENT_ADDRESS.length);
    return hasClientFile(path)
      ? { body: clientFile(path), contentType: 'text/javascript; charset=utf-8' }
      : null;
  }
  if (origin !== ADDIN_ORIGIN) return null;
  return pathname === HOST_PATH ? excel : site(pathname);
}
