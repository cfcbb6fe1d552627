import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../e2e/dist';

export { DIST };

export const built = (file: string): string => readFileSync(path.join(DIST, file), 'utf8');

/** Every file of the pane and the page that is text. */
export function pageFiles(): readonly string[] {
  const scripts = readdirSync(path.join(DIST, 'pane')).map((file) => path.join('pane', file));
  return ['taskpane.html', 'ke-hoach-iso.html', ...scripts];
}

/** The directives of a page's Content-Security-Policy, by name. */
export function policyOf(page: string): ReadonlyMap<string, string> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(built(page))?.[1];
  const directives = (content ?? '').split('; ').map((each) => each.split(/ (.*)/));
  return new Map(directives.map(([name = '', sources = '']) => [name, sources]));
}
