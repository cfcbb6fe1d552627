import { BLANK_CELLS } from '../support/blank-cells';
import { lead, occurrence, period, reportOn, support } from './hand-made';
import { ROWS } from './sample-rows';
import { rowTexts, sheetsOf, tableOf } from './sheets-of';

const H1 = period('2024-H1', 'decree');
const sheetOf = (...args: Parameters<typeof reportOn>) => sheetsOf(reportOn(...args)).activities;
const headerOf = (sheet: ReturnType<typeof sheetOf>) =>
  rowTexts(sheet)[(sheet.print.titleRows?.first ?? 0) - 1];

describe('the appendix of activities', () => {
  test('lists all of them under their sections, each with its standing in words', () => {
    expect(tableOf(sheetOf(ROWS, H1))).toEqual([
      ['I. CHỈ ĐẠO'],
      [
        '1',
        'Xây dựng kế hoạch',
        'Văn phòng Sở',
        '30/04/2024',
        'Đã hoàn thành',
        '26/04/2024',
        '=1+1',
      ],
      [
        '2',
        'Ban hành mục tiêu chất lượng',
        'Văn phòng Sở; Thanh tra Sở',
        '31/03/2024',
        'Chưa hoàn thành (quá hạn 76 ngày)',
      ],
      ['II. THỰC HIỆN'],
      [
        '3',
        'Đánh giá nội bộ',
        'Thanh tra Sở',
        '31/05/2024; 30/11/2024',
        'Đang thực hiện; đã thực hiện 1/2 lần',
        '03/06/2024',
      ],
      ['4', 'Báo cáo', '30/06/2024', 'Chưa đến hạn'],
      ['5', 'Duy trì', 'Thường xuyên', 'Thường xuyên'],
      ['6', 'Khắc phục', 'Sau khi đánh giá nội bộ', 'Chưa xác định thời hạn'],
      ['7', 'Tập huấn', '31/05/2024', 'Không thực hiện'],
    ]);
  });

  test('stands on a sheet of its own, its header on every page, what is counted not printed', () => {
    const sheet = sheetOf(ROWS, H1);
    expect(rowTexts(sheet).slice(0, 3).flat()).toEqual([
      'PHỤ LỤC I',
      'TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ',
      '(Kèm theo Báo cáo số        /BC-……… ngày …… tháng …… năm …… của ………………)',
    ]);
    expect(headerOf(sheet)).toEqual([
      'TT',
      'Nội dung công việc',
      'Đơn vị thực hiện',
      'Thời hạn',
      'Tiến độ',
      'Ngày hoàn thành, minh chứng',
      'Ghi chú',
    ]);
    expect(sheet.print).toMatchObject({ orientation: 'landscape', lastColumn: 7 });
  });

  test('has a column for co-operating units only where there are any', () => {
    expect(headerOf(sheetOf(ROWS, H1))).not.toContain('Đơn vị phối hợp');
    const both = sheetOf([{ units: [lead('Văn phòng Sở'), support('Thanh tra Sở')] }], H1);
    expect(headerOf(both)).toEqual(expect.arrayContaining(['Đơn vị chủ trì', 'Đơn vị phối hợp']));
    expect(tableOf(both)[0]).toEqual([
      '1',
      'Việc 1',
      'Văn phòng Sở',
      'Thanh tra Sở',
      'Chưa xác định thời hạn',
    ]);
  });

  test('says when and how it was done, extended, or done many times', () => {
    const months = ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31'];
    const rows = tableOf(
      sheetOf(
        [
          {
            occurrences: [occurrence('2024-05-31', { met: true })],
            cells: {
              ...BLANK_CELLS,
              result: 'Đã ban hành\nQuyết định 12',
              evidence: 'QĐ 12/QĐ-SKHCN',
            },
          },
          { occurrences: [occurrence('2024-09-30', { plannedDue: '2024-05-31' })] },
          { occurrences: months.map((due) => occurrence(due, { completedOn: due })) },
          { occurrences: [occurrence('2024-09-30')], state: 'suspended' },
          { occurrences: [occurrence('2024-05-31', { met: true, late: true })] },
        ],
        H1,
      ),
    );
    expect(rows[0]).toContain('Đã ban hành Quyết định 12; QĐ 12/QĐ-SKHCN');
    expect(rows[1]).toContain('30/09/2024 (gia hạn từ 31/05/2024)');
    expect(rows[2]).toContain('5 lần, từ 31/01/2024 đến 31/05/2024');
    expect(rows[2]).toContain('Đã hoàn thành');
    expect(rows[3]).toContain('Chưa đến hạn (tạm dừng)');
    expect(rows[4]).toContain('Đã hoàn thành quá hạn');
  });

  test('leads from each row to the row of the plan', () => {
    const sheet = sheetOf([{ number: '1' }, { number: '2.1' }, { number: '01' }], H1);
    const links = sheet.rows.map(({ cells }) =>
      cells.flatMap((cell) => (cell?.link ? [cell.link.cell] : [])),
    );
    // Numbers that are texts bear no link of their own: some programs colour such texts.
    expect(links.slice(-3)).toEqual([['A7', 'A7'], ['A8'], ['A9']]);
    expect(sheet.rows.slice(-3).map(({ cells }) => cells[0]?.value)).toEqual([
      { kind: 'number', number: 1 },
      { kind: 'text', text: '2.1' },
      { kind: 'text', text: '01' },
    ]);
  });

  test('a plan without numbers gets a running one', () => {
    const plain = sheetOf([{ number: '' }, { number: '' }], H1, {
      plan: { columns: { content: 2 } },
    });
    expect(tableOf(plain).map(([first]) => first)).toEqual(['1', '2']);
  });
});
