import type * as jsdom from 'jsdom';
import { constants, Script } from 'node:vm';

/**
 * jsdom, loaded by Node itself and not by jest: parts of it are ES modules, which jest's own loader
 * cannot require; and so it is loaded once for all test files of a worker.
 */
export function loadJsdom(): Promise<typeof jsdom> {
  const load: () => Promise<typeof jsdom> = new Script("() => import('jsdom')", {
    filename: __filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext();
  return load();
}
