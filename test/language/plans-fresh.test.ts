import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity, Plan } from '../../src/plan/plan';
import { readPlans } from '../../src/plan/read';
import { columnName } from '../../src/workbook/address';
import { openXlsx } from '../../src/workbook/xlsx/open';

const FOLDER = join(__dirname, '..', 'fixtures', 'plans-fresh');

/** Every plan on every sheet of a workbook of the fixtures. */
async function plansOf(file: string): Promise<readonly Plan[]> {
  const opened = openXlsx(readFileSync(join(FOLDER, file)));
  if (opened.kind !== 'opened') throw new Error(`${file}: ${opened.kind}`);
  const sheets = await opened.workbook.sheets();
  if (sheets.kind !== 'done') throw new Error(`${file}: ${sheets.refusal.code}`);
  const snapshots = await opened.workbook.read(sheets.value.map(({ name }) => name));
  if (snapshots.kind !== 'done') throw new Error(`${file}: ${snapshots.refusal.code}`);
  return snapshots.value.flatMap(
    (snapshot) => readPlans(snapshot, { year: null, fallbackYear: 2020 }).plans,
  );
}

const columnsSaid = ({ columns, periods }: Plan): string =>
  [
    ...Object.entries(columns).map(([role, column]): [string, number] => [role, column]),
    ...periods.map(({ column }): [string, number] => ['*', column]),
  ]
    .sort(([, a], [, b]) => a - b)
    .map(([role, column]) => `${columnName(column)} ${role}`)
    .join(', ');

/** "12 | 1.1 | 2025-01-31 | Phòng Nghiệp vụ; +*các phòng": row, number, due days or kind, units. */
function said({ row, number, timeline, units }: Activity): string {
  const dues = timeline.occurrences.map(({ due }) => due).join(';');
  const who = units.map(
    (unit) => `${unit.role === 'support' ? '+' : ''}${unit.group ? '*' : ''}${unit.name}`,
  );
  const when = timeline.openEnded ? `from ${timeline.occurrences[0]?.from} on` : dues;
  return [row, number, when || timeline.kind, who.join('; ')].join(' | ');
}

interface Expected {
  readonly header: number;
  readonly year: number;
  readonly columns: string;
  readonly activities: readonly string[];
  readonly sections?: readonly number[];
}

const FILES: Readonly<Record<string, readonly Expected[]>> = {
  'cchc-so-2025.xlsx': [
    {
      header: 9,
      year: 2025,
      columns: 'A number, B content, C result, D unit, E support, F timeline',
      activities: [
        '12 | 1.1 | 2025-01-31 | Phòng Nghiệp vụ; +*Các phòng',
        '13 | 1.2 | 2025-06-30;2025-12-31 | Thanh tra Sở; +Văn phòng Sở',
        '14 | 2 | 2025-10-15 | Thanh tra Sở',
        '16 | 1 | 2025-09-30 | Văn phòng Sở; +*Các phòng, đơn vị',
        '17 | 2 | ongoing | Ban Chỉ đạo ISO; +*Thư ký ISO các phòng, đơn vị',
      ],
      sections: [10, 11, 15],
    },
  ],
  'xa-quy-2025.xlsx': [
    {
      header: 12,
      year: 2025,
      columns: 'A number, B content, C *, D *, E *, F *, G unit, H notes',
      activities: [
        '13 | 1 | 2025-03-31 | Ban Chỉ đạo ISO',
        '14 | 2 | 2025-06-30 | Văn phòng HĐND và UBND',
        '15 | 3 | 2025-06-30;2025-12-31 | Đoàn đánh giá nội bộ',
        '16 | 4 | 2025-12-31 | Ban Chỉ đạo ISO; Thư ký ISO',
        '17 | 5 | 2025-03-31;2025-06-30;2025-09-30;2025-12-31 | Thư ký ISO',
      ],
    },
  ],
  'benh-vien-2025.xlsx': [
    {
      header: 5,
      year: 2025,
      columns: 'A number, B content, C unit, D from, E to, F status',
      activities: [
        '6 | 1 | 2025-01-20 | Phòng Tổ chức cán bộ',
        '7 | 2 | 2025-02-28 | Tổ quản lý chất lượng',
        '8 | 3 | 2025-05-31 | Phòng Công tác xã hội',
        '9 | 4 | 2025-07-31 | Phòng Quản lý chất lượng',
        '10 | 5 | 2025-09-30 | Phòng Quản lý chất lượng',
        '11 | 6 | 2025-12-15 | Ban Giám đốc; *Các khoa, phòng',
      ],
    },
  ],
  'phuong-2026.xlsx': [
    {
      header: 3,
      year: 2026,
      columns: 'A number, B content, C unit, D timeline, E notes',
      activities: [
        '5 | a) | 2026-01-31 | Văn phòng HĐND và UBND',
        '6 | b) | 2026-02-28 | Văn phòng HĐND và UBND; +Phòng Văn hóa - Xã hội',
        '8 | - | 2026-03-31 | Văn phòng HĐND và UBND',
        '9 | - | 2026-05-31;2026-10-31 | Đoàn đánh giá nội bộ',
        '10 | 3 | conditional | Ban Chỉ đạo ISO',
        '11 | 4 | 2026-06-15;2026-12-15 | Ban Chỉ đạo ISO',
      ],
      sections: [4, 7],
    },
  ],
  'nghi-quyet-2025.xlsx': [
    {
      header: 5,
      year: 2025,
      columns: 'A number, B content, C person, D unit, E support, F result, G timeline',
      activities: [
        '8 | 1 | 2025-06-30 | Sở Khoa học và Công nghệ; +*Các sở, ban, ngành; +*UBND các huyện, thị xã, thành phố',
        '9 | 2 | 2025-09-30 | Sở Nội vụ; +Sở Tư pháp; +Văn phòng UBND tỉnh',
        '10 | 3 | 2025-09-30 | Sở Nội vụ; +Sở Tài chính',
        '12 | 4 | from 2025-01-01 on | Sở Khoa học và Công nghệ; +VNPT; +Viettel',
        '14 | 5 | 2027-12-31 | Công an tỉnh; +Sở Tài chính; +Sở Xây dựng',
      ],
      sections: [7, 11],
    },
  ],
  'hai-bang-2025.xlsx': [
    {
      header: 5,
      year: 2025,
      columns: 'A number, B content, C timeline, D unit, E notes',
      activities: ['6 | 1 | 2025-02-28 | Ban Chỉ đạo ISO', '7 | 2 | 2025-11-30 | Giám đốc Sở'],
    },
    {
      header: 10,
      year: 2025,
      columns: 'A number, B unit, C content, D timeline, E result',
      activities: [
        '11 | 1 | 2025-06-30 | Văn phòng Sở',
        '12 | 2 | ongoing | *Các phòng chuyên môn',
        '13 | 3 | 2025-09-15 | Thanh tra Sở',
      ],
    },
  ],
  'truong-thang-2025.xlsx': [
    {
      header: 5,
      year: 2025,
      columns:
        'A number, B content, C unit, D *, E *, F *, G *, H *, I *, J *, K *, L *, M *, N *, O *',
      activities: [
        '6 | 1 | 2025-01-31 | Phòng Khảo thí và Đảm bảo chất lượng',
        '7 | 2 | 2025-05-31;2025-11-30 | Phòng Công tác học sinh, sinh viên',
        '8 | 3 | 2025-08-31 | *Các khoa',
        '9 | 4 | 2025-12-31 | Phòng Tổ chức - Hành chính',
      ],
    },
  ],
  'theo-doi-2025.xlsx': [
    {
      header: 3,
      year: 2025,
      columns: 'A number, B content, D timeline, E unit, F support, G status, H completedOn',
      activities: [
        '4 | 01 | 2025-03-31 | Văn phòng',
        '5 | 02 | 2025-06-30 | Phòng Tư pháp; +*Các phòng',
        '6 | 03 | 2025-09-30 | Đoàn đánh giá nội bộ',
        '7 | 04 | conditional | *Các phòng',
      ],
    },
  ],
  'thue-quy-3-2025.xlsx': [
    {
      header: 5,
      year: 2025,
      columns: 'B content, C unit, D timeline',
      activities: [
        '6 |  | 2025-07-15 | Phòng Tổ chức - Hành chính',
        '7 |  | 2025-07-31;2025-09-30 | Tổ ISO',
        '8 |  | 2025-01-31;2025-02-28;2025-03-31;2025-04-30;2025-05-31;2025-06-30;2025-07-31;2025-08-31;2025-09-30;2025-10-31;2025-11-30;2025-12-31 | Chánh Văn phòng',
        '9 |  | 2025-09-25 | *Các phòng; Chi cục Thuế khu vực',
      ],
    },
  ],
  'iso-dien-tu-2025.xlsx': [
    {
      header: 5,
      year: 2025,
      columns: 'A number, B content, C from, D to, E unit, F person, G budget',
      activities: [
        '6 | 1 | 2025-02-14 | Đơn vị tư vấn',
        '7 | 2 | 2025-03-14 | Đơn vị tư vấn; Phòng Văn hóa và Thông tin',
        '8 | 3 | 2025-05-31 | Phòng Văn hóa và Thông tin',
        '9 | 4 | from 2025-06-01 on | *Các phòng, ban chuyên môn; *UBND các xã, thị trấn',
      ],
    },
  ],
  'bieu-tong-hop-2026.xlsx': [
    {
      header: 8,
      year: 2026,
      columns: 'A number, B content, C unit, D timeline, E result, F status, G notes',
      activities: [
        '10 | 1. | 2026-01-15 | Văn phòng HĐND và UBND',
        '11 | 2. | 2026-06-30;2026-12-31 | Trung tâm Phục vụ hành chính công; *Các phòng',
        '13 | 3. | 2026-06-30;2026-11-30 | Đoàn đánh giá nội bộ',
        '14 | 4. | conditional | Ban Chỉ đạo ISO',
      ],
      sections: [9, 12],
    },
  ],
  'nam-hoc-2025.xlsx': [
    {
      header: 4,
      year: 2025,
      columns: 'B number, C content, D timeline, E unit, F support',
      activities: [
        '5 | 1 | 2025-09-30 | Hiệu trưởng; +*Các tổ chuyên môn',
        '6 | 2 | 2025-12-31 | Phó Hiệu trưởng; +*Giáo viên chủ nhiệm',
        '7 | 3 | 2026-05-31 | Hội đồng tự đánh giá',
        '8 | 4 | 2026-05-31 | Thư ký Hội đồng; +Ban Giám hiệu',
      ],
    },
  ],
  'thang-6-2025.xlsx': [
    {
      header: 4,
      year: 2025,
      columns: 'C timeline, D content, E unit, F support',
      activities: [
        '5 |  | 2025-06-02 | Chủ tịch UBND; +*Các phòng',
        '6 |  | 2025-06-11 | Trưởng Đoàn đánh giá nội bộ; +*Các phòng',
        '7 |  | 2025-06-20 | Chủ tịch UBND; +Ban Chỉ đạo ISO',
        '8 |  | 2025-06-25 | Chánh Văn phòng',
      ],
    },
  ],
  'nghi-quyet-66.xlsx': [
    {
      header: 5,
      year: 2025,
      columns: 'A number, B content, C unit, D support, E result, G timeline',
      activities: [
        '7 | 1 | 2025-05-31 | Văn phòng Chính phủ; +Bộ Tư pháp; +*Các bộ, ngành liên quan',
        '8 | 2 | 2025-06-30 | *Các bộ, cơ quan ngang bộ; +Văn phòng Chính phủ',
        '10 | 3 | 2025-01-20;2025-02-20;2025-03-20;2025-04-20;2025-05-20;2025-06-20;2025-07-20;2025-08-20;2025-09-20;2025-10-20;2025-11-20;2025-12-20 | *Các bộ, cơ quan ngang bộ; *UBND các tỉnh, thành phố trực thuộc trung ương; +Văn phòng Chính phủ',
        '11 | 4 | 2025-12-31 | Văn phòng Chính phủ',
      ],
      sections: [6, 9],
    },
  ],
};

describe.each(Object.entries(FILES))('%s', (file, expected) => {
  test('is read completely', async () => {
    const plans = await plansOf(file);
    expect(
      plans.map((plan) => ({
        header: plan.headerRow,
        year: plan.year,
        columns: columnsSaid(plan),
        activities: plan.activities.map(said),
      })),
    ).toEqual(
      expected.map(({ header, year, columns, activities }) => ({
        header,
        year,
        columns,
        activities,
      })),
    );
    for (const [index, { sections }] of expected.entries()) {
      if (sections !== undefined) expect(plans[index]?.sectionRows).toEqual(sections);
    }
  });
});
