import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is held: kilobytes (1,000 bytes) as they are sent, gzipped. */
const LIMITS = { pane: 200, page: 600 };

const DIST = 'dist';
const SCRIPT = /<script\b[^>]*\bsrc="(?!https:)([^"]+)"/g;

const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length / 1000;

/** A page and what it loads at once, Microsoft's script aside. */
function firstLoad(page: string): number {
  const html = readFileSync(join(DIST, page), 'utf8');
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, file]) => file ?? []);
  return [page, ...scripts].reduce((sum, file) => sum + gzipped(file), 0);
}

const sizes = [
  { name: "the pane's first load", size: firstLoad('taskpane.html'), limit: LIMITS.pane },
  { name: 'the one-file page', size: firstLoad('ke-hoach-iso.html'), limit: LIMITS.page },
];

console.log('Sizes, gzipped:');
for (const { name, size, limit } of sizes) {
  const over = size > limit ? '  TOO LARGE' : '';
  console.log(`  ${name.padEnd(22)} ${size.toFixed(0).padStart(4)} KB of ${limit} KB${over}`);
}
console.log('');
if (sizes.some(({ size, limit }) => size > limit)) process.exitCode = 1;
