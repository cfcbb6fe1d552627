/// <reference types="office-js" />

/** What the client library puts into a page. */
export interface PageGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const NAMES = ['Excel', 'Office', 'OfficeExtension'] as const;

/** Whether the client library has put its globals into a page. */
export function hasPageGlobals(page: object): page is PageGlobals {
  return NAMES.every((name) => name in page);
}

const open: PageGlobals[] = [];

/**
 * Makes a page's `Excel` and `Office` the globals of the test, as they are for code in the page.
 * @returns what takes them away again.
 */
export function useGlobals({ Excel, Office, OfficeExtension }: PageGlobals): () => void {
  const page: PageGlobals = { Excel, Office, OfficeExtension };
  open.push(page);
  Object.assign(globalThis, page);
  return () => {
    open.splice(open.indexOf(page), 1);
    const last = open.at(-1);
    if (last) Object.assign(globalThis, last);
    else for (const name of NAMES) Reflect.deleteProperty(globalThis, name);
  };
}
