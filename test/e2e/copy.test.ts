import { book, HEADINGS } from '../contract/book';
import { useChromium } from './chromium';
import { copyText, paste, type Pasted } from './clipboard';
import { openPage } from './open-page';
import { usePane } from './use-pane';

jest.setTimeout(60_000);

/** What a spreadsheet makes something else of when it is pasted. */
const HAZARDS = ['=1+1', '+84 255', '-nt-', '@SUM(A1)', '6/2025', '3-4', '01', 'TRUE'];

const hazardBook = (): Uint8Array =>
  book([
    {
      name: 'Kế hoạch',
      rows: [
        ['KẾ HOẠCH ISO NĂM 2025'],
        [],
        [...HEADINGS],
        ...HAZARDS.map((text, n) => [n + 1, `Việc ${text}`, 'Quý I', 'Văn phòng', text]),
      ],
    },
  ]);

const asText = (text: string): Pasted => ({ plain: text, cells: [{ text, isText: true }] });

describe('cell text that is copied and pasted stays the text that it was', () => {
  describe('from the pane', () => {
    const { openChecked } = usePane();

    test('a part of a line', async () => {
      const { page, pane, goTo } = await openChecked(hazardBook());
      await goTo('Quá hạn');
      for (const text of HAZARDS) {
        await pane.getByText(`Việc ${text}`).first().waitFor();
        await copyText(page, pane.getByRole('main'), text);
        expect(await paste(page)).toEqual(asText(text));
      }
    });

    test('the whole view, a line a cell', async () => {
      const { page, pane, goTo } = await openChecked(hazardBook());
      await goTo('Quá hạn');
      await pane.getByText('Việc 3-4').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+C');
      const { cells } = await paste(page);
      expect(cells.map(({ text }) => text)).toContain('6. Việc 3-4');
      expect(cells.filter(({ isText }) => !isText)).toEqual([]);
    });

    test('what no spreadsheet changes is left to the browser', async () => {
      const { page, pane, goTo } = await openChecked(hazardBook());
      await goTo('Quá hạn');
      await copyText(page, pane.getByRole('main'), 'Văn phòng');
      expect(await paste(page)).toEqual({ plain: 'Văn phòng', cells: [] });
    });
  });

  describe('from the page', () => {
    const browser = useChromium();

    test('a part of a line beside the sheet, and cells of the sheet', async () => {
      const { page, openFile, button, hears, goTo, close } = await openPage(browser());
      await openFile('Kế hoạch.xlsx', hazardBook());
      await button('Kiểm tra').click();
      await hears('Đã kiểm tra xong');
      await goTo('Quá hạn');
      await copyText(page, page.getByRole('region', { name: 'Kế hoạch ISO' }), '6/2025');
      expect(await paste(page)).toEqual(asText('6/2025'));

      await page.getByRole('grid').focus();
      await page.keyboard.press('Control+Home');
      for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
      for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
      for (const text of HAZARDS) {
        await page.getByRole('grid').focus();
        await page.keyboard.press('Control+C');
        expect(await paste(page)).toEqual(asText(text));
        await page.getByRole('grid').focus();
        await page.keyboard.press('ArrowDown');
      }
      await close();
    });
  });
});
