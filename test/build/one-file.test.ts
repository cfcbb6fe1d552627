import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browser';
import { DIST } from './built-pages';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 30_000);
afterAll(() => browser.close());

test('the one-file page runs from a disk: within its policy, and asking for nothing', async () => {
  const page = await browser.newPage();
  const mistakes: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', ({ message }) => mistakes.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') mistakes.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  const address = `file://${path.join(DIST, 'ke-hoach-iso.html')}`;
  await page.goto(address);
  await page.getByRole('button').first().waitFor();
  expect(mistakes).toEqual([]);
  expect(asked).toEqual([address]);
}, 60_000);

test('its address may ask for the sample plan', async () => {
  const page = await browser.newPage();
  await page.goto(`file://${path.join(DIST, 'ke-hoach-iso.html')}#mau`);
  await page.getByText('Xây dựng kế hoạch đánh giá nội bộ').first().waitFor();
  expect(await page.title()).toMatch(/\.xlsx/);
}, 60_000);
