import { appendixSheetName, reportSheetName } from '../../src/reports/wording';
import { digestOfDraft, fillableCells } from '../../src/workbook/digest';
import { wrongResults } from './formulas';
import { lead, occurrence, period, reportOn } from './hand-made';
import { day } from '../support/day';
import { ROWS } from './sample-rows';
import { between, figureOf, indexWith, NAMES, rowTexts, sheetsOf } from './sheets-of';

const H1 = period('2024-H1', 'decree');
const RATE = 'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)';
const report = reportOn(ROWS, H1);
const { main } = sheetsOf(report);
const mainOf = (...args: Parameters<typeof reportOn>) => sheetsOf(reportOn(...args)).main;

describe('the report proper', () => {
  test('is headed as an official report of the period', () => {
    const all = rowTexts(main).flat();
    expect(all.slice(0, 3)).toEqual([
      'UBND HUYỆN MỘ ĐỨC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(all).toContain('BÁO CÁO');
    expect(all).toContain(
      'Kết quả áp dụng, duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN\u00a0ISO\u00a09001:2015 6 tháng đầu năm 2024',
    );
    expect(all).toContain('Dữ liệu tính đến ngày 14/06/2024');
    expect(all.some((text) => /^Số: {2,}\/BC-/.test(text))).toBe(true);
    expect(all).toContain('Nơi nhận:');
  });

  test.each([
    ['Ủy ban nhân dân huyện Mộ Đức', 'ỦY BAN NHÂN DÂN\nHUYỆN MỘ ĐỨC'],
    [
      'Sở Khoa học và Công nghệ thành phố Hồ Chí Minh',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ\nTHÀNH PHỐ HỒ CHÍ MINH',
    ],
    ['UBND huyện Mộ Đức', 'UBND HUYỆN MỘ ĐỨC'],
    [
      'Văn phòng Ủy ban Giám sát tài chính Quốc gia',
      'VĂN PHÒNG ỦY BAN GIÁM SÁT TÀI CHÍNH QUỐC GIA',
    ],
  ])('the agency %s is broken before its place, where it must be', (agency, lines) => {
    const { progress } = report;
    const plan = { ...progress.plan, agency };
    const sheets = sheetsOf({ ...report, progress: { ...progress, plan } });
    expect(rowTexts(sheets.main)[0]?.[0]).toBe(lines);
  });

  test('tells the figures in two sentences', () => {
    const sentences = between(main, /^1\. Tổng hợp chung/, /^Chỉ tiêu$/).flat();
    expect(sentences).toEqual([
      'Trong kỳ (từ ngày 15/12/2023 đến ngày 14/06/2024), kế hoạch có 7 nhiệm vụ; đến hạn trong kỳ 3 lần, đã hoàn thành 2 lần (đúng hạn 1, quá hạn 1), chưa hoàn thành 1 lần; tỷ lệ hoàn thành 66,7%.',
      'Nhiệm vụ thường xuyên (thống kê riêng): 1; chưa đến hạn tại thời điểm chốt số liệu: 1; hoàn thành trước hạn: 0 lần; quá hạn từ kỳ trước chuyển sang: 0 lần.',
    ]);
  });

  test.each([
    [
      'nothing due',
      [{ occurrences: [occurrence('2024-09-30')] }],
      'kế hoạch có 1 nhiệm vụ; không có nhiệm vụ đến hạn trong kỳ.',
    ],
    [
      'all done',
      [{ occurrences: [occurrence('2024-03-31', { completedOn: '2024-03-01' })] }],
      'đến hạn trong kỳ 1 lần, đã hoàn thành 1 lần (đúng hạn 1, quá hạn 0), không còn nhiệm vụ đến hạn trong kỳ chưa hoàn thành; tỷ lệ hoàn thành 100%.',
    ],
    [
      'nothing done',
      [{ occurrences: [occurrence('2024-03-31')] }, { occurrences: [occurrence('2024-04-30')] }],
      'đến hạn trong kỳ 2 lần, chưa hoàn thành 2 lần; tỷ lệ hoàn thành 0%.',
    ],
  ])('the sentence of figures reads well with %s', (_, rows, words) => {
    const sheets = sheetsOf(reportOn(rows, H1));
    const [sentence = ''] = between(sheets.main, /^1\. Tổng hợp chung/, /^Chỉ tiêu$/).flat();
    expect(sentence.endsWith(words)).toBe(true);
    expect(wrongResults(Object.values(sheets))).toEqual([]);
  });

  test('gives every figure of the totals', () => {
    const figure = (label: string) => figureOf(main, label);
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

  test('counts its figures on the table of activities, and leads there', () => {
    const row = main.rows[indexWith(main, '- Quá hạn chưa hoàn thành')];
    const cell = row?.cells.find((each) => each?.value.kind === 'formula');
    expect(cell?.value).toMatchObject({ formula: "SUM('PL1 thử'!$L$6:$L$14)", result: 1 });
    expect(cell?.link).toEqual({ sheet: NAMES.activities, cell: 'L5' });
  });

  test('lists what is overdue with the days since it was due', () => {
    expect(between(main, /^2\. Nhiệm vụ quá hạn/, /^Chi tiết/).slice(1)).toEqual([
      ['1', 'Ban hành mục tiêu chất lượng', 'Văn phòng Sở; Thanh tra Sở', '31/03/2024', '76'],
    ]);
    const first = main.rows[indexWith(main, 'Ban hành mục tiêu chất lượng')]?.cells[0];
    expect(first?.link).toEqual({ sheet: 'Kế hoạch 2024', cell: 'A8' });
  });

  test('says so where nothing is overdue', () => {
    expect(between(mainOf(ROWS.slice(0, 1), H1), /^2\. Nhiệm vụ quá hạn/, /^Chi tiết/)).toEqual([
      ['Không có nhiệm vụ quá hạn.'],
    ]);
  });

  test('lists what is due between the closing day and the end of June, then the next half', () => {
    const [overdue, ...lines] = between(main, /^IV\. /, /^V\. /);
    expect(overdue?.[0]).toMatch(/^Tiếp tục .* các nhiệm vụ quá hạn nêu tại điểm 2 mục II/);
    expect(lines[0]?.[0]).toContain('15/06/2024 đến ngày 30/06/2024');
    expect(lines[0]?.[0]).toContain('đến hạn sau ngày chốt số liệu');
    expect(lines[2]).toEqual(['1', 'Báo cáo', '30/06/2024', 'Chưa đến hạn']);
    expect(lines[3]?.[0]).toBe(
      'Đến hạn trong 6 tháng cuối năm 2024 (từ ngày 01/07/2024 đến ngày 31/12/2024):',
    );
    expect(lines[5]).toEqual([
      '1',
      'Đánh giá nội bộ',
      'Thanh tra Sở',
      '30/11/2024',
      'Đang thực hiện',
    ]);
    expect(lines).toHaveLength(6);
  });

  test('by the calendar, nothing is due after the closing day', () => {
    const byCalendar = mainOf(ROWS, period('2024-H1', 'calendar'));
    expect(indexWith(byCalendar, /sau ngày chốt số liệu/)).toBe(
      indexWith(byCalendar, /^Hoàn thành trước hạn/),
    );
  });

  test('what is done already is nothing to do next', () => {
    const done = mainOf([{ occurrences: [occurrence('2024-09-30', { met: true })] }], H1);
    expect(between(done, /^IV\. /, /^V\. /)).toEqual([
      ['Không có nhiệm vụ trong kế hoạch đến hạn trong 6 tháng cuối năm 2024.'],
    ]);
  });

  test('lists what remains to be put right, if it is asked to', () => {
    expect(indexWith(main, /còn phải khắc phục/)).toBe(-1);
    const finding = { cell: 'C9', message: 'Ngày 31/11/2024 không có trong lịch.' };
    const listed = sheetsOf(report, { findings: [finding] }).main;
    expect(between(listed, /^3\. Nội dung còn/, /^Chi tiết/).slice(1)).toEqual([
      ['1', finding.message, 'C9'],
    ]);
    expect(indexWith(sheetsOf(report, { findings: [] }).main, /^Không còn nội dung/)).not.toBe(-1);
  });

  test('shows the change of each figure beside an earlier report', () => {
    const figures = new Map([
      ['activities', 9] as const,
      ['onTime', 1] as const,
      ['overdue', 0] as const,
      ['rate', 0.5] as const,
    ]);
    const beside = sheetsOf(report, { earlier: { period: '6 tháng đầu năm 2023', figures } }).main;
    const row = (label: string) => rowTexts(beside).find((texts) => texts[0] === label);
    expect(row('Chỉ tiêu')).toEqual(['Chỉ tiêu', 'Số liệu', '6 tháng đầu năm 2023', 'Tăng, giảm']);
    expect(row('Tổng số nhiệm vụ')?.slice(1)).toEqual(['7', '9', '-2']);
    expect(row('- Hoàn thành đúng hạn')?.slice(1)).toEqual(['1', '1', '0']);
    expect(row('- Quá hạn chưa hoàn thành')?.slice(1)).toEqual(['1', '0', '1']);
    expect(row(RATE)?.slice(1)).toEqual(['66,7%', '50%', '+16,7 điểm %']);
    expect(row('- Không thực hiện')?.slice(1)).toEqual(['1', '–', '–']);
  });

  test('an empty plan makes a report all the same', () => {
    const empty = mainOf([], H1, { plan: { agency: '' } });
    expect(figureOf(empty, 'Tổng số nhiệm vụ')).toBe('0');
    expect(figureOf(empty, RATE)).toBe('–');
    expect(rowTexts(empty).flat()).toContainEqual(
      expect.stringContaining('không có nhiệm vụ đến hạn trong kỳ'),
    );
  });
});

describe('her free cells', () => {
  const places = fillableCells(main.ours.digest);

  test('are marked by dots, and said in the digest', () => {
    expect([...places.keys()]).toEqual([
      'number',
      'place',
      'recipient',
      'basis',
      'leadership',
      'issues',
      'causes',
      'proposals',
      'signedfor',
      'recipients',
      'signer',
    ]);
    const free = main.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.fillable));
    expect(free).toHaveLength(places.size);
    for (const cell of free) expect(JSON.stringify(cell?.value)).toContain('……');
  });

  test('keep what she wrote, in a row that is high enough for it', () => {
    const words = 'Một số đơn vị gửi báo cáo chậm so với thời hạn quy định. '.repeat(8).trim();
    const again = sheetsOf(report, {
      hers: new Map([
        ['issues', words],
        ['causes', null],
        ['number', 'Số: 05/BC-UBND'],
      ]),
    }).main;
    const row = again.rows[indexWith(again, words)];
    expect(row?.height).toBeGreaterThan(4 * 15);
    expect(rowTexts(again).flat()).toContain('Số: 05/BC-UBND');
    expect(between(again, /^2\. Nguyên nhân/, /^IV\. /)).toEqual([[]]);
  });

  test('take several rows where what she wrote is higher than one may be', () => {
    const words = 'Một số đơn vị gửi báo cáo chậm so với thời hạn quy định. '.repeat(80).trim();
    const again = sheetsOf(report, { hers: new Map([['issues', words]]) }).main;
    const row = indexWith(again, words) + 1;
    const area = again.merges.find(({ top }) => top === row);
    const height = again.rows
      .slice(row - 1, area?.bottom)
      .reduce((sum, { height: own = 0 }) => sum + own, 0);
    // Some 5,000 letters of 13 points, about 90 in a line of 17 points.
    expect(height).toBeGreaterThan(45 * 17);
    expect(fillableCells(again.ours.digest).get('issues')).toBe(`A${row}`);
    expect(indexWith(again, /^2\. Nguyên nhân/)).toBe(area?.bottom);
  });

  test('say in each appendix which report it belongs to', () => {
    const hers = new Map([
      ['appendixone', '(Kèm theo Báo cáo số 05/BC-SKHCN)'],
      ['appendixtwo', '(Như trên)'],
    ]);
    const { activities, units } = sheetsOf(report, { hers });
    expect(rowTexts(activities)[2]).toEqual(['(Kèm theo Báo cáo số 05/BC-SKHCN)']);
    expect(rowTexts(units)[2]).toEqual(['(Như trên)']);
  });

  test('are no part of the digest', () => {
    const hers = new Map([['issues', 'Còn chậm']]);
    expect(sheetsOf(report, { hers }).main.ours.digest).toBe(main.ours.digest);
  });

  test('their places and what the sheet is fit into a name of Excel, 255 characters', () => {
    const { kind, period: key, digest } = main.ours;
    expect(`${kind}|${key}|${digest}`.length).toBeLessThanOrEqual(255);
  });
});

describe('what of it is known again', () => {
  test('its digest is that of its values', () => {
    const digest = digestOfDraft(main);
    expect(main.ours).toEqual({ kind: 'report', period: '2024-H1/decree', digest });
  });
  test('a change of the data changes it', () => {
    const other = mainOf(ROWS, H1, { closedOn: day('2024-06-10') });
    expect(other.ours.digest).not.toBe(main.ours.digest);
  });
});

describe('names of its sheets', () => {
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
    const names = (['decree', 'calendar'] as const).flatMap((cutOff) => [
      reportSheetName(period(id, cutOff)),
      appendixSheetName(period(id, cutOff), 1),
      appendixSheetName(period(id, cutOff), 2),
    ]);
    expect(new Set(names).size).toBe(6);
    for (const each of names) {
      expect(each.length).toBeLessThanOrEqual(31);
      expect(each).not.toMatch(/[:\\/?*[\]]/);
    }
  });
});

describe('texts of a plan stay texts', () => {
  test.each(['=SUM(A1)', '<b>', '+1', '-5', '@x', "'x", '01', '6/2025', 'TRUE'])('%s', (words) => {
    const row = {
      content: words,
      notes: words,
      number: words,
      units: [lead(words)],
      occurrences: [occurrence('2024-03-31')],
    };
    const { main: one, activities, units } = sheetsOf(reportOn([row], H1));
    const held = [one, activities, units].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((cell) => shownAs(cell?.value, words))),
    );
    expect(held.length).toBeGreaterThanOrEqual(7);
    for (const cell of held) expect(cell?.value.kind).toBe('text');
  });
});

const shownAs = (value: unknown, words: string): boolean =>
  JSON.stringify(value ?? null).includes(`:${JSON.stringify(words)}`);
