import { report } from '../../src/jobs/report';
import { readPeriod } from '../../src/reports/period';
import type { CutOff } from '../../src/reports/report';
import type { CellValue } from '../../src/workbook/snapshot';
import { sayDay } from '../../src/timeline/day';
import { readOne } from '../contract/cells';
import { day } from '../support/day';
import { fixture, opened } from '../workbook/xlsx/packages';

const shown = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return value.kind === 'date' ? sayDay(value.day) : value.code;
};

/** The report's three sheets as rows of what they show, blank cells left out; the table's columns alone. */
async function sheetsFor(name: string, id: string, cutOff: CutOff, asOf: string) {
  const workbook = opened(fixture(name));
  const period = readPeriod(id, cutOff);
  if (!period) throw new Error(`no period ${id}`);
  const options = { asOf: day(asOf), year: null, sheet: null, dueSoonDays: 15, period };
  const result = await report(workbook, options);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problem));
  const [main = [], activities = [], units = []] = await Promise.all(
    result.value.sheets.map(async (sheet) => (await readOne(workbook, sheet)).rows),
  );
  const texts = (rows: readonly (readonly CellValue[])[], columns = 100): string[][] =>
    rows.map((row) => row.slice(0, columns).map(shown)).map((row) => row.filter((text) => text));
  return { main: texts(main), activities: texts(activities, 7), units: texts(units) };
}

type Sheets = Awaited<ReturnType<typeof sheetsFor>>;

const figures = ({ main }: Sheets): Record<string, string> =>
  Object.fromEntries(
    main
      .slice(main.findIndex(([label]) => label === 'Chỉ tiêu') + 1)
      .flatMap(([label = '', value, ...more]) =>
        value !== undefined && more.length === 0 ? [[label.replace(/^- /, ''), value]] : [],
      ),
  );

const standings = ({ activities }: Sheets): (string | undefined)[][] =>
  activities
    .slice(activities.findIndex(([first]) => first === 'TT') + 1)
    .map(([number, , , , standing]) => [number, standing]);

/** The rows of the list under the line that begins so: content's beginning, due day, last column. */
function listAfter({ main }: Sheets, beginning: string): (string | undefined)[][] {
  const start = main.findIndex(([text]) => text?.startsWith(beginning));
  // Its header stands again where it goes on on the next page.
  const rows = main.slice(start + 2).filter(([first]) => first !== 'TT');
  const end = rows.findIndex(([number = '']) => !/^\d+$/.test(number));
  return rows
    .slice(0, end)
    .map(([, content, ...rest]) => [content?.slice(0, 14), ...rest.slice(-2)]);
}

const MID_YEAR = 'mo-duc-2024-mid-year';
const ON_15_JULY = '2024-07-15';

describe('the district plan of 2024, half a year on', () => {
  test('the first half by the decree: what is due on 30 June is not due yet', async () => {
    const sheets = await sheetsFor(MID_YEAR, '2024-H1', 'decree', ON_15_JULY);
    expect(figures(sheets)).toMatchObject({
      'Tổng số nhiệm vụ': '9',
      'Đến hạn trong kỳ báo cáo': '1',
      'Chưa đến hạn khi chốt số liệu': '5',
      'Đến hạn trước kỳ báo cáo': '0',
      'Thường xuyên (thống kê riêng)': '2',
      'Chưa xác định thời hạn': '1',
      'Không thực hiện': '0',
      'Tổng số đến hạn trong kỳ báo cáo': '1',
      'Hoàn thành đúng hạn': '1',
      'Hoàn thành quá hạn': '0',
      'Quá hạn chưa hoàn thành': '0',
      'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)': '100%',
      'Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)': '1',
      'Quá hạn từ kỳ trước chuyển sang, chưa hoàn thành': '0',
    });
    expect(standings(sheets)).toEqual([
      ['1', 'Đã hoàn thành'],
      ['2', 'Chưa đến hạn'],
      ['3', 'Đang thực hiện'],
      ['3', 'Chưa đến hạn'],
      ['4', 'Thường xuyên'],
      ['5', 'Chưa đến hạn'],
      ['6', 'Chưa xác định thời hạn'],
      ['7', 'Thường xuyên'],
      ['8', 'Đang thực hiện; đã thực hiện 1/2 lần'],
    ]);
    expect(listAfter(sheets, 'Đến hạn từ ngày 15/06/2024')).toEqual([
      ['Xây dựng Mục t', '30/06/2024', 'Chưa đến hạn'],
      ['Căn cứ Mục tiê', '30/06/2024', 'Đang thực hiện'],
      ['Xây dựng kế ho', '30/06/2024', 'Chưa đến hạn'],
      ['Báo cáo kết qu', '30/06/2024', 'Đã hoàn thành'],
    ]);
    expect(listAfter(sheets, 'Đến hạn trong 6 tháng cuối năm 2024')).toEqual([
      ['Tập huấn nâng ', '30/09/2024', 'Chưa đến hạn'],
      ['Xây dựng kế ho', '31/12/2024', 'Chưa đến hạn'],
      ['Báo cáo kết qu', '31/12/2024', 'Đang thực hiện'],
    ]);
    expect(sheets.main.flat()).toContain('Không có nhiệm vụ quá hạn.');
  });

  test('the first half by the calendar: five were due, two of them not done by 30 June', async () => {
    const sheets = await sheetsFor(MID_YEAR, '2024-H1', 'calendar', ON_15_JULY);
    expect(figures(sheets)).toMatchObject({
      'Đến hạn trong kỳ báo cáo': '5',
      'Chưa đến hạn khi chốt số liệu': '1',
      'Tổng số đến hạn trong kỳ báo cáo': '5',
      'Hoàn thành đúng hạn': '3',
      'Hoàn thành quá hạn': '0',
      'Quá hạn chưa hoàn thành': '2',
      'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)': '60%',
    });
    expect(listAfter(sheets, '2. Nhiệm vụ quá hạn')).toEqual([
      ['Xây dựng Mục t', '30/06/2024', '1'],
      ['Căn cứ Mục tiê', '30/06/2024', '1'],
    ]);
    expect(sheets.units.filter(([number = '']) => /^\d+$/.test(number))).toEqual([
      ['1', 'Ban Chỉ đạo ISO huyện', '7', '4', '3', '0', '1', '0', '1', '0', '75%'],
      ['2', 'Các cơ quan hành chính huyện', '2', '1', '0', '0', '1', '0', '0', '0', '0%'],
      ['3', 'Tổ thư ký ISO huyện', '1', '0', '0', '0', '0', '0', '1', '0', '–'],
      ['4', 'UBND các xã, thị trấn', '1', '0', '0', '0', '0', '0', '1', '0', '–'],
    ]);
  });

  test('quarter II: the plan of April is due, its report of June done early', async () => {
    expect(figures(await sheetsFor(MID_YEAR, '2024-Q2', 'decree', ON_15_JULY))).toMatchObject({
      'Đến hạn trong kỳ báo cáo': '1',
      'Hoàn thành đúng hạn': '1',
      'Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)': '1',
    });
  });

  test('May: books from 15 April to 14 May', async () => {
    const sheets = await sheetsFor(MID_YEAR, '2024-05', 'decree', ON_15_JULY);
    expect(sheets.main.flat()).toContain('Kỳ báo cáo: từ ngày 15/04/2024 đến ngày 14/05/2024');
    expect(figures(sheets)).toMatchObject({
      'Tổng số đến hạn trong kỳ báo cáo': '1',
      'Hoàn thành đúng hạn': '1',
      'Hoàn thành trước hạn (đến hạn sau ngày chốt số liệu)': '0',
    });
    expect(listAfter(sheets, 'Đến hạn trong tháng 6 năm 2024')).toHaveLength(4);
  });

  test('the year, on 15 July: one done late, one not at all', async () => {
    const sheets = await sheetsFor(MID_YEAR, '2024', 'decree', ON_15_JULY);
    expect(sheets.main.flat()).toContain('Dữ liệu tính đến ngày 15/07/2024');
    expect(figures(sheets)).toMatchObject({
      'Tổng số đến hạn trong kỳ báo cáo': '5',
      'Hoàn thành đúng hạn': '3',
      'Hoàn thành quá hạn': '1',
      'Quá hạn chưa hoàn thành': '1',
      'Tỷ lệ hoàn thành (đã hoàn thành/đến hạn trong kỳ)': '80%',
    });
    expect(standings(sheets)).toContainEqual(['2', 'Đã hoàn thành quá hạn']);
    expect(standings(sheets)).toContainEqual(['3', 'Chưa hoàn thành (quá hạn 16 ngày)']);
  });
});

test('the tasks of 2025, on the day of their own table: done as it says, the open ones by their days', async () => {
  const sheets = await sheetsFor('theo-doi-tien-do-2025', '2025', 'decree', '2025-11-07');
  const count = (pattern: RegExp): number =>
    sheets.activities.filter(([, , , , standing = '']) => pattern.test(standing)).length;
  // The table's own column says "Đã hoàn thành" ten times and "Đã hoàn thành quá hạn" twice.
  expect(count(/^Đã hoàn thành$/)).toBe(10);
  expect(count(/^Đã hoàn thành quá hạn$/)).toBe(2);
  expect(count(/^Chưa hoàn thành \(quá hạn \d+ ngày\)$/)).toBe(17);
  expect(count(/^Thường xuyên$/)).toBe(3);
  expect(figures(sheets)).toMatchObject({
    'Tổng số nhiệm vụ': '47',
    'Quá hạn chưa hoàn thành': '17',
  });
});
