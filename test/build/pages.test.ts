import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { built, DIST, pageFiles, policyOf } from './built-pages';

const MICROSOFT = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;

/** Addresses that our libraries name in words: of a namespace, of a page that explains an error. */
const NAMED_ONLY = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/',
  'http://purl.oclc.org/',
  'https://react.dev/errors/',
  'https://react.fluentui.dev/',
  'https://aka.ms/',
  'https://fburl.com/',
  'https://github.com/microsoft/',
];

const scriptsOf = (page: string): readonly string[] =>
  [...built(page).matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes.trim());

test('the pages name no address that one could be served from: they stand anywhere', () => {
  const addresses = pageFiles().flatMap((file) => [
    ...built(file).matchAll(/\bhttps?:\/\/[\w.-]+[^\s"'`\\)<>;]*/g),
  ]);
  const ours = addresses
    .map(([address]) => address)
    .filter((address) => address !== MICROSOFT && address !== OFFICE_JS)
    .filter((address) => !NAMED_ONLY.some((named) => address.startsWith(named)));
  expect(ours).toEqual([]);
  for (const file of pageFiles()) expect(built(file)).not.toMatch(/localhost|127\.0\.0\.1/);
});

describe('the pane', () => {
  test('loads its own scripts from beside it, and Microsoft’s from its address', () => {
    const sources = scriptsOf('taskpane.html').map((each) => /src="([^"]*)"/.exec(each)?.[1] ?? '');
    const own = sources.filter((source) => source !== OFFICE_JS);
    expect(sources).toContain(OFFICE_JS);
    expect(own.length).toBeGreaterThan(0);
    for (const source of own) expect(source).toMatch(/^pane\/[\w.-]+\.js$/);
    expect(own.filter((source) => !existsSync(path.join(DIST, source)))).toEqual([]);
  });

  test('shows something before any script runs', () => {
    for (const script of scriptsOf('taskpane.html')) expect(script).toContain('defer');
  });

  test('allows scripts from those places only, and no connection but to its own', () => {
    const policy = policyOf('taskpane.html');
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy.get('connect-src')).toBe("'self'");
  });
});

describe('the one-file page', () => {
  test('has everything in it', () => {
    const html = built('ke-hoach-iso.html').replace(
      /<script>[^]*?<\/script>/g,
      '<script></script>',
    );
    expect(html).not.toMatch(/\b(src|href)="(?!data:|#)/);
    expect(html).not.toMatch(/@import|url\((?!["']?data:)/);
    expect(scriptsOf('ke-hoach-iso.html')).toEqual(['']);
  });

  test('allows the script that is in it, by its hash, and no connection', () => {
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(built('ke-hoach-iso.html')) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = policyOf('ke-hoach-iso.html');
    expect(script.length).toBeGreaterThan(100_000);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe(`'sha256-${hash}'`);
    expect(policy.has('connect-src')).toBe(false);
  });
});

test.each(['taskpane.html', 'ke-hoach-iso.html'])(
  '%s allows no eval and no inline script',
  (page) => {
    const policy = policyOf(page);
    expect(policy.get('script-src')).not.toMatch(/unsafe/);
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(built(page).indexOf('Content-Security-Policy')).toBeLessThan(
      built(page).indexOf('<script'),
    );
    expect(built(page).match(/Content-Security-Policy/g)).toHaveLength(1);
  },
);
