import { check } from '../../src/jobs/check';
import type { JobResult } from '../../src/jobs/job';
import { record, undo, type RecordPlace, type Result } from '../../src/jobs/record';
import { saveSettings } from '../../src/jobs/save-settings';
import type { CellPatch, PatchValue } from '../../src/workbook/port';
import { valueAt } from '../../src/workbook/snapshot';
import { settled } from '../support/settled';
import { book, HEADINGS, planSheet, type BookCell } from './book';
import { allOf, readOne } from './cells';
import { day } from '../support/day';
import { OPTIONS } from './jobs';
import type { Open } from './opened';

const SHEET = 'Kế hoạch';
const SETTINGS = 'Cấu hình ISO';

async function worked<T>(job: Promise<JobResult<T>>): Promise<T> {
  const result = await job;
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** What is written into her sheet and taken back again, and what is kept with the workbook. */
export function keeping(open: Open): void {
  describe('takes back', () => {
    const GENERAL: BookCell = 5;
    const DATE: BookCell = { attributes: 's="1"', inner: '<v>45473</v>' };
    const TEXT: BookCell = {
      attributes: 's="3" t="inlineStr"',
      inner: '<is><t>6/2025</t></is>',
    };
    const cases: [string, BookCell, PatchValue][] = [
      ['a date over nothing', null, { kind: 'date', day: day('2024-06-30') }],
      ['a date over a number', GENERAL, { kind: 'date', day: day('2024-06-30') }],
      ['a date over a date', DATE, { kind: 'date', day: day('2024-12-31') }],
      ['a date over a text', TEXT, { kind: 'date', day: day('2024-06-30') }],
      ['a number over a text', TEXT, 7],
      ['a text over a date', DATE, '3-4'],
      ['a text over nothing', null, '=1+1'],
      ['nothing over a date', DATE, null],
      ['nothing over a text', TEXT, null],
    ];
    test.each(cases)('%s, and its number format', async (_, held, after) => {
      const { workbook, again } = await open(book([{ name: SHEET, rows: [[held, 'x']] }]));
      const before = await allOf(workbook);
      const was = valueAt(await readOne(workbook, SHEET), 1, 1);
      const patch: CellPatch = { sheet: SHEET, row: 1, column: 1, before: was, after };
      const back = await settled(workbook.write([patch]));
      await settled(workbook.write(back));
      expect(await allOf(await again())).toEqual(before);
      // A number tells by how it is read whether the cell shows dates.
      const typed: CellPatch = { ...patch, before: was, after: 45473 };
      await settled(workbook.write([typed]));
      const now = valueAt(await readOne(await again(), SHEET), 1, 1);
      expect(now).toEqual(held === DATE ? expect.objectContaining({ day: '2024-06-30' }) : 45473);
    });
  });

  describe('keeps settings', () => {
    test('with the workbook, as she changed them since', async () => {
      const { workbook, again } = await open(book([planSheet(3)]));
      const table = { sheet: SHEET, headerRow: 3 };
      const columns = { content: 2, timeline: 3, unit: 4 };
      await worked(saveSettings(workbook, { dueSoonDays: 30, table, columns }));
      const line = (await readOne(workbook, SETTINGS)).rows.findIndex(
        ([item]) => item === 'Năm kế hoạch',
      );
      const typed = { sheet: SETTINGS, row: line + 1, column: 2, before: null, after: '2024' };
      await settled(workbook.write([typed]));
      await worked(saveSettings(workbook, { dueSoonDays: 10 }));
      const { settings, reading, plans } = await worked(check(await again(), OPTIONS));
      expect(settings).toEqual({ dueSoonDays: 10, year: 2024, table, columns, settled: [] });
      expect(reading.unread).toEqual([]);
      expect(plans.map(({ plan }) => [plan.year, plan.columns])).toEqual([[2024, columns]]);
    });

    test('what she settled, on a line of its own, until she takes it back', async () => {
      const { workbook, again } = await open(
        book([{ name: SHEET, rows: [HEADINGS, [1, 'Báo cáo', '02 lần/năm', 'Văn phòng', null]] }]),
      );
      const duesOf = async (): Promise<unknown> => {
        const { plans } = await worked(check(await again(), OPTIONS));
        return plans.map(({ activities }) =>
          activities.map(({ occurrences }) => occurrences.map(({ due }) => due.slice(5))),
        );
      };
      const may = { kind: 'timeline', text: '02 lần/năm', said: 'Tháng 5, 11' } as const;
      await worked(saveSettings(workbook, { dueSoonDays: 30 }));
      await worked(saveSettings(workbook, { settled: [may] }));
      expect(await duesOf()).toEqual([[['05-31', '11-30']]]);
      await worked(saveSettings(workbook, { settled: [] }));
      expect(await duesOf()).toEqual([[['06-30', '12-31']]]);
    });

    test('on a sheet of its own beside one of hers of that name', async () => {
      const { workbook, again } = await open(
        book([planSheet(3), { name: 'CẤU HÌNH ISO', rows: [['của tôi']] }]),
      );
      await worked(saveSettings(workbook, { year: 2024 }));
      const later = await again();
      expect((await settled(later.sheets())).map(({ name }) => name)).toEqual([
        SHEET,
        'CẤU HÌNH ISO',
        `${SETTINGS} (2)`,
      ]);
      expect((await worked(check(later, OPTIONS))).settings.year).toBe(2024);
    });
  });

  describe('records results', () => {
    const results: [string, Result, RecordPlace][] = [
      ['done', { kind: 'done', day: day('2025-01-20') }, 'new-columns'],
      ['done', { kind: 'done', day: day('2025-02-03') }, 'notes'],
      ['in progress', { kind: 'inProgress' }, 'new-columns'],
      ['in progress', { kind: 'inProgress' }, 'notes'],
    ];
    test.each(results)('%s, %j, in %s, and takes them back', async (_, result, place) => {
      const { workbook, again } = await open(book([planSheet(3)]));
      const before = await allOf(workbook);
      const at = { sheet: SHEET, headerRow: 3, row: 4, occurrence: null };
      const recorded = await worked(record(workbook, { ...OPTIONS, ...at, result, place }));
      const [plan] = (await worked(check(await again(), OPTIONS))).plans;
      const [activity] = plan?.activities ?? [];
      expect(activity).toMatchObject(
        result.kind === 'done'
          ? { state: 'done', completedOn: [result.day] }
          : { state: 'inProgress', standing: 'overdue' },
      );
      expect(plan?.activities.slice(1).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
      await worked(undo(workbook, recorded));
      expect(await allOf(await again())).toEqual(before);
    });

    test('and takes nothing back where the cell was edited since', async () => {
      const { workbook, again } = await open(book([planSheet(3)]));
      const at = { sheet: SHEET, headerRow: 3, row: 4, occurrence: null };
      const result: Result = { kind: 'inProgress' };
      const options = { ...OPTIONS, ...at, result, place: 'notes' as const };
      const recorded = await worked(record(workbook, options));
      const edit = { sheet: SHEET, row: 4, column: 5, before: 'Đang thực hiện', after: 'Xong' };
      await settled(workbook.write([edit]));
      const before = await allOf(workbook);
      expect(await undo(workbook, recorded)).toEqual({
        kind: 'failed',
        problem: { code: 'cell-changed', sheet: SHEET, cell: 'E4' },
      });
      expect(await allOf(await again())).toEqual(before);
    });
  });
}
