import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { day } from '../support/day';
import { loadBook } from '../excel-host/model/load';
import { shownMarks } from '../excel-host/model/shown-marks';
import { useChromium } from './chromium';
import { openPage, type OpenedPage } from './open-page';
import { followedBook, MARKUP, markupBook, oldBook, planBook, TODAY } from './workbooks';

jest.setTimeout(60_000);

/** The page without Excel: one file, opened from the disk. */
describe('the one-file page', () => {
  const browser = useChromium();
  let opened: OpenedPage;
  const open = async (): Promise<OpenedPage> => {
    opened = await openPage(browser());
    return opened;
  };
  const openChecked = async (bytes: Uint8Array): Promise<OpenedPage> => {
    const page = await open();
    await page.openFile('Kế hoạch.xlsx', bytes);
    await page.button('Kiểm tra').click();
    await page.hears('Đã kiểm tra xong');
    return page;
  };
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  test('shows the sample plan at a click', async () => {
    const { page, button, hears } = await open();
    await button('Xem với kế hoạch mẫu').click();
    await page.getByRole('grid').getByText('Thời gian thực hiện').first().waitFor();
    await button('Kiểm tra').click();
    await hears('Đã kiểm tra xong');
  });

  test('checks a file; a finding leads to its cell', async () => {
    const { page, button } = await openChecked(planBook());
    await page.getByText('Vùng A3:E15 · Năm 2025 · 12 nội dung').waitFor();
    await button(/^Dòng 14: còn 10 ngày/).click();
    const content = page.getByRole('textbox', { name: 'Nội dung ô C14' });
    expect(await content.innerText()).toBe('Tháng 11');
  });

  test('marks, downloads, and reads its download again', async () => {
    const { goTo, button, hears, download, openFile, page } = await openChecked(planBook());
    await goTo('Quá hạn');
    await button('Đánh dấu').first().click();
    await hears('Đã đánh dấu: 10 quá hạn, 1 sắp đến hạn.');
    const file = await download();
    expect(file.name).toBe('Kế hoạch (đã đánh dấu).xlsx');
    const bytes = readFileSync(file.path);
    const marks = shownMarks(loadBook(bytes), 'Kế hoạch', day(TODAY));
    expect(marks.filter(({ kind }) => kind === 'overdue')).toHaveLength(10);

    await openFile(file.name, bytes);
    await page.getByRole('heading', { name: file.name }).waitFor();
    await goTo('Kiểm tra');
    await button('Kiểm tra').first().click();
    await hears('Đã kiểm tra xong: 15 phát hiện trong 1 bảng kế hoạch.');
    await goTo('Quá hạn');
    await button('Bỏ đánh dấu').click();
    await hears('Đã bỏ hết đánh dấu.');
  });

  test('makes the report as a sheet of the download', async () => {
    const { goTo, button, hears, download, page } = await openChecked(followedBook());
    await goTo('Báo cáo');
    await page.getByLabel('Kỳ báo cáo').selectOption('Cả năm');
    await button('Lập báo cáo').click();
    await hears('Đã lập và mở trang “BC năm 2025”.');
    await page.getByRole('grid', { name: 'Trang BC năm 2025' }).waitFor();
    const file = await download();
    const names = loadBook(readFileSync(file.path)).sheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Kế hoạch', 'BC năm 2025']);
  });

  test('converts text of before Unicode, and takes it back', async () => {
    const { button, hears, download, page } = await openChecked(oldBook());
    const finding = button(/^Có \d+ ô gõ bằng bảng mã cũ \(đầu tiên là ô A1, phông \.VnTime\)/);
    await finding.waitFor();
    await page.getByText(/^14 ô trên trang “Kế hoạch” sẽ thành chữ Unicode/).waitFor();
    await button('Chuyển sang Unicode').click();
    await hears('Đã chuyển 14 ô trên trang “Kế hoạch” sang Unicode.');
    await finding.waitFor({ state: 'detached' });
    const sheet = loadBook(readFileSync((await download()).path)).find('Kế hoạch');
    expect(sheet?.grid.get(4, 2)?.value).toBe('Rà soát quy trình số 1');
    expect(sheet?.styleAt(4, 2).fontName).toBe('Times New Roman');
    // In sight, though she was at the finding far below it.
    const undo = button('Hoàn tác');
    expect((await undo.boundingBox())?.y).toBeGreaterThan(0);
    await undo.click();
    await hears('Đã hoàn tác.');
    await finding.waitFor();
  });

  test('asks before results that were not downloaded are lost', async () => {
    const { goTo, button, hears, openFile, download, page } = await openChecked(planBook());
    await goTo('Quá hạn');
    await button('Đánh dấu').first().click();
    await hears('Đã đánh dấu');
    await openFile('Khác.xlsx', followedBook());
    await page.getByText('Kết quả chưa được tải xuống').waitFor();
    expect(await isHidden(page)).toBe(false);
    await button('Ở lại').click();
    await page.getByRole('heading', { name: 'Kế hoạch.xlsx' }).waitFor();
    expect(await page.getByText('Khác.xlsx').count()).toBe(0);
    // The page is there again also for who does not see it.
    expect((await download()).name).toBe('Kế hoạch (đã đánh dấu).xlsx');
  });

  test('says what is wrong with a file that is no workbook', async () => {
    const { openFile, page, button } = await open();
    await openFile('thư.xlsx', Buffer.from('không phải sổ tính'));
    await page.getByText(/thư\.xlsx không phải là sổ tính Excel/).waitFor();
    await button('Xem với kế hoạch mẫu').waitFor();
  });

  test('shows markup in cells as the text that it is', async () => {
    const { page } = await openChecked(markupBook());
    await page.getByRole('grid').getByText(`Rà soát ${MARKUP}`).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).not.toContain('bị chèn');
  });
});

/** Whether something that cannot be seen through lies over the page, where a question leaves it free. */
const isHidden = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const here = document.elementsFromPoint(5, 300);
    const over = here.slice(
      0,
      here.findIndex((element) => element.closest('#root')),
    );
    return over.some((element) => getComputedStyle(element).backgroundColor.startsWith('rgb('));
  });
