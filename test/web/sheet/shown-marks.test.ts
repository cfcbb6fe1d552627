import { check } from '../../../src/jobs/check';
import { highlight } from '../../../src/jobs/highlight';
import { shownMarks } from '../../../src/web/sheet/shown-marks';
import { readLooks } from '../../../src/workbook/xlsx/looks';
import { loadBook } from '../../excel-host/model/load';
import { shownMarks as shownInExcel } from '../../excel-host/model/shown-marks';
import { fixture, opened } from '../../workbook/xlsx/packages';
import { settled } from '../../support/settled';
import { day } from '../../support/day';

const BOOKS = [
  'mo-duc-2024',
  'mo-duc-2024-mid-year',
  'nhiem-vu-2025',
  'kinh-te-so-2026',
  'theo-doi-tien-do-2025',
];
const DAYS = ['2024-07-15', '2025-06-20', '2026-11-22'];

describe.each(BOOKS)('the marks of %s', (name) => {
  test.each(DAYS)(
    'show on %s the rows that are overdue and due soon, as Excel shows them',
    async (on) => {
      const workbook = opened(fixture(name));
      const options = { asOf: day(on), year: null, sheet: null, dueSoonDays: null };
      await highlight(workbook, { ...options, mode: 'today' });
      const checked = await check(workbook, options);
      if (checked.kind === 'failed') throw new Error(checked.problem.code);
      const book = loadBook(workbook.toBytes());
      for (const { plan, activities } of checked.value.plans) {
        const [snapshot] = await settled(workbook.read([plan.sheet]));
        const looks = readLooks(workbook.toBytes(), plan.sheet);
        if (!snapshot || !looks) throw new Error('no sheet');
        const marks = shownMarks(looks.marks, snapshot, day(on));
        const shown: string[] = [];
        for (let row = 1; row <= plan.area.bottom; row++) {
          const kind = marks.ofRow(row);
          if (kind) shown.push(`${kind} ${row}`);
        }
        const judged = activities
          .filter(({ standing }) => standing === 'overdue' || standing === 'dueSoon')
          .map(({ standing, activity }) => `${standing} ${activity.row}`);
        expect(shown).toEqual(expect.arrayContaining(judged));
        const inExcel = shownInExcel(book, plan.sheet, day(on));
        expect(new Set(shown)).toEqual(new Set(inExcel.map(({ row, kind }) => `${kind} ${row}`)));
      }
    },
  );
});

test('a mark shows over its area, and says nothing beside it', async () => {
  const workbook = opened(fixture('mo-duc-2024'));
  const asOf = day('2024-07-15');
  await highlight(workbook, { asOf, year: null, sheet: null, dueSoonDays: null, mode: 'fixed' });
  const [snapshot] = await settled(workbook.read(['Kế hoạch 2024']));
  const looks = readLooks(workbook.toBytes(), 'Kế hoạch 2024');
  if (!snapshot || !looks) throw new Error('no sheet');
  const marks = shownMarks(looks.marks, snapshot, day('2030-01-01'));
  // Row 7 was due in April 2024 and nothing says that it was done.
  expect(marks.at(7, 2)).toBe('overdue');
  expect(marks.at(7, 20)).toBeNull();
  expect(marks.at(6, 2)).toBeNull();
  expect(marks.count).toBeGreaterThan(0);
});

test('a mark that other programs wrote in a way that we do not read shows nothing', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 2 };
  const snapshot = { area: null, rows: [] };
  const marks = shownMarks(
    [{ areas: [area], kind: 'overdue', formula: 'SUM(A1:A2)' }],
    snapshot,
    day('2024-01-01'),
  );
  expect(marks.ofRow(1)).toBeNull();
});
