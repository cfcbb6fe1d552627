import { day } from '../support/day';
import { shownMarks } from '../excel-host/model/shown-marks';
import { snapshotOf } from '../excel-host/model/snapshot';
import { seriousFaults } from './axe';
import { usePane } from './use-pane';
import { followedBook, openBook, severalBook, TODAY } from './workbooks';

jest.setTimeout(60_000);

/** What she has done in the pane, in the production build inside a simulated Excel. */
describe('the pane', () => {
  const { open, openChecked } = usePane();

  test('is in her language, with a title, before anything was done', async () => {
    const { pane, button } = await open();
    await button('Kiểm tra').waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('vi');
    expect(await pane.title()).toBe('Kế hoạch ISO');
    expect(await pane.getByRole('tab').allInnerTexts()).toEqual([
      'Kiểm tra',
      'Quá hạn',
      'Đã xong',
      'Báo cáo',
      'Cài đặt',
    ]);
  });

  test('checks, and a finding leads to its cell', async () => {
    const { pane, button, showsInExcel, book } = await open();
    const before = snapshotOf(book);
    await button('Kiểm tra').click();
    await pane.getByText('Vùng A3:E15 · Năm 2025 · 12 nội dung').waitFor();
    await pane.getByText('Bảng chưa ghi kết quả: 10 việc đã qua hạn').waitFor();
    await button(/^Dòng 14: còn 10 ngày \(hạn 30\/11\/2025\)/).click();
    await showsInExcel('Kế hoạch!C14');
    await button(/chưa có nội dung đánh giá nội bộ/).click();
    await showsInExcel('Kế hoạch!A1');
    expect(snapshotOf(book)).toEqual(before);
  });

  test('filters what was found', async () => {
    const { pane, button } = await openChecked();
    const findings = pane
      .getByRole('region', { name: 'Phát hiện' })
      .getByText(/^Dòng \d+: quá hạn/);
    expect(await findings.count()).toBe(10);
    await pane.getByRole('searchbox').fill('Dòng 5:');
    await findings.nth(1).waitFor({ state: 'detached' });
    expect(await findings.allTextContents()).toEqual([
      'Dòng 5: quá hạn 265 ngày (hạn 28/02/2025). Đề nghị đôn đốc hoặc cập nhật kết quả.',
    ]);
    await pane.getByRole('searchbox').fill('không có chữ này');
    await button('Hiện tất cả').click();
    await findings.nth(9).waitFor({ state: 'attached' });
  });

  test('marks what is overdue and due soon, and takes the marks away', async () => {
    const { goTo, button, hears, book } = await openChecked();
    await goTo('Quá hạn');
    await button('Đánh dấu').first().click();
    await hears('Đã đánh dấu: 10 quá hạn, 1 sắp đến hạn.');
    const rows = (kind: string) =>
      shownMarks(book, 'Kế hoạch', day(TODAY))
        .filter((mark) => mark.kind === kind)
        .map(({ row }) => row);
    expect(rows('overdue')).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(rows('dueSoon')).toEqual([14]);
    await button('Bỏ đánh dấu').click();
    await hears('Đã bỏ hết đánh dấu.');
    expect(book.find('Kế hoạch')?.rules).toEqual([]);
  });

  test('judges by another day', async () => {
    const { pane, goTo, hears } = await openChecked();
    await goTo('Quá hạn');
    await pane.getByLabel('Tính đến ngày', { exact: true }).fill('1/3/2025');
    await hears('Đã kiểm tra xong');
    const overdue = pane.getByRole('region', { name: 'Đã qua hạn, chưa ghi kết quả' });
    await overdue.getByText('1. Rà soát quy trình số 1').waitFor();
    expect(await overdue.getByText(/Rà soát quy trình/).count()).toBe(2);
  });

  test('shows the figures first, then makes the report and opens it', async () => {
    const { pane, goTo, button, hears, book, showsInExcel } = await openChecked(followedBook());
    await goTo('Báo cáo');
    await pane.getByLabel('Kỳ báo cáo').selectOption('Cả năm');
    await pane
      .getByText('Lập trên các trang “BC năm 2025”, “PL1 năm 2025”, “PL2 năm 2025”, để in và ký.')
      .waitFor();
    expect(book.sheets.map(({ name }) => name)).toEqual(['Kế hoạch']);
    await button('Lập báo cáo').click();
    await hears('Đã lập và mở trang “BC năm 2025”.');
    expect(book.sheets[1]?.name).toBe('BC năm 2025');
    await showsInExcel('BC năm 2025!A1');
  });

  test('records what became of an activity, reads it back, and takes it back', async () => {
    const { pane, goTo, button, hears, user } = await openChecked(followedBook());
    await goTo('Đã xong');
    await button(/Họp xem xét của lãnh đạo/).click();
    await pane.getByLabel('Ngày hoàn thành', { exact: true }).fill('25/9/2025');
    await pane.getByRole('tabpanel').getByRole('button', { name: 'Đã xong', exact: true }).click();
    await hears('Đã ghi: xong ngày 25/09/2025. Họp xem xét của lãnh đạo');
    expect(user.value('Kế hoạch', 'E6')).toMatch(/^Hoàn thành/);
    expect(user.value('Kế hoạch', 'F6')).not.toBeNull();
    await goTo('Kiểm tra');
    await pane.getByText('Quá hạn', { exact: true }).nth(1).waitFor({ state: 'detached' });
    await goTo('Đã xong');
    await button('Hoàn tác lần ghi gần nhất').click();
    await hears('Đã hoàn tác.');
    expect([user.value('Kế hoạch', 'E6'), user.value('Kế hoạch', 'F6')]).toEqual([null, null]);
  });

  test('asks once where results go in a table that has no columns for them', async () => {
    const { goTo, button, hears, user, pane } = await openChecked();
    await goTo('Đã xong');
    await button(/Thêm chữ vào cột Ghi chú/).click();
    await button(/Rà soát quy trình số 1(?!\d)/).click();
    await pane.getByRole('tabpanel').getByRole('button', { name: 'Đã xong', exact: true }).click();
    await hears('Đã ghi: xong ngày 20/11/2025.');
    expect(user.value('Kế hoạch', 'E4')).toBe('Hoàn thành ngày 20/11/2025');
    await goTo('Kiểm tra');
    await pane.getByText('Xong trễ').waitFor();
  });

  test('says on which sheet, where plans stand on several', async () => {
    const { pane, goTo, button } = await openChecked(severalBook());
    await pane.getByText('Tìm thấy 2 bảng kế hoạch').waitFor();
    const findings = pane.getByRole('region', { name: 'Phát hiện' });
    await findings.getByText('Trang Năm 2026').first().waitFor();
    await goTo('Quá hạn');
    await pane.getByText('Hạn 31/03/2025 · Năm 2025 · Dòng 4').waitFor();
    await goTo('Báo cáo');
    await pane.getByText('Bảng chưa ghi kết quả: 1 việc đã qua hạn').waitFor();
    await button('Ghi kết quả').click();
    await pane.getByText('Đã qua hạn · Năm 2025 · Dòng 4 · Quý I').waitFor();
    await pane.getByText(/^Ghi vào hai cột mới bên cạnh bảng/).waitFor();
  });

  test('keeps settings with the workbook', async () => {
    const { pane, goTo, button, hears, book } = await openChecked();
    await goTo('Cài đặt');
    await pane.getByLabel('Báo sắp đến hạn trước (ngày)').fill('45');
    await button('Lưu').first().click();
    await hears('Đã lưu cài đặt.');
    expect(book.sheets.map(({ name }) => name)).toContain('Cấu hình ISO');
    await goTo('Quá hạn');
    await pane.getByRole('region', { name: 'Sắp đến hạn' }).getByText(/số 12/).waitFor();
  });

  test('settles what words leave open, and leaves it open again', async () => {
    const { pane, button, hears, book } = await openChecked(openBook());
    const card = pane.getByRole('region', { name: 'Cần bạn chọn' });
    await card.getByText('3 chỗ đang hiểu tạm').click();
    await card.getByText(/^tạm hiểu là: 02 lần\/năm/).waitFor();
    expect(await seriousFaults(pane)).toEqual([]);
    await pane.getByLabel('“02 lần/năm” là khi nào').fill('khi rảnh');
    await pane.getByLabel('“02 lần/năm” là khi nào').press('Enter');
    await card.getByText(/^Ghi tháng hoặc ngày/).waitFor();
    await pane.getByLabel('“02 lần/năm” là khi nào').fill('Tháng 5, 11');
    await pane.getByLabel('“02 lần/năm” là khi nào').press('Enter');
    await hears('Đã lưu cài đặt.');
    await card.getByText('Bạn đã chọn: Tháng 5, 11').waitFor();
    await button('Tách: Vụ Kế hoạch; Vụ Tài chính').click();
    await card.getByText('1 chỗ đang hiểu tạm').waitFor();
    expect(book.sheets.map(({ name }) => name)).toContain('Cấu hình ISO');
    await card.getByRole('button', { name: 'Bỏ lựa chọn' }).last().click();
    await card.getByText('2 chỗ đang hiểu tạm').waitFor();
  });

  test('says everything in English where she wants it so', async () => {
    const { pane, goTo, hears } = await openChecked();
    await goTo('Cài đặt');
    await pane.getByLabel('Ngôn ngữ').selectOption('English');
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('button', { name: 'Check again' }).click();
    await hears(/findings? in/);
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  });
});
