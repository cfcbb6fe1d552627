import { areaName } from '../../src/workbook/address';
import type { DraftCell, SheetDraft } from '../../src/workbook/draft';
import { digestOf, draftValues } from '../../src/workbook/digest';
import { reportSheet } from '../../src/reports/sheet';
import { reportSheetName } from '../../src/reports/wording';
import { sayDay } from '../../src/timeline/day';
import { day, lead, occurrence, period, reportOn, support } from './hand-made';
import { BLANK_CELLS } from '../support/blank-cells';

const NAME = 'BC thử';
const H1 = period('2024-H1', 'decree');

const ROWS = [
  {
    section: 'I. CHỈ ĐẠO',
    content: 'Xây dựng kế hoạch',
    units: [lead('Văn phòng Sở')],
    occurrences: [occurrence('2024-04-30', { completedOn: '2024-04-26' })],
    notes: '=1+1',
  },
  {
    section: 'I. CHỈ ĐẠO',
    content: 'Ban hành mục tiêu chất lượng',
    units: [lead('Văn phòng Sở'), lead('Thanh tra Sở')],
    occurrences: [occurrence('2024-03-31')],
  },
  {
    section: 'II. THỰC HIỆN',
    content: 'Đánh giá nội bộ',
    units: [lead('Thanh tra Sở')],
    occurrences: [
      occurrence('2024-05-31', { completedOn: '2024-06-03' }),
      occurrence('2024-11-30'),
    ],
    state: 'inProgress' as const,
  },
  { section: 'II. THỰC HIỆN', content: 'Báo cáo', occurrences: [occurrence('2024-06-30')] },
  {
    section: 'II. THỰC HIỆN',
    content: 'Duy trì',
    timeline: 'Thường xuyên',
    standing: 'ongoing' as const,
  },
  { section: 'II. THỰC HIỆN', content: 'Khắc phục', timeline: 'Sau khi đánh giá nội bộ' },
  {
    section: 'II. THỰC HIỆN',
    content: 'Tập huấn',
    standing: 'cancelled' as const,
    occurrences: [occurrence('2024-05-31')],
  },
];

const shown = (cell: DraftCell | null | undefined): string => {
  const value = cell?.value;
  if (!value || value.kind === 'blank') return '';
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' ? String(value.number) : sayDay(value.day);
};
/** What a row says, left to right, blank cells left out. */
const rowTexts = (draft: SheetDraft): string[][] =>
  draft.rows.map(({ cells }) => cells.map(shown).filter((words) => words !== ''));
/** What stands right of a label. */
const figureOf = (draft: SheetDraft, label: string): string | undefined => {
  const texts = rowTexts(draft).find((row) => row.includes(label)) ?? [];
  return texts[texts.indexOf(label) + 1];
};
const RATE = 'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)';
const indexWith = (draft: SheetDraft, words: string | RegExp): number =>
  rowTexts(draft).findIndex((texts) =>
    texts.some((text) => (typeof words === 'string' ? text === words : words.test(text))),
  );
/** The rows of the activity table. */
const appendix = (draft: SheetDraft): string[][] =>
  rowTexts(draft).slice(draft.print.titleRows?.last ?? 0);
const between = (draft: SheetDraft, from: RegExp, to: RegExp): string[][] =>
  rowTexts(draft).slice(indexWith(draft, from) + 1, indexWith(draft, to));

const report = reportOn(ROWS, H1);
const draft = reportSheet(report, { sheetName: NAME });

describe('reportSheet', () => {
  test('heads the sheet as an official report of the period', () => {
    const all = rowTexts(draft).flat();
    expect(all).toContain('UBND HUYỆN MỘ ĐỨC');
    expect(all).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc');
    expect(all).toContain('BÁO CÁO');
    expect(all).toContain(
      'Kết quả áp dụng, duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 6 tháng đầu năm 2024',
    );
    expect(all).toContain('Dữ liệu tính đến ngày 14/06/2024');
    expect(all.some((text) => /^Số: {2,}\/BC-/.test(text))).toBe(true);
  });

  test('gives every figure of the totals', () => {
    const figure = (label: string) => figureOf(draft, label);
    expect(figure('Tổng số nhiệm vụ')).toBe('7');
    expect(figure('- Đến hạn trong kỳ báo cáo')).toBe('3');
    expect(figure('- Chưa đến hạn khi chốt số liệu')).toBe('1');
    expect(figure('- Đến hạn trước kỳ báo cáo')).toBe('0');
    expect(figure('- Thường xuyên (thống kê riêng)')).toBe('1');
    expect(figure('- Chưa xác định thời hạn')).toBe('1');
    expect(figure('- Không thực hiện')).toBe('1');
    expect(figure('Tổng số đến hạn trong kỳ báo cáo')).toBe('3');
    expect(figure('- Hoàn thành đúng hạn')).toBe('1');
    expect(figure('- Hoàn thành quá hạn')).toBe('1');
    expect(figure('- Quá hạn chưa hoàn thành')).toBe('1');
    expect(figure(RATE)).toBe('66,7%');
    expect(figure('Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)')).toBe('0');
    expect(figure('Quá hạn từ kỳ trước chuyển sang, chưa hoàn thành')).toBe('0');
  });

  test('lists what is overdue with the days since it was due', () => {
    expect(between(draft, /QUÁ HẠN CHƯA HOÀN THÀNH$/, /THEO ĐƠN VỊ$/).slice(1)).toEqual([
      ['1', 'Ban hành mục tiêu chất lượng', 'Văn phòng Sở; Thanh tra Sở', '31/03/2024', '76'],
    ]);
  });

  test('says so where nothing is overdue', () => {
    const none = reportSheet(reportOn(ROWS.slice(0, 1), H1), { sheetName: NAME });
    expect(between(none, /QUÁ HẠN CHƯA HOÀN THÀNH$/, /THEO ĐƠN VỊ$/)).toEqual([
      ['Không có nhiệm vụ quá hạn.'],
    ]);
  });

  test('gives a line for each unit, and says that the lines may add up to more', () => {
    const lines = between(draft, /THEO ĐƠN VỊ$/, /SAU NGÀY CHỐT/);
    expect(lines.slice(1, 3)).toEqual([
      ['1', 'Văn phòng Sở', '2', '1', '0', '1', '0', '50%'],
      ['2', 'Thanh tra Sở', '2', '0', '1', '1', '0', '50%'],
    ]);
    expect(lines[3]?.[0]).toMatch(/nhiều đơn vị/);
  });

  test("a unit's line tells what it owes from earlier periods", () => {
    const carried = reportOn(
      [{ units: [lead('Văn phòng Sở')], occurrences: [occurrence('2023-11-30')] }],
      H1,
    );
    expect(rowTexts(reportSheet(carried, { sheetName: NAME }))).toContainEqual([
      '1',
      'Văn phòng Sở',
      '1',
      '0',
      '0',
      '0; từ kỳ trước: 1',
      '0',
      '–',
    ]);
  });

  test('lists what is due between the closing day and the end of June, and only that', () => {
    const lines = between(draft, /SAU NGÀY CHỐT/, /^Cách tính/);
    expect(lines[0]?.[0]).toContain('15/06/2024 đến ngày 30/06/2024');
    expect(lines.slice(2)).toEqual([['1', 'Báo cáo', '30/06/2024', 'Chưa đến hạn']]);
    const byCalendar = reportSheet(reportOn(ROWS, period('2024-H1', 'calendar')), {
      sheetName: NAME,
    });
    expect(indexWith(byCalendar, /SAU NGÀY CHỐT/)).toBe(-1);
  });

  test('numbers its sections without a gap', () => {
    const numerals = (one: SheetDraft) =>
      rowTexts(one)
        .slice(0, one.print.titleRows?.first)
        .flatMap(([text = '']) => /^([IV]+)\. /.exec(text)?.[1] ?? []);
    expect(numerals(draft)).toEqual(['I', 'II', 'III', 'IV']);
    expect(numerals(reportSheet(reportOn(ROWS.slice(3, 4), H1), { sheetName: NAME }))).toEqual([
      'I',
      'II',
      'III',
    ]);
  });

  test('lists all activities under their sections, each with its standing in words', () => {
    expect(appendix(draft)).toEqual([
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

  test('has a column for co-operating units only where there are any', () => {
    const header = (one: SheetDraft) => rowTexts(one)[(one.print.titleRows?.first ?? 0) - 1];
    expect(header(draft)).not.toContain('Đơn vị phối hợp');
    const both = reportSheet(
      reportOn([{ units: [lead('Văn phòng Sở'), support('Thanh tra Sở')] }], H1),
      { sheetName: NAME },
    );
    expect(header(both)).toEqual(expect.arrayContaining(['Đơn vị chủ trì', 'Đơn vị phối hợp']));
    expect(appendix(both)[0]).toEqual([
      '1',
      'Việc 1',
      'Văn phòng Sở',
      'Thanh tra Sở',
      'Chưa xác định thời hạn',
    ]);
  });

  test('says when and how it was done, extended, or done many times', () => {
    const rows = appendix(
      reportSheet(
        reportOn(
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
            {
              occurrences: [
                '2024-01-31',
                '2024-02-29',
                '2024-03-31',
                '2024-04-30',
                '2024-05-31',
              ].map((due) => occurrence(due, { completedOn: due })),
            },
            { occurrences: [occurrence('2024-09-30')], state: 'suspended' },
          ],
          H1,
        ),
        { sheetName: NAME },
      ),
    );
    expect(rows[0]).toContain('Đã ban hành Quyết định 12; QĐ 12/QĐ-SKHCN');
    expect(rows[1]).toContain('30/09/2024 (gia hạn từ 31/05/2024)');
    expect(rows[2]).toContain('5 lần, từ 31/01/2024 đến 31/05/2024');
    expect(rows[2]).toContain('Đã hoàn thành');
    expect(rows[3]).toContain('Tạm dừng');
  });

  test("links an activity's number to its row in the plan", () => {
    const cell = draft.rows[indexWith(draft, 'Khắc phục')]?.cells[0];
    expect(cell?.link).toEqual({ sheet: 'Kế hoạch 2024', cell: 'A12' });
  });

  test('a plan without numbers gets a running one', () => {
    const plain = reportSheet(
      reportOn([{ number: '' }, { number: '' }], H1, { plan: { columns: { content: 2 } } }),
      { sheetName: NAME },
    );
    expect(appendix(plain).map(([first]) => first)).toEqual(['1', '2']);
  });

  test('an empty plan makes a report all the same', () => {
    const empty = reportSheet(reportOn([], H1, { plan: { agency: '' } }), { sheetName: NAME });
    expect(figureOf(empty, 'Tổng số nhiệm vụ')).toBe('0');
    expect(figureOf(empty, RATE)).toBe('–');
  });
});

describe('its lay-out', () => {
  test('A4, one page wide, margins as the decree has them, the activity header on every page', () => {
    expect(draft.print).toMatchObject({ paper: 'A4', fitToWidth: true, pageNumbers: true });
    expect(draft.print.margins).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15 });
    const first = draft.print.titleRows?.first ?? 0;
    expect(rowTexts(draft)[first - 1]).toEqual([
      'TT',
      'Nội dung công việc',
      'Đơn vị thực hiện',
      'Thời hạn',
      'Tiến độ',
      'Ngày hoàn thành, kết quả',
      'Ghi chú',
    ]);
    const appendixAt = indexWith(draft, 'PHỤ LỤC');
    expect(appendixAt).toBeLessThan(first);
    expect(draft.rows[appendixAt]?.pageBreakBefore).toBe(true);
    expect(draft.rows.slice(appendixAt + 1).some(({ pageBreakBefore }) => pageBreakBefore)).toBe(
      false,
    );
  });

  test('no title stands last on a page, and the signature stands on one page with how it is counted', () => {
    for (let overdue = 0; overdue < 30; overdue++) {
      const rows = Array.from({ length: overdue }, () => ({
        occurrences: [occurrence('2024-03-31')],
        units: [lead('Văn phòng Sở')],
      }));
      const one = reportSheet(reportOn([...ROWS, ...rows], H1), { sheetName: NAME });
      const texts = rowTexts(one);
      const pageOf: number[] = [];
      let page = 1;
      let filled = 0;
      one.rows.forEach(({ height = 0, pageBreakBefore }) => {
        // 170 mm between the margins of A4 on its side are 481 points.
        if (pageBreakBefore || filled + height > 481) {
          page++;
          filled = 0;
        }
        filled += height;
        pageOf.push(page);
      });
      const body = texts.slice(
        0,
        texts.findIndex(([text]) => text === 'PHỤ LỤC'),
      );
      body.forEach(([text = ''], index) => {
        if (/^[IV]+\. /.test(text)) expect(pageOf[index + 1]).toBe(pageOf[index]);
      });
      expect(pageOf[indexWith(one, 'Cách tính số liệu:')]).toBe(pageOf[body.length - 1]);
    }
  });

  test('Times New Roman in 11 to 14 points, no colour', () => {
    for (const style of Object.values(draft.styles)) {
      expect(style.font).toBe('Times New Roman');
      expect(style.size).toBeGreaterThanOrEqual(11);
      expect(style.size).toBeLessThanOrEqual(14);
      expect(style.fill).toBeUndefined();
    }
  });

  test('every row keeps to the columns, every style is there, and no two merges share a cell', () => {
    const taken = new Set<string>();
    for (const { cells } of draft.rows) {
      expect(cells).toHaveLength(draft.columnWidths.length);
      for (const cell of cells) if (cell) expect(Object.keys(draft.styles)).toContain(cell.style);
    }
    for (const area of draft.merges) {
      expect(area.top).toBe(area.bottom);
      for (let column = area.left; column <= area.right; column++) {
        const place = areaName({ ...area, left: column, right: column });
        expect(taken.has(place)).toBe(false);
        taken.add(place);
        if (column > area.left)
          expect(draft.rows[area.top - 1]?.cells[column - 1]?.value.kind).toBe('blank');
      }
    }
  });

  test('a row grows with the text in it', () => {
    const height = (content: string) => {
      const one = reportSheet(reportOn([{ content }], H1), { sheetName: NAME });
      return one.rows[indexWith(one, content)]?.height ?? 0;
    };
    const short = height('Việc');
    const long = height(
      'Rà soát, chỉnh sửa, bổ sung hoặc xây dựng mới các quy trình '.repeat(4).trim(),
    );
    expect(short).toBeGreaterThanOrEqual(18);
    expect(long).toBeGreaterThan(5 * 12);
    expect(height('a'.repeat(100_000).slice(0, 32_767))).toBe(409);
  });
});

describe('what of it is known again', () => {
  test('its digest is that of its values', () => {
    expect(draft.ours).toEqual({
      kind: 'report',
      period: '2024-H1/decree',
      digest: digestOf(draftValues(draft)),
    });
  });
  test('a change of the data changes it', () => {
    const other = reportSheet(reportOn(ROWS, H1, { closedOn: day('2024-06-10') }), {
      sheetName: NAME,
    });
    expect(other.ours.digest).not.toBe(draft.ours.digest);
  });
});

describe('reportSheetName', () => {
  test.each([
    ['2024', 'BC năm 2024'],
    ['2024-H1', 'BC 6 tháng đầu năm 2024'],
    ['2024-H2', 'BC 6 tháng cuối năm 2024'],
    ['2024-9M', 'BC 9 tháng đầu năm 2024'],
    ['2024-Q4', 'BC quý IV năm 2024'],
    ['2024-05', 'BC tháng 5 năm 2024'],
    ['2024-12', 'BC tháng 12 năm 2024'],
  ])('%s: %s', (id, name) => {
    expect(reportSheetName(period(id, 'decree'))).toBe(name);
    const byCalendar = reportSheetName(period(id, 'calendar'));
    expect(byCalendar).not.toBe(name);
    expect(byCalendar.length).toBeLessThanOrEqual(31);
    expect(byCalendar).not.toMatch(/[:\\/?*[\]]/);
  });
});
