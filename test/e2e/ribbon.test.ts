import { day } from '../support/day';
import { shownMarks } from '../excel-host/model/shown-marks';
import { useChromium } from './chromium';
import { openPane, type OpenPane } from './open-pane';
import { noPlanBook, planBook, TODAY } from './workbooks';

jest.setTimeout(60_000);

const SHARED = { ExcelApi: '1.14', SharedRuntime: '1.1' };

/** The ribbon's buttons, with the pane closed where its page runs on (a shared runtime). */
describe('the ribbon', () => {
  const browser = useChromium();
  let opened: OpenPane;
  const closed = async (bytes = planBook()): Promise<OpenPane> => {
    opened = await openPane(browser(), bytes, { sets: SHARED });
    await opened.button('Kiểm tra').waitFor();
    opened.closePane();
    return opened;
  };
  afterEach(() => opened.close());

  test('checks, and opens the pane to say what was found', async () => {
    const { pressButton, isPaneOpen, hears } = await closed();
    await pressButton('check');
    expect(isPaneOpen()).toBe(true);
    await hears('Đã kiểm tra xong');
  });

  test('marks and takes marks away; the pane stays closed', async () => {
    const { pressButton, isPaneOpen, book } = await closed();
    await pressButton('highlight');
    expect(shownMarks(book, 'Kế hoạch', day(TODAY))).toHaveLength(11);
    await pressButton('clearMarks');
    expect(book.find('Kế hoạch')?.rules).toEqual([]);
    expect(isPaneOpen()).toBe(false);
  });

  test('makes the report of the first six months, and shows it', async () => {
    const { pressButton, isPaneOpen, book, showsInExcel } = await closed();
    await pressButton('reportHalfYear');
    expect(book.sheets.map(({ name }) => name)).toContain('BC 6 tháng đầu năm 2025');
    await showsInExcel('BC 6 tháng đầu năm 2025!A1');
    expect(isPaneOpen()).toBe(false);
  });

  test('opens the pane', async () => {
    const { pressButton, isPaneOpen } = await closed();
    await pressButton('openPane');
    expect(isPaneOpen()).toBe(true);
  });

  test('opens the pane where there is no plan to mark; nothing is written on her sheets', async () => {
    const { pressButton, isPaneOpen, hears, book } = await closed(noPlanBook());
    await pressButton('highlight');
    expect(isPaneOpen()).toBe(true);
    await hears(/Không tìm thấy bảng kế hoạch/, 'alert');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sổ trực']);
  });

  test('without a shared runtime the pane opens with the job begun', async () => {
    opened = await openPane(browser(), planBook(), { query: '?job=highlight' });
    await opened.hears('Đã đánh dấu: 10 quá hạn, 1 sắp đến hạn.');
    expect(shownMarks(opened.book, 'Kế hoạch', day(TODAY))).toHaveLength(11);
  });
});
