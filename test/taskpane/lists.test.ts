import { groupFindings, splitSilent } from '../../src/taskpane/desk/finding-groups';
import { placeFor, recordables } from '../../src/taskpane/desk/recordable';
import { periodOf, REPORT_PARTS, suggestedReport } from '../../src/taskpane/desk/report-choices';
import { countStandings, isSilent } from '../../src/taskpane/desk/standing';
import type { Checked, FindingFilter } from '../../src/taskpane/desk/state';
import { readTypedDay } from '../../src/taskpane/desk/typed-day';
import { groupByUnit } from '../../src/taskpane/desk/unit-groups';
import { day } from '../support/day';
import { fixture } from '../workbook/xlsx/packages';
import { checkedOf, deskOver } from './page-host';

const ALL: FindingFilter = { grouping: 'severity', hidden: [], words: '' };

async function checked(name: string): Promise<Checked> {
  const { desk } = deskOver(fixture(name));
  await desk.check();
  return checkedOf(desk.state);
}

describe('findings in their groups', () => {
  test('come gravest first; what is only past its day, and tells no result, comes last', async () => {
    const groups = groupFindings(await checked('mo-duc-2024'), ALL, 'vi');
    expect(groups.map(({ of }) => (of.kind === 'severity' ? of.severity : of.kind))).toEqual([
      'error',
      'warning',
      'hint',
      'silent',
    ]);
    const silent = groups.at(-1)?.findings ?? [];
    expect(silent.map(({ cell }) => cell)).toEqual(['C7', 'C8', 'C9', 'C12', 'C15']);
  });

  test('are called late where the table tells results', async () => {
    const midYear = await checked('mo-duc-2024-mid-year');
    const { told, silent } = splitSilent(midYear);
    expect(silent).toEqual([]);
    expect(told.filter(({ rule }) => rule.id === 'overdue').map(({ cell }) => cell)).toEqual([
      'C9',
    ]);
  });

  test('go by rows too', async () => {
    const filter: FindingFilter = { ...ALL, grouping: 'row' };
    const groups = groupFindings(await checked('mo-duc-2024-mid-year'), filter, 'vi');
    const rows = groups.map(({ of, findings }) =>
      of.kind === 'row' ? [of.sheet, of.row, findings.length] : [],
    );
    expect(rows).toContainEqual(['Căn cứ', 3, 1]);
    expect(rows).toContainEqual(['Kế hoạch 2024', 10, 2]);
  });

  test('are found by words without their accents, and left out by severity', async () => {
    const plan = await checked('mo-duc-2024');
    const found = groupFindings(plan, { ...ALL, words: ' TIEU chuẩn ' }, 'vi');
    const cells = found.flatMap(({ findings }) => findings.map(({ cell }) => cell));
    expect(cells).toEqual(['A3']);
    const left = groupFindings(plan, { ...ALL, hidden: ['error', 'warning'] }, 'vi');
    const severities = left.flatMap(({ findings }) => findings.map(({ rule }) => rule.severity));
    expect(new Set(severities)).toEqual(new Set(['hint']));
    expect(groupFindings(plan, { ...ALL, words: 'không đâu có' }, 'vi')).toEqual([]);
  });
});

describe('standings', () => {
  test('are counted, the pressing ones first', async () => {
    const { check } = await checked('mo-duc-2024-mid-year');
    expect(countStandings(check.plans)).toEqual([
      { standing: 'overdue', count: 1 },
      { standing: 'notDue', count: 3 },
      { standing: 'onTime', count: 1 },
      { standing: 'late', count: 1 },
      { standing: 'ongoing', count: 2 },
      { standing: 'undated', count: 1 },
    ]);
  });

  test('of a table without results are only past due, not called overdue', async () => {
    const silent = await checked('mo-duc-2024');
    const told = await checked('mo-duc-2024-mid-year');
    expect([silent, told].map(({ check }) => check.plans.map(isSilent))).toEqual([[true], [false]]);
    expect(countStandings(silent.check.plans)).toEqual([
      { standing: 'pastDue', count: 5 },
      { standing: 'notDue', count: 1 },
      { standing: 'ongoing', count: 2 },
      { standing: 'undated', count: 1 },
    ]);
    const recorded = recordables(silent, 'overdue', null).map(({ standing }) => standing);
    expect(new Set(recorded)).toEqual(new Set(['pastDue']));
  });
});

test('what is overdue stands under the units that lead it, the latest first', async () => {
  const { check } = await checked('mo-duc-2024');
  const groups = groupByUnit(check.plans, 'overdue').map(({ unit, due }) => [
    unit,
    due.map(({ progress, days }) => [progress.activity.row, days]),
  ]);
  expect(groups[0]).toEqual([
    'Ban Chỉ đạo ISO huyện',
    [
      [7, 76],
      [8, 15],
      [12, 15],
      [15, 15],
    ],
  ]);
  expect(groups.flat(2)).toContainEqual([9, 15]);
  expect(groupByUnit(check.plans, 'dueSoon')).toEqual([]);
});

describe('what can be recorded', () => {
  test('is what is open, what is past due, or all', async () => {
    const midYear = await checked('mo-duc-2024-mid-year');
    const rowsOf = (filter: 'open' | 'overdue' | 'all'): readonly number[] =>
      recordables(midYear, filter, null).map(({ progress }) => progress.activity.row);
    expect(rowsOf('all')).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(rowsOf('overdue')).toEqual([9]);
    expect(rowsOf('open')).not.toContain(7);
    expect(rowsOf('open')).toContain(10);
  });

  test('goes where there is a place, or where she chose', () => {
    expect(placeFor(['columns'], null)).toBe('columns');
    expect(placeFor(['new-columns', 'notes'], null)).toBeNull();
    expect(placeFor(['new-columns', 'notes'], 'notes')).toBe('notes');
    expect(placeFor(['new-columns'], 'notes')).toBe('new-columns');
  });
});

describe('reports to choose from', () => {
  test('are all real periods', () => {
    const parts = Object.values(REPORT_PARTS).flat();
    const ids = parts.map((part) => periodOf({ year: 2024, part, cutOff: 'decree' }).id);
    expect(ids).toHaveLength(20);
    expect(ids).toEqual(
      expect.arrayContaining(['2024', '2024-H1', '2024-9M', '2024-Q4', '2024-12']),
    );
  });

  test('begin with six months, and after September with the year', () => {
    expect(suggestedReport(2024, day('2024-09-30')).part).toBe('H1');
    expect(suggestedReport(2024, day('2024-10-01')).part).toBe('');
    expect(suggestedReport(2026, day('2025-12-31')).part).toBe('H1');
  });
});

test.each([
  ['15/7/2024', '2024-07-15'],
  [' 05.07.2024 ', '2024-07-05'],
  ['1-2-2024', '2024-02-01'],
  ['2024-07-15', '2024-07-15'],
  ['7/15/2024', null],
  ['30/2/2024', null],
  ['15/7/24', null],
  ['15/7', null],
  ['', null],
])('the typed day %j is %j', (text, wanted) => {
  expect(readTypedDay(text)).toBe(wanted);
});
