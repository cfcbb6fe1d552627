import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../excel-host/chromium-host';

/** Where `npm run build` puts what is given out; the environment's `DIST` may name another folder. */
export const DIST = path.resolve(process.env['DIST'] ?? path.join(__dirname, '..', '..', 'dist'));

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The production build as its web server gives it. */
export const builtSite: Site = (address) => {
  const file = path.join(DIST, address);
  const contentType = CONTENT_TYPES[path.extname(file)];
  if (contentType === undefined || !existsSync(file)) return null;
  return { body: readFileSync(file), contentType };
};
