import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { paneEn } from '../../src/locales/pane-en';
import { paneVi, type PaneWords } from '../../src/locales/pane-vi';
import { pageWordsOf } from '../../src/locales/page-words';
import { useChromium } from './chromium';
import { openPage } from './open-page';
import { openPane, type OpenPane } from './open-pane';

/**
 * Pictures of every view, to be looked at, in out/screenshots; those that the documents show go to
 * docs/images. `npm run screenshots`.
 */
const ROOT = path.join(__dirname, '..', '..');
const OUT = path.join(ROOT, 'out', 'screenshots');
const DOCS = path.join(ROOT, 'docs', 'images');
const SAMPLE = path.join(ROOT, 'assets', 'ke-hoach-mau-2024.xlsx');
/** A day on which the sample plan shows everything: done, late, overdue, due soon. */
const TODAY = '2024-11-20';

const LANGUAGES: Readonly<Record<'vi' | 'en', PaneWords>> = { vi: paneVi, en: paneEn };
const LOCALES = { vi: 'vi-VN', en: 'en-US' } as const;

jest.setTimeout(120_000);
beforeAll(() => [OUT, DOCS].forEach((folder) => mkdirSync(folder, { recursive: true })));

interface Variant {
  readonly width: 320 | 450;
  readonly colours: 'light' | 'dark' | 'forced';
  readonly language: 'vi' | 'en';
}

const VARIANTS: readonly Variant[] = [
  ...([320, 450] as const).flatMap((width) =>
    (['light', 'dark'] as const).flatMap((colours) =>
      (['vi', 'en'] as const).map((language): Variant => ({ width, colours, language })),
    ),
  ),
  { width: 320, colours: 'forced', language: 'vi' },
];

async function open(browser: Browser, { width, colours, language }: Variant): Promise<OpenPane> {
  return openPane(browser, readFileSync(SAMPLE), {
    width,
    colours,
    scale: 2,
    today: TODAY,
    locale: LOCALES[language],
  });
}

describe('the pane', () => {
  const browser = useChromium();

  test.each(VARIANTS)('$width px, $colours, $language', async (variant) => {
    const { width, colours, language } = variant;
    const words = LANGUAGES[language];
    const opened = await open(browser(), variant);
    const { page, pane, button, goTo, hears, user } = opened;
    await page.setViewportSize({ width: width + 16, height: 720 });
    const frame = page.locator('iframe');
    const isForDocs = width === 320 && colours === 'light' && language === 'vi';
    const take = async (view: string): Promise<void> => {
      await pane.evaluate(() => document.querySelector('[role=tabpanel]')?.parentElement?.blur());
      await frame.screenshot({
        path: path.join(OUT, `pane-${view}-${width}-${colours}-${language}.png`),
      });
      if (isForDocs) await frame.screenshot({ path: path.join(DOCS, `pane-${view}.png`) });
    };
    await button(words.start.button).waitFor();
    await take('start');
    await button(words.start.button).click();
    await hears(/\d/);
    await take('check');
    await pane.getByRole('heading', { name: words.findings.title }).scrollIntoViewIfNeeded();
    await pane
      .getByRole('searchbox')
      .evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await take('findings');
    await goTo(words.views.overdue);
    await take('overdue');
    await goTo(words.views.record);
    await pane.locator('[data-item]').first().click();
    await take('record');
    await goTo(words.views.report);
    await button(words.report.make).waitFor();
    await take('report');
    await goTo(words.views.settings);
    await take('settings');
    opened.book.worksheets.forEach(({ name }) => user.protect(name));
    await goTo(words.views.overdue);
    await button(words.overdue.mark).first().click();
    await pane.getByRole('button', { name: words.notices.dismiss }).waitFor();
    await take('protected');
    await opened.close();
  });
});

const PAGE_VARIANTS = ([320, 1200] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colours) =>
    (['vi', 'en'] as const).map((language) => ({ width, colours, language })),
  ),
);

describe('the page', () => {
  const browser = useChromium();

  test.each(PAGE_VARIANTS)('$width px, $colours, $language', async (variant) => {
    const { width, colours, language } = variant;
    const words = LANGUAGES[language];
    const { start } = pageWordsOf(language);
    const opened = await openPage(browser(), { colours, width, today: TODAY });
    const { page, button, goTo, hears } = opened;
    const isForDocs = width === 1200 && colours === 'light' && language === 'vi';
    const take = async (view: string): Promise<void> => {
      await page.screenshot({
        path: path.join(OUT, `page-${view}-${width}-${colours}-${language}.png`),
      });
      if (isForDocs) await page.screenshot({ path: path.join(DOCS, `page-${view}.png`) });
    };
    if (language === 'en') await button(pageWordsOf('vi').start.otherLanguage).click();
    await button(start.sample).waitFor();
    await take('start');
    await button(start.sample).click();
    await page.getByRole('grid').waitFor();
    await button(words.start.button).first().click();
    await hears(/\d/);
    await goTo(words.views.overdue);
    await button(words.overdue.mark).first().click();
    await hears(words.notices.highlighted(2, 0));
    await take('marks');
    await goTo(words.views.report);
    await button(words.report.make).click();
    await page.getByRole('heading', { name: words.report.made }).waitFor();
    await page.getByRole('grid', { name: /BC/ }).waitFor();
    await take('report');
    await opened.close();
  });
});
