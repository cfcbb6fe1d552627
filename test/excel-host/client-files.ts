import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));

/** Where pages load the client from; the path after it is a path in the package's `dist`. */
export const CLIENT_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const read = new Map<string, string>();

/** Whether the installed client library has such a file. */
export function hasClientFile(path: string): boolean {
  return existsSync(join(PACKAGE, 'dist', path));
}

/**
 * A file of the installed client library, unmodified.
 * @param path in the package's `dist`: "office.js", "vi-vn/office_strings.js".
 * @throws where there is no such file.
 */
export function clientFile(path: string): string {
  const known = read.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(PACKAGE, 'dist', path), 'utf8');
  read.set(path, text);
  return text;
}
