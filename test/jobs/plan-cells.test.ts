import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/jobs/check';
import { parseDay } from '../../src/timeline/day';
import { openXlsx } from '../../src/workbook/xlsx/open';

const WORKBOOKS = join(__dirname, '..', 'fixtures', 'workbooks');
const asOf = parseDay('2025-11-07');

async function planOf(name: string) {
  const opening = openXlsx(readFileSync(join(WORKBOOKS, `${name}.xlsx`)));
  if (opening.kind === 'refused' || asOf === null) throw new Error(`${name} does not open`);
  const result = await check(opening.workbook, { asOf, year: null, sheet: null, dueSoonDays: 15 });
  if (result.kind === 'failed') throw new Error(result.problem.code);
  const [first] = result.value.plans;
  if (!first) throw new Error(`no plan in ${name}`);
  return first.plan;
}

/** "6-9, 12" → 6, 7, 8, 9, 12 */
const rowsIn = (ranges: string): number[] =>
  ranges.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });

/** By row; each row in exactly one of the groups. */
function byRow(groups: Readonly<Record<string, string>>): [number, string][] {
  const rows = Object.entries(groups).flatMap(([said, ranges]) =>
    rowsIn(ranges).map((row): [number, string] => [row, said]),
  );
  return rows.sort(([a], [b]) => a - b);
}

interface Annotated {
  readonly columns: Readonly<Record<string, number>>;
  /** What rows are due on, or their kind where they have no day. */
  readonly due: Readonly<Record<string, string>>;
  /** Who leads; + who supports; * a group. */
  readonly units: Readonly<Record<string, string>>;
}

const RELATED = '+ Sở, ban, ngành có liên quan*';
const SCHOOLS = '+ Viện, Trường*';
const FIRMS = '+ Doanh nghiệp*';
const SCIENCE = 'Sở Khoa học và Công nghệ';
const FARMING = 'Sở Nông nghiệp và Môi trường';
const ALL_WARDS = '+ Các sở, ban, ngành*; + UBND các phường xã*';
const ALL_WARDS_TOO = '+ Các sở, ban, ngành*; + UBND các phường, xã*';
const DIGITAL = 'Trung tâm Chuyển đổi số Văn hóa, Thể thao và Du lịch';
const MO_DUC: Pick<Annotated, 'due' | 'units'> = {
  due: {
    '2024-04-30': '7',
    '2024-06-30': '8-9',
    '2024-09-30': '10',
    ongoing: '11, 14',
    '2024-06-30; 2024-12-31': '12, 15',
    conditional: '13',
  },
  units: {
    'Ban Chỉ đạo ISO huyện': '7-8, 12-15',
    'Các cơ quan hành chính huyện*': '9, 11',
    'Ban Chỉ đạo ISO huyện; Tổ thư ký ISO huyện; UBND các xã, thị trấn*': '10',
  },
};

// Read off the sheets by hand.
const PLANS: Readonly<Record<string, Annotated>> = {
  'ba-cot-2025': {
    columns: { number: 1, content: 2, timeline: 3 },
    due: {
      '2025-09-15': '8',
      '2025-10-31': '9',
      '2025-12-20': '10',
      '2026-01-25': '11',
      // Weeks of a month begin on its days 1, 8, 15 and 22; "before" one is the day before.
      '2026-01-07': '12-13',
      '2026-01-14': '14',
      '2026-01-21': '15',
      '2026-02-12': '16',
      '2026-02-25': '17',
      '2026-03-08': '18',
    },
    units: { '': '8-18' },
  },
  'co-che-2026': {
    columns: { number: 1, content: 2, unit: 3, support: 4, timeline: 5 },
    due: {
      ongoing: '6, 8, 15, 25-26',
      '2026-12-31': '7, 9, 11',
      '2035-12-31': '12-14, 17, 19',
      '2030-12-31': '18, 20-21, 23-24',
    },
    units: {
      [`Sở Tài chính; ${RELATED}`]: '6',
      'Sở Tài chính; + Sở Công Thương; + Ban Quản lý khu Kinh tế tỉnh Đồng Tháp': '7',
      [`Liên hiệp các Hội Khoa học và Kỹ thuật; ${RELATED}`]: '8',
      [`${SCIENCE}; ${SCHOOLS}; ${FIRMS}; ${RELATED}`]: '9, 15',
      [`${SCIENCE}; ${RELATED}`]: '11-13',
      [`Sở Công Thương; ${FIRMS}; ${RELATED}`]: '14, 19',
      [`${FARMING}; ${SCHOOLS}; ${RELATED}`]: '17-18, 26',
      [`Sở Văn hoá Thể thao du lịch; ${SCHOOLS}; ${RELATED}`]: '20',
      [`Ban Quản lý khu Kinh tế; ${FIRMS}; ${RELATED}`]: '21',
      [`Sở Giáo dục và Đào tạo; ${SCHOOLS}; ${RELATED}`]: '23-24',
      [`Liên hiệp các Hội Khoa học và Kỹ thuật; ${SCHOOLS}; ${RELATED}`]: '25',
    },
  },
  'kinh-te-so-2026': {
    columns: { number: 2, content: 3, unit: 4, support: 5, timeline: 6, result: 7 },
    due: { '2030-12-31': '5-12, 14-16, 18-20, 22-25' },
    units: {
      [`${FARMING}; ${ALL_WARDS}`]: '5-11',
      [`${FARMING}; + ${SCIENCE}; ${ALL_WARDS}`]: '12',
      [`Sở Y tế; ${ALL_WARDS}`]: '14-16',
      [`Sở Giáo dục và Đào tạo; ${ALL_WARDS}`]: '18-19',
      [`Các trường: Đại học, Cao đẳng, Trung cấp trên địa bàn tỉnh*; ${ALL_WARDS_TOO}`]: '20',
      [`Sở Nội vụ; ${ALL_WARDS_TOO}`]: '22-23',
      [`Bảo hiểm xã hội tỉnh; ${ALL_WARDS_TOO}`]: '24',
      [`Sở Y tế; ${ALL_WARDS_TOO}`]: '25',
    },
  },
  'mo-duc-2024': {
    columns: { number: 1, content: 2, timeline: 3, unit: 4, notes: 5 },
    ...MO_DUC,
  },
  'mo-duc-2024-mid-year': {
    columns: { number: 1, content: 2, timeline: 3, unit: 4, notes: 5, status: 6, completedOn: 7 },
    ...MO_DUC,
  },
  'nhiem-vu-2025': {
    columns: { number: 1, content: 2, person: 3, unit: 4, support: 5, result: 6, timeline: 7 },
    due: {
      '2025-12-31': '5-7, 9-10, 14',
      external: '8',
      '2026-01-01': '11',
      '2026-03-01': '12',
      '2025-11-30': '13',
    },
    units: {
      [`Cục Di sản văn hóa; Cục Bản quyền tác giả; + ${DIGITAL}`]: '5',
      [`Cục Du lịch Quốc gia Việt Nam; + ${DIGITAL}`]: '6',
      'Cục Phát thanh truyền hình và Thông tin điện tử; + Các cơ quan, đơn vị liên quan*': '7',
      [`Cục Bản quyền tác giả; Cục Phát thanh truyền hình và Thông tin điện tử; Cục Xuất bản, In và Phát hành; Cục Báo chí; Cục Du lịch Quốc gia Việt Nam; Vụ Kế hoạch, Tài chính; + Văn phòng Bộ; + ${DIGITAL}`]:
        '8',
      [`${DIGITAL}; Cục Du lịch Quốc gia Việt Nam; + Vụ Khoa học công nghệ, Đào tạo và Môi trường`]:
        '9',
      [`${DIGITAL}; + Các cơ quan, đơn vị liên quan*`]: '10',
      [`Các đơn vị được giao xây dựng hồ sơ công bố thủ tục hành chính*; + Văn phòng Bộ; + ${DIGITAL}`]:
        '11',
      [`${DIGITAL}; + Các đơn vị được giao thực hiện thủ tục hành chính*`]: '12',
      [`${DIGITAL}; Các đơn vị có hệ thống thông tin, cơ sở dữ liệu*; + Cơ quan, đơn vị liên quan*`]:
        '13',
      [`Các đơn vị được giao thực hiện thủ tục hành chính*; + ${DIGITAL}`]: '14',
    },
  },
  'theo-doi-tien-do-2025': {
    columns: { number: 1, content: 2, unit: 3, timeline: 4, result: 5, status: 6 },
    due: {
      '2025-10-10': '6',
      '2025-10-15': '55, 59',
      '2025-10-31': '7-9, 11, 13, 20, 23-26, 29-30, 37, 40, 45, 48-49, 56-57, 60-64, 66',
      '2025-11-25': '42',
      '2025-11-30': '14, 19, 33, 51-52',
      '2025-12-15': '43',
      '2025-12-31': '10, 12, 28, 32, 35, 39, 54, 67',
      '2026-12-31': '21',
      ongoing: '16-18',
    },
    units: {
      'Bộ Khoa học và Công nghệ': '6-14',
      'Bộ Công an': '16-21',
      'Bộ Nội vụ': '23-26',
      'Bộ Xây dựng': '28-30',
      'Bộ Nông nghiệp và Môi trường': '32-33',
      'Bộ Y tế': '35, 37',
      'Bộ Giáo dục và Đào tạo': '39-40',
      'Tổng Thanh tra Chính phủ': '42-43',
      'Bộ Tư pháp': '45',
      'Bộ Tài chính': '48-49',
      'Ngân hàng Nhà nước Việt Nam': '51-52',
      'Cơ quan ngang bộ; Cơ quan thuộc Chính phủ; Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương*':
        '54-57',
      'Ủy ban nhân dân các tỉnh, thành phố*': '59-64',
      'UBND 06 thành phố trực thuộc trung ương*': '66-67',
    },
  },
  'tieu-chuan-2025': {
    columns: { number: 1, content: 2, unit: 3, support: 4, timeline: 5, result: 6 },
    due: { '2025-12-31': '8', external: '9-10', conditional: '11-12', '2026-12-31': '13' },
    units: {
      'Sở Khoa học và Công nghệ; Sở Tư pháp; Sở Văn hóa, Thể thao và Du lịch; Báo và Phát thanh Truyền hình Lai Châu; Các sở, ngành có liên quan*; + Các sở, ngành*; + Ủy ban nhân dân các xã, phường*':
        '8',
      [`${SCIENCE}; + Các sở, ngành có liên quan*; + UBND các xã, phường*`]: '9-12',
      [`${SCIENCE}; + Các sở, ngành*; + UBND các xã, phường*; + Các cơ quan, tổ chức, cá nhân có liên quan*`]:
        '13',
    },
  },
};

describe.each(Object.entries(PLANS))('%s', (name, { columns, due, units }) => {
  test('its columns, of which it is sure', async () => {
    const plan = await planOf(name);
    expect(plan.columns).toEqual(columns);
    expect([plan.sure, plan.doubts]).toEqual([true, []]);
  });

  test('when each row is due', async () => {
    const { activities } = await planOf(name);
    const read = activities.map(({ row, timeline: { kind, occurrences } }) => [
      row,
      occurrences.length === 0 ? kind : occurrences.map((one) => one.due).join('; '),
    ]);
    expect(read).toEqual(byRow(due));
  });

  test('who each row names', async () => {
    const { activities } = await planOf(name);
    const read = activities.map(({ row, units: named }) => [
      row,
      named
        .map((unit) => `${unit.role === 'support' ? '+ ' : ''}${unit.name}${unit.group ? '*' : ''}`)
        .join('; '),
    ]);
    expect(read).toEqual(byRow(units));
  });
});
