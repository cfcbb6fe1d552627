import type { DOMWindow } from 'jsdom';
import { CLIENT_ADDRESS, clientFile } from './client-files';
import type { HostObject } from './host-class';
import { loadJsdom } from './load-jsdom';
import type { OpenExcel } from './open-excel';
import { openExcel } from './open-excel';
import type { PageGlobals } from './page-globals';
import { hasPageGlobals, useGlobals } from './page-globals';
import type { ExcelOptions } from './transport';
import { DEFAULT_LOCALE, Transport } from './transport';
import { channelInfo, hostInfo } from './wac';

/** The page trusts a host on its own host name. */
const ORIGIN = 'https://addin.test';
const PAGE = `<!doctype html><script src="${CLIENT_ADDRESS}office.js"></script>`;

/** Excel with a page open in it, in this process. */
export interface ExcelInProcess extends OpenExcel {
  readonly excel: PageGlobals['Excel'];
  readonly office: PageGlobals['Office'];
  readonly officeExtension: PageGlobals['OfficeExtension'];
  /** `Excel.run`, and then waits until the page has cleaned up behind it. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/**
 * Opens a page that loads the official client, unmodified, in a simulated Excel; resolves after
 * `Office.onReady`. Until `close`, the page's `Excel` and `Office` are also the globals of the test.
 * @param workbook the root of the simulated object model.
 */
export async function startExcel(
  workbook: HostObject,
  options: ExcelOptions = {},
): Promise<ExcelInProcess> {
  const { JSDOM, requestInterceptor, VirtualConsole } = await loadJsdom();
  const serve = requestInterceptor((request) => {
    const { url } = request;
    if (!url.startsWith(CLIENT_ADDRESS)) throw new Error(`The page asks for ${url}.`);
    const body = clientFile(url.slice(CLIENT_ADDRESS.length));
    return new Response(body, { headers: { 'content-type': 'text/javascript' } });
  });
  const transport = new Transport(workbook, options, ORIGIN, (data) => {
    window.dispatchEvent(new window.MessageEvent('message', { origin: ORIGIN, data }));
  });
  const info = hostInfo(options.locale ?? DEFAULT_LOCALE);
  const channel = encodeURIComponent(channelInfo(ORIGIN));
  const virtualConsole = new VirtualConsole();
  virtualConsole.forwardTo(console, { jsdomErrors: 'none' });
  virtualConsole.on('jsdomError', ({ message }) => {
    transport.engine.mistakes.push(`the page throws: ${message}`);
  });
  const { window } = new JSDOM(PAGE, {
    url: `${ORIGIN}/page.html?_host_Info=${info}#&_xdm_Info=${channel}`,
    runScripts: 'dangerously',
    resources: { interceptors: [serve] },
    virtualConsole,
    beforeParse: (page) => prepare(page, transport),
  });
  await new Promise((resolve) => window.addEventListener('load', resolve));
  if (!hasPageGlobals(window)) throw new Error('The client library did not load.');
  await window.Office.onReady();

  const { Excel, Office, OfficeExtension } = window;
  const forget = useGlobals({ Excel, Office, OfficeExtension });
  return {
    ...openExcel(transport, () => {
      forget();
      window.close();
    }),
    excel: Excel,
    office: Office,
    officeExtension: OfficeExtension,
    run: async (work) => {
      try {
        return await Excel.run(work);
      } finally {
        await transport.idle();
      }
    },
  };
}

/** What a browser has and jsdom has not, and the host in the place of the window that opened the page. */
function prepare(page: DOMWindow, transport: Transport): void {
  Object.defineProperty(page.document, 'domain', { value: page.location.hostname });
  page['opener'] = { postMessage: (text: string) => transport.receive(text) };
}
