import { unitAbolished } from '../../src/rules/unit-abolished';
import type { Plan } from '../../src/plan/plan';
import { dated, planOf, saidOfPlan, unit, type Row } from './plan-of';
import { timeline } from '../support/timeline';
import { day } from '../support/day';

const of2025: Partial<Plan> = { year: 2025 };
const said = (rows: readonly Row[], given: Partial<Plan> = of2025): readonly string[] =>
  saidOfPlan(unitAbolished, planOf(rows, given, '2025-07-15'));

const district = { units: [unit('UBND huyện Mộ Đức')] };
const department = { units: [unit('Sở Thông tin và Truyền thông', { text: 'Sở TT&TT' })] };

describe('unit-abolished, in a plan of 2025', () => {
  test.each<[string, Row, string[]]>([
    ['a district, due in its last days', { ...district, timeline: dated('2025-06-30') }, []],
    ['a district, due after them', { ...district, timeline: dated('2025-07-01') }, ['D7 ended']],
    [
      'a department, due before it was merged',
      { ...department, timeline: dated('2025-02-28') },
      [],
    ],
    ['a department, due after', { ...department, timeline: dated('2025-03-31') }, ['D7 moved']],
    [
      'twice, the second time after',
      { ...district, timeline: dated('2025-06-30', '2025-12-31') },
      ['D7 ended'],
    ],
    [
      'no date: the end of the year counts',
      { ...district, timeline: timeline('ongoing') },
      ['D7 ended'],
    ],
    [
      'done while it was there',
      {
        ...district,
        timeline: dated('2025-12-31'),
        standing: 'onTime',
        completedOn: [day('2025-05-20')],
      },
      [],
    ],
    ['named in what is to be done', { content: 'Gửi báo cáo về UBND huyện' }, ['B7 ended']],
    ['in capitals', { content: 'BÁO CÁO SỞ TT&TT' }, ['B7 moved']],
    ['typed without accents', { content: 'Gui bao cao ve So TT&TT' }, ['B7 moved']],
    [
      'a document that it issued',
      { content: 'Thực hiện Quyết định số 12/2023/QĐ-UBND của UBND huyện' },
      [],
    ],
    ['a body that is there', { units: [unit('UBND xã Mộ Đức')] }, []],
  ])('%s', (_, row, expected) => expect(said([row])).toEqual(expected));

  test('once for each unit, at its first cell, with the number of rows', () => {
    const rows = [
      district,
      { units: [unit('UBND huyện Mộ Đức', { text: 'UBND Huyện Mộ Đức', role: 'support' })] },
      department,
      { ...district, unitRow: 7 },
    ];
    const plan = planOf(rows, {
      ...of2025,
      columns: { content: 2, timeline: 3, unit: 4, support: 5 },
    });
    expect(saidOfPlan(unitAbolished, plan)).toEqual(['D7 ended', 'D9 moved']);
    expect(unitAbolished.check(plan).map(({ data }) => data)).toEqual([
      {
        name: 'UBND huyện Mộ Đức',
        rows: 3,
        ended: '01/07/2025',
        basis: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
      },
      {
        name: 'Sở TT&TT',
        rows: 1,
        ended: '01/03/2025',
        basis: 'Nghị định số 45/2025/NĐ-CP',
        now: 'Sở Khoa học và Công nghệ',
      },
    ]);
  });

  test('in what is to be done and as a unit: one and the same', () => {
    const rows = [{ content: 'Gửi báo cáo về Sở TT&TT' }, department];
    expect(said(rows)).toEqual(['B7 moved']);
  });

  test('a co-operating unit at its own cell', () => {
    const units = [unit('Phòng Kinh tế'), unit('UBND huyện', { role: 'support' })];
    const columns = { content: 2, timeline: 3, unit: 4, support: 5 };
    expect(said([{ units }], { ...of2025, columns })).toEqual(['E7 ended']);
  });
});

test('a plan of 2024 knows nothing of it', () => {
  const rows = [district, department, { ...district, timeline: dated('2024-12-31') }];
  expect(said(rows, {})).toEqual([]);
});
