import { recordPlaces, undo, type RecordPlace, type Result } from '../../src/jobs/record';
import { saveSettings } from '../../src/jobs/save-settings';
import type { Workbook } from '../../src/workbook/port';
import { valueAt } from '../../src/workbook/snapshot';
import { readOne } from '../contract/cells';
import { day } from '../support/day';
import { fixture, opened } from '../workbook/xlsx/packages';
import { activityAt, nextCheck, recordIn, SHEET, worked, type Recording } from './mo-duc';

const PLAIN = 'mo-duc-2024';
const HALF_WAY = 'mo-duc-2024-mid-year';
const done = (iso: string): Result => ({ kind: 'done', day: day(iso) });
const IN_PROGRESS: Result = { kind: 'inProgress' };
const NOT_DONE: Result = { kind: 'notDone' };

const cell = async (workbook: Workbook, row: number, column: number) =>
  valueAt(await readOne(workbook, SHEET), row, column);

describe('where a result can be written', () => {
  test('in the columns that the table has', async () => {
    const { plan } = await nextCheck(opened(fixture(HALF_WAY)));
    expect(recordPlaces(plan)).toEqual(['columns']);
  });
  test('in new columns or in the notes', async () => {
    const { plan } = await nextCheck(opened(fixture(PLAIN)));
    expect(recordPlaces(plan)).toEqual(['new-columns', 'notes']);
  });
});

/** Row, occurrence, result; then the state, the standing and the days of each occurrence as the next check reads them. */
type Case = [number, number | null, Result, string, string, (string | null | false)[]];

// Row 7: April 2024. 8: quarter II. 10: quarter III. 11: ongoing. 12: twice a year. 13: after the audit. 15: June, December.
const CASES: readonly Case[] = [
  [7, null, done('2024-04-12'), 'done', 'onTime', ['2024-04-12']],
  [7, 0, done('2024-04-30'), 'done', 'onTime', ['2024-04-30']],
  [7, null, done('2024-05-02'), 'done', 'late', ['2024-05-02']],
  [7, null, IN_PROGRESS, 'inProgress', 'overdue', [false]],
  [10, null, done('2024-07-10'), 'done', 'onTime', ['2024-07-10']],
  [10, null, IN_PROGRESS, 'inProgress', 'notDue', [false]],
  [11, null, done('2024-07-01'), 'done', 'ongoing', []],
  [11, null, IN_PROGRESS, 'inProgress', 'ongoing', []],
  [13, null, done('2024-07-01'), 'done', 'onTime', []],
  [13, null, IN_PROGRESS, 'inProgress', 'undated', []],
  [12, 0, done('2024-06-20'), 'inProgress', 'notDue', ['2024-06-20', false]],
  [12, 0, done('2024-07-02'), 'inProgress', 'notDue', ['2024-07-02', false]],
  [12, 1, done('2024-07-11'), 'inProgress', 'overdue', [false, '2024-07-11']],
  [12, null, done('2024-06-20'), 'done', 'onTime', ['2024-06-20', '2024-06-20']],
  [12, 1, IN_PROGRESS, 'inProgress', 'overdue', [false, false]],
  [15, 0, done('2024-06-14'), 'inProgress', 'notDue', ['2024-06-14', false]],
  [15, 1, done('2024-07-11'), 'inProgress', 'overdue', [false, '2024-07-11']],
  [15, 0, IN_PROGRESS, 'inProgress', 'overdue', [false, false]],
];

const daysOf = (occurrences: readonly { met: boolean; completedOn: string | null }[]) =>
  occurrences.map(({ met, completedOn }) => met && completedOn);

describe.each<[string, RecordPlace]>([
  [PLAIN, 'new-columns'],
  [PLAIN, 'notes'],
  [HALF_WAY, 'columns'],
])('%s, in %s', (file, place) => {
  test.each(CASES.filter(([row]) => file === PLAIN || ![12, 15].includes(row)))(
    'row %i, occurrence %s, %j is read back, and taken back',
    async (row, occurrence, result, state, standing, days) => {
      const workbook = opened(fixture(file));
      const before = await readOne(workbook, SHEET);
      const recorded = await worked(recordIn(workbook, { row, occurrence, result, place }));
      const read = await activityAt(workbook, row);
      expect([read.state, read.standing]).toEqual([state, standing]);
      expect(daysOf(read.occurrences)).toEqual(days);
      await worked(undo(workbook, recorded));
      expect(await readOne(workbook, SHEET)).toEqual(before);
    },
  );

  test('not done is as open as before', async () => {
    const workbook = opened(fixture(file));
    await worked(recordIn(workbook, { row: 9, occurrence: null, result: NOT_DONE, place }));
    const { standing, occurrences } = await activityAt(workbook, 9);
    expect([standing, daysOf(occurrences)]).toEqual(['overdue', [false]]);
  });

  test('a result after another takes its place', async () => {
    const workbook = opened(fixture(file));
    const results = [done('2024-06-14'), IN_PROGRESS, done('2024-07-01'), NOT_DONE];
    for (const result of results) {
      await worked(recordIn(workbook, { row: 8, occurrence: null, result, place }));
      const { occurrences } = await activityAt(workbook, 8);
      expect(daysOf(occurrences)).toEqual([result.kind === 'done' && result.day]);
    }
  });

  test('occurrences one by one, the last first', async () => {
    const workbook = opened(fixture(file));
    const at = (occurrence: number, result: Result): Recording => ({
      row: 12,
      occurrence,
      result,
      place,
    });
    await worked(recordIn(workbook, at(0, NOT_DONE)));
    await worked(recordIn(workbook, at(1, done('2024-07-12'))));
    expect(daysOf((await activityAt(workbook, 12)).occurrences)).toEqual([false, '2024-07-12']);
    await worked(recordIn(workbook, at(0, done('2024-07-14'))));
    const { state, occurrences } = await activityAt(workbook, 12);
    expect(daysOf(occurrences)).toEqual(['2024-07-14', '2024-07-12']);
    expect([state, occurrences.map(({ late }) => late)]).toEqual(['done', [true, false]]);
  });
});

describe('in new columns', () => {
  test('under headings of their own, once', async () => {
    const workbook = opened(fixture(PLAIN));
    const first: Recording = {
      row: 7,
      occurrence: null,
      result: done('2024-04-12'),
      place: 'new-columns',
    };
    await worked(recordIn(workbook, first));
    const { plan } = await nextCheck(workbook);
    expect(plan.columns).toMatchObject({ status: 6, completedOn: 7 });
    expect([await cell(workbook, 6, 6), await cell(workbook, 6, 7)]).toEqual([
      'Tình trạng',
      'Ngày hoàn thành',
    ]);
    expect(await cell(workbook, 7, 7)).toMatchObject({ kind: 'date', day: '2024-04-12' });
    const second = await worked(recordIn(workbook, { ...first, row: 8 }));
    expect(second.patches.map(({ row }) => row)).toEqual([8, 8]);
  });

  test('beside the last column of the table, known or not', async () => {
    const workbook = opened(fixture(PLAIN));
    const heading = { sheet: SHEET, row: 6, column: 6, before: null, after: 'Lãnh đạo phụ trách' };
    await workbook.write([heading]);
    await worked(
      recordIn(workbook, { row: 7, occurrence: null, result: IN_PROGRESS, place: 'new-columns' }),
    );
    expect((await nextCheck(workbook)).plan.columns).toMatchObject({ status: 7 });
  });

  test('never over a cell that holds something', async () => {
    const workbook = opened(fixture(PLAIN));
    const note = { sheet: SHEET, row: 15, column: 7, before: null, after: 'đã có chữ' };
    await workbook.write([note]);
    const before = workbook.toBytes();
    const recording: Recording = {
      row: 7,
      occurrence: null,
      result: IN_PROGRESS,
      place: 'new-columns',
    };
    expect(await recordIn(workbook, recording)).toEqual({
      kind: 'failed',
      problem: { code: 'no-room', sheet: SHEET, cell: 'G15' },
    });
    expect(workbook.toBytes()).toEqual(before);
  });

  test('are read too where she corrected the columns', async () => {
    const workbook = opened(fixture(PLAIN));
    const columns = { number: 1, content: 2, timeline: 3, unit: 4 };
    await worked(saveSettings(workbook, { table: { sheet: SHEET, headerRow: 6 }, columns }));
    const recorded = await worked(
      recordIn(workbook, {
        row: 7,
        occurrence: null,
        result: done('2024-04-12'),
        place: 'new-columns',
      }),
    );
    const { plan } = await nextCheck(workbook);
    expect(plan.columns).toEqual({ ...columns, status: 6, completedOn: 7 });
    expect((await activityAt(workbook, 7)).standing).toBe('onTime');
    await worked(undo(workbook, recorded));
    expect((await nextCheck(workbook)).plan.columns).toEqual(columns);
  });
});

describe('in the notes', () => {
  const notes = async (results: readonly Result[]) => {
    const workbook = opened(fixture(PLAIN));
    for (const result of results) {
      await worked(recordIn(workbook, { row: 12, occurrence: 0, result, place: 'notes' }));
    }
    return cell(workbook, 12, 5);
  };
  // As the notes stand in the plan that was issued, two spaces and all.
  const HERS = 'Thực hiện theo hướng dẫn  đánh giá nội bộ';

  test('behind what she wrote there, which stays', async () => {
    expect(await notes([done('2024-06-20')])).toBe(`${HERS}; lần 1: hoàn thành ngày 20/06/2024`);
  });
  test('in place of what was said so before', async () => {
    expect(await notes([done('2024-06-20'), IN_PROGRESS])).toBe(`${HERS}; đang thực hiện`);
  });
  test('nothing, where it is not done after all', async () => {
    expect(await notes([done('2024-06-20'), NOT_DONE])).toBe(HERS);
  });
});

describe('in the columns that are there', () => {
  test('her words stay where they still hold', async () => {
    const workbook = opened(fixture(HALF_WAY));
    const recorded = await worked(
      recordIn(workbook, {
        row: 12,
        occurrence: 0,
        result: done('2024-06-25'),
        place: 'columns',
      }),
    );
    expect(recorded.patches).toMatchObject([{ row: 12, column: 7 }]);
    expect(await cell(workbook, 12, 6)).toBe('Đã thực hiện lần 1');
  });

  test('an extension stays', async () => {
    const workbook = opened(fixture(HALF_WAY));
    const before = 'Đang thực hiện';
    const after = 'Đang thực hiện, gia hạn đến 30/9/2024';
    await workbook.write([{ sheet: SHEET, row: 9, column: 6, before, after }]);
    const place = 'columns';
    await worked(recordIn(workbook, { row: 9, occurrence: null, result: NOT_DONE, place }));
    expect((await activityAt(workbook, 9)).due).toBe('2024-09-30');
    const result = done('2024-07-10');
    await worked(recordIn(workbook, { row: 9, occurrence: null, result, place }));
    expect((await activityAt(workbook, 9)).standing).toBe('onTime');
  });
});

describe('is refused', () => {
  const recording: Recording = {
    row: 7,
    occurrence: null,
    result: IN_PROGRESS,
    place: 'new-columns',
  };

  test.each([
    ['no such table', { headerRow: 5 }],
    ['no activity in that row', { row: 30 }],
    ['another activity in that row', { content: 'Nội dung khác' }],
    ['no such occurrence', { occurrence: 3 }],
  ])('%s', async (_, more) => {
    const workbook = opened(fixture(PLAIN));
    const before = workbook.toBytes();
    const result = await recordIn(workbook, recording, more);
    expect(result).toMatchObject({ kind: 'failed', problem: { code: 'activity-missing' } });
    expect(workbook.toBytes()).toEqual(before);
  });

  test('undoing, where the cell was edited since', async () => {
    const workbook = opened(fixture(PLAIN));
    const recorded = await worked(recordIn(workbook, recording));
    const edit = { sheet: SHEET, row: 7, column: 6, before: 'Đang thực hiện', after: 'Xong' };
    await workbook.write([edit]);
    const before = workbook.toBytes();
    expect(await undo(workbook, recorded)).toEqual({
      kind: 'failed',
      problem: { code: 'cell-changed', sheet: SHEET, cell: 'F7' },
    });
    expect(workbook.toBytes()).toEqual(before);
  });
});
