import { book, planSheet } from '../contract/book';
import { usePane } from './use-pane';
import { MARKUP, markupBook, noPlanBook } from './workbooks';

jest.setTimeout(60_000);

/** What the pane says and does where something is in the way. */
describe('the pane', () => {
  const { open, openChecked } = usePane();

  test('says that there is no plan, and what one needs', async () => {
    const { pane, button, hears, goTo } = await open(noPlanBook());
    await button('Kiểm tra').click();
    await hears('Chưa tìm thấy bảng kế hoạch.');
    await pane.getByText(/Bảng cần có dòng tiêu đề/).waitFor();
    await goTo('Báo cáo');
    await pane.getByText(/Bảng cần có dòng tiêu đề/).waitFor();
    await button('Kiểm tra lại').click();
    await hears('Chưa tìm thấy bảng kế hoạch.');
  });

  test('marks no protected sheet, and says what to do', async () => {
    const { goTo, button, hears, user, book } = await openChecked();
    user.protect('Kế hoạch');
    await goTo('Quá hạn');
    await button('Đánh dấu').first().click();
    await hears(/Trang “Kế hoạch” đang được bảo vệ/, 'alert');
    expect(book.find('Kế hoạch')?.rules).toEqual([]);
    user.unprotect('Kế hoạch');
    await button('Đánh dấu').first().click();
    await hears('Đã đánh dấu');
  });

  test('says that a cell is being typed in', async () => {
    const { goTo, button, hears, faults } = await openChecked();
    await goTo('Quá hạn');
    faults.enterEditMode();
    await button('Đánh dấu').first().click();
    await hears(/Có ô đang được gõ dở/, 'alert');
    faults.leaveEditMode();
    await button('Đánh dấu').first().click();
    await hears('Đã đánh dấu');
  });

  test('says that Excel cannot be reached any more; after that it goes on', async () => {
    const { button, hears, faults } = await open();
    faults.failBatch(1, { kind: 'session-lost', when: 'before' });
    await button('Kiểm tra').click();
    await hears(/Mất liên lạc với sổ tính/, 'alert');
    faults.clear();
    await button('Kiểm tra lại').click();
    await hears('Đã kiểm tra xong');
  });

  test('says what may be there when Excel is lost in the middle of a report', async () => {
    const { goTo, button, hears, faults, book, idle, showsInExcel } = await openChecked();
    await goTo('Báo cáo');
    await button('Lập báo cáo').click();
    await hears('Đã lập và mở trang');
    // What is counted from here on begins with the second report.
    await showsInExcel('BC năm 2025!A1');
    await idle();
    faults.failBatch(6, { kind: 'session-lost', when: 'before' });
    await button('Lập báo cáo').click();
    await hears(/_kehoachiso \(cũ\)/, 'alert');
    const working = () =>
      book.sheets.map(({ name }) => name).filter((name) => name.startsWith('_kehoachiso'));
    expect(working()).toContain('_kehoachiso (cũ)');
    faults.clear();
    await button('Lập báo cáo').click();
    await hears('Đã lập và mở trang');
    expect(working()).toEqual([]);
  });

  test('stops when she asks for it, and has then changed nothing', async () => {
    const { pane, button, hears } = await open(book([planSheet(10_000)]));
    await button('Kiểm tra').click();
    await button('Dừng').dispatchEvent('click');
    await hears('Đã dừng; không có gì bị thay đổi.');
    expect(await pane.getByText('Phát hiện').count()).toBe(0);
    await button('Kiểm tra').waitFor();
  });

  test('tells that the sheet was changed since it was checked', async () => {
    const { pane, button, hears, user, book, raise } = await openChecked();
    user.type('Kế hoạch', 'C4', 'Tháng 12');
    const sheet = book.find('Kế hoạch');
    raise({
      type: 10,
      target: 'Workbook',
      data: {
        worksheetId: sheet?.id ?? '',
        changeType: 'RangeEdited',
        address: 'C4',
        source: 'Local',
      },
    });
    await pane.getByText('Bảng đã thay đổi từ lần kiểm tra trước.').waitFor();
    await button('Kiểm tra lại').click();
    await hears('Đã kiểm tra xong');
    await pane.getByText('Bảng chưa ghi kết quả: 9 việc đã qua hạn').waitFor();
  });

  test('shows markup in cells as the text that it is', async () => {
    const { pane, goTo, hears, button } = await openChecked(markupBook());
    await goTo('Quá hạn');
    await pane.getByText(`Rà soát ${MARKUP}`, { exact: false }).first().waitFor();
    await goTo('Đã xong');
    await button(/Thêm chữ vào cột Ghi chú/).click();
    await pane.getByText(`Rà soát ${MARKUP}`, { exact: false }).first().waitFor();
    await goTo('Báo cáo');
    await hears('Đã tính xong số liệu.');
    await goTo('Cài đặt');
    expect(await pane.locator('img').count()).toBe(0);
    expect(await pane.title()).toBe('Kế hoạch ISO');
  });
});
