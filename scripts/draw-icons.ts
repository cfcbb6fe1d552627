/** Draws the icons into assets/icons, and all of them, on light and dark, into out/icons.png to look at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/support/browser';
import { ICONS, SIZES } from './icons/icons';
import { Pen } from './icons/pen';

const FOLDER = path.join('assets', 'icons');
const BACKGROUNDS = ['#f5f5f5', '#292929'];

async function shoot(page: Page, markup: string, selector: string): Promise<Buffer> {
  await page.setContent(`<body style="margin:0">${markup}</body>`);
  return page.locator(selector).first().screenshot({ omitBackground: true });
}

/** Each icon in each size as it is, and the smallest one enlarged. */
function contactSheet(files: ReadonlyMap<string, Buffer>): string {
  const image = (file: string, width: number): string =>
    `<img src="data:image/png;base64,${files.get(file)?.toString('base64')}" width="${width}" style="image-rendering:pixelated;margin:6px">`;
  const line = (name: string): string =>
    [
      ...SIZES.map((size) => image(`${name}-${size}`, size)),
      image(`${name}-16`, 128),
      image(`${name}-20`, 120),
      image(`${name}-32`, 128),
    ].join('');
  const half = (background: string): string =>
    `<div style="background:${background};padding:8px">${[...ICONS.keys()].map((name) => `<div>${line(name)}</div>`).join('')}</div>`;
  return `<main style="display:inline-flex">${BACKGROUNDS.map(half).join('')}</main>`;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1900, height: 1100 } });
    const files = new Map<string, Buffer>();
    for (const [name, draw] of ICONS) {
      for (const size of SIZES) {
        const picture = await shoot(page, draw(new Pen(size)), 'svg');
        files.set(`${name}-${size}`, picture);
        writeFileSync(path.join(FOLDER, `${name}-${size}.png`), picture);
      }
    }
    writeFileSync(path.join('out', 'icons.png'), await shoot(page, contactSheet(files), 'main'));
  } finally {
    await browser.close();
  }
}

void main();
