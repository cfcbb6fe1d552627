import { day } from '../support/day';
import { shownMarks } from '../excel-host/model/shown-marks';
import { useChromium } from './chromium';
import { keyboardOf } from './keyboard';
import { openPage } from './open-page';
import { openPane } from './open-pane';
import { followedBook, planBook, TODAY } from './workbooks';

jest.setTimeout(60_000);

/** Every task without a mouse. */
describe('by keyboard alone', () => {
  const browser = useChromium();

  test('checked, led to a cell, marked, cleared, set', async () => {
    const opened = await openPane(browser(), planBook());
    const { page, pane, button, hears, showsInExcel, book } = opened;
    const { tabTo, press, goTo, type } = keyboardOf(page, pane);
    await button('Kiểm tra').waitFor();
    await tabTo(/^Kiểm tra$/);
    await tabTo(/^Kiểm tra$/);
    await press('Enter');
    await hears('Đã kiểm tra xong');
    await tabTo(/^Tìm trong phát hiện$/);
    await type('Dòng 14');
    await tabTo(/^Dòng 14: còn 10 ngày/);
    await press('Enter');
    await showsInExcel('Kế hoạch!C14');
    await tabTo(/^(Vì sao|Cần làm gì)/);
    await press('Enter');
    await pane
      .getByText(/^Căn cứ: /)
      .first()
      .waitFor();

    await goTo(/^Quá hạn$/);
    await tabTo(/^Đánh dấu$/);
    await press('Enter');
    await hears('Đã đánh dấu: 10 quá hạn, 1 sắp đến hạn.');
    expect(shownMarks(book, 'Kế hoạch', day(TODAY))).toHaveLength(11);
    await tabTo(/^Bỏ đánh dấu$/);
    await press('Space');
    await hears('Đã bỏ hết đánh dấu.');

    await goTo(/^Cài đặt$/);
    await tabTo(/^Báo sắp đến hạn trước/);
    await press('Control+A');
    await type('45');
    await press('Enter');
    await hears('Đã lưu cài đặt.');
    await opened.close();
  });

  test('recorded, undone, reported', async () => {
    const opened = await openPane(browser(), followedBook(), { query: '?job=check' });
    const { page, pane, hears, user, showsInExcel } = opened;
    const { tabTo, press, goTo, type } = keyboardOf(page, pane);
    await hears('Đã kiểm tra xong');
    await goTo(/^Đã xong$/);
    await tabTo(/Họp xem xét của lãnh đạo/);
    await press('Enter');
    await tabTo(/^Ngày hoàn thành$/);
    await press('Control+A');
    await type('25/9/2025');
    await tabTo(/^Đã xong$/);
    await press('Enter');
    await hears('Đã ghi: xong ngày 25/09/2025.');
    expect(user.value('Kế hoạch', 'E6')).not.toBeNull();
    await goTo(/^Đã xong$/);
    await tabTo(/^Hoàn tác/);
    await press('Enter');
    await hears('Đã hoàn tác.');
    expect(user.value('Kế hoạch', 'E6')).toBeNull();

    await goTo(/^Báo cáo$/);
    await tabTo(/^Lập báo cáo$/);
    await press('Enter');
    await hears('Đã lập và mở trang “BC năm 2025”.');
    await showsInExcel('BC năm 2025!A1');
    await opened.close();
  });

  test('on the page: opened, walked through, marked, downloaded', async () => {
    const opened = await openPage(browser());
    const { page, button, hears } = opened;
    const { tabTo, press, goTo } = keyboardOf(page, page);
    await button('Mở tệp…').waitFor();
    const choosing = page.waitForEvent('filechooser');
    await tabTo(/^Mở tệp…$/);
    await press('Enter');
    const buffer = Buffer.from(planBook());
    await (await choosing).setFiles({ name: 'Kế hoạch.xlsx', mimeType: '', buffer });
    await page.getByRole('grid').waitFor();
    await tabTo(/^Trang Kế hoạch/);
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    await page.getByRole('textbox', { name: 'Nội dung ô B3' }).waitFor();

    await goTo(/^Kiểm tra$/);
    await tabTo(/^Kiểm tra$/);
    await press('Enter');
    await hears('Đã kiểm tra xong');
    await goTo(/^Quá hạn$/);
    await tabTo(/^Đánh dấu$/);
    await press('Enter');
    await hears('Đã đánh dấu');
    const downloading = page.waitForEvent('download');
    await tabTo(/^Tải xuống/);
    await press('Enter');
    expect((await downloading).suggestedFilename()).toBe('Kế hoạch (đã đánh dấu).xlsx');
    await opened.close();
  });
});
