import { typesOf } from '../../src/plan/types-of';
import type { CheckedWorkbook } from '../../src/rules/rule';
import { checkWorkbook } from '../../src/rules/run';
import type { Timeline } from '../../src/timeline/timeline';
import type { Unit } from '../../src/units/unit';
import { afterEvent, dated, planOf, twiceAYear, unit, workbookOf } from './plan-of';
import { timeline } from '../support/timeline';

const committee = unit('Ban Chỉ đạo ISO huyện');
const short = unit('Ban Chỉ đạo ISO huyện', { text: 'BCĐ ISO huyện' });
const offices = unit('Các cơ quan hành chính huyện', { group: true });
const quarter2 = dated('2024-04-01..2024-06-30');

const title =
  'Triển khai áp dụng, duy trì, cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001-2015 tại UBND huyện Mộ Đức năm 2024';
const basis =
  'Căn cứ Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014 Quy định chi tiết thi hành Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng Hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2018 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước;';

/** The plan of the district of Mộ Đức for 2024, as it was issued. */
const rows: readonly (readonly [string, string, Timeline, readonly Unit[]])[] = [
  [
    '1',
    'Xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015 tại UBND huyện',
    dated('2024-04-01..2024-04-30'),
    [committee],
  ],
  [
    '2',
    'Xây dựng Mục tiêu chất lượng năm 2024 và Kế hoạch thực hiện Mục tiêu chất lượng năm 2024; Chính sách chất lượng năm 2024',
    quarter2,
    [short],
  ],
  [
    '3',
    'Căn cứ Mục tiêu chất lượng của huyện năm 2024, các cơ quan hành chính thuộc huyện xây dựng Mục tiêu chất lượng, biện pháp thực hiện của các cơ quan, đơn vị năm 2024; Tổ chức niêm yết MTCL tại cơ quan, đơn vị',
    quarter2,
    [offices],
  ],
  [
    '3',
    'Tập huấn nâng cao nhận thức việc áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 cho Ban Chỉ đạo và Tổ thư ký ISO huyện',
    dated('2024-07-01..2024-09-30'),
    [
      unit('Ban Chỉ đạo ISO huyện', { text: 'BCĐ' }),
      unit('Tổ thư ký ISO huyện'),
      unit('UBND các xã, thị trấn', { group: true }),
    ],
  ],
  [
    '4',
    'Rà soát, chỉnh sửa, bổ sung hoặc xây dựng mới các quy trình giải quyết thủ tục hành chính theo tiêu chuẩn ISO 9001:2015 khi thủ tục hành chính có sửa đổi hoặc ban hành mới',
    timeline('ongoing'),
    [offices],
  ],
  ['5', 'Xây dựng kế hoạch đánh giá nội bộ và tiến hành đánh giá nội bộ', twiceAYear, [short]],
  [
    '6',
    'Khắc phục sự không phù hợp; Họp xem xét lãnh đạo',
    afterEvent('kết thúc đánh giá nội bộ'),
    [short],
  ],
  ['7', 'Duy trì, cải tiến hệ thống', timeline('ongoing'), [short]],
  [
    '8',
    'Báo cáo kết quả thực hiện',
    dated('2024-06-01..2024-06-30', '2024-12-01..2024-12-31'),
    [short],
  ],
];

const plan = planOf(
  rows.map(([number, content, when, units]) => ({
    number,
    content,
    types: typesOf(content),
    timeline: when,
    units,
    leadSaid: units.length === 1,
  })),
  { title },
);
const sheet = plan.plan.sheet;

const workbook: CheckedWorkbook = workbookOf({
  plans: [plan],
  firstSheet: sheet,
  texts: [
    { sheet, row: 4, column: 1, text: title },
    ...rows.map(([, text], index) => ({ sheet, row: 7 + index, column: 2, text })),
    { sheet: 'Căn cứ', row: 3, column: 1, text: basis },
  ],
});

test('what is wrong with the plan of Mộ Đức', () => {
  const findings = checkWorkbook(workbook);
  expect(findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule.id}`)).toEqual([
    'Kế hoạch!A4 standard-notation',
    'Kế hoạch!D8 unit-spelling-inconsistent',
    'Kế hoạch!A10 number-duplicate',
    'Kế hoạch!D10 lead-unclear',
    'Kế hoạch!C13 anchor-undated',
    'Căn cứ!A3 standard-unknown',
  ]);
});
