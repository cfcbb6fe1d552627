import { runCli, runJson, workbook } from './run-cli';

const PLAN = workbook('mo-duc-2024.xlsx');
const MID_YEAR = workbook('mo-duc-2024-mid-year.xlsx');
const AS_OF = ['--as-of', '2024-07-15'];

interface Printed {
  asOf: string;
  plans: {
    sheet: string;
    range: string;
    year: number;
    columns: Record<string, string>;
    activities: {
      row: number;
      types: string[];
      standing: string;
      due: string | null;
      daysOverdue: number;
      occurrencesMet: number;
      units: { name: string; role: string; group: boolean }[];
    }[];
  }[];
  findings: { rule: string; severity: string; sheet: string; cell: string; message: string }[];
}

function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'plans' in value && 'findings' in value;
}

function check(file: string): Printed {
  const printed = runJson(['check', file, ...AS_OF]);
  if (!isPrinted(printed)) throw new Error('not the JSON of check');
  return printed;
}

describe('check on the plan of 2024', () => {
  const printed = check(PLAN);
  const [plan] = printed.plans;
  const activity = (row: number) => plan?.activities.find((one) => one.row === row);
  const cellsOf = (rule: string) =>
    printed.findings.filter((one) => one.rule === rule).map(({ sheet, cell }) => [sheet, cell]);

  test('finds the table', () => {
    expect(printed.plans).toHaveLength(1);
    expect(plan).toMatchObject({
      sheet: 'Kế hoạch 2024',
      range: 'A6:E15',
      year: 2024,
      columns: { number: 'A', content: 'B', timeline: 'C', unit: 'D', notes: 'E' },
    });
    expect(plan?.activities.map((one) => one.row)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test('judges every row', () => {
    expect(
      plan?.activities.map(({ row, standing, due, daysOverdue }) => [
        row,
        standing,
        due,
        daysOverdue,
      ]),
    ).toEqual([
      [7, 'overdue', '2024-04-30', 76],
      [8, 'overdue', '2024-06-30', 15],
      [9, 'overdue', '2024-06-30', 15],
      [10, 'notDue', '2024-09-30', 0],
      [11, 'ongoing', null, 0],
      [12, 'overdue', '2024-06-30', 15],
      [13, 'undated', null, 0],
      [14, 'ongoing', null, 0],
      [15, 'overdue', '2024-06-30', 15],
    ]);
  });

  test('reads the units', () => {
    expect(activity(10)?.units.map((unit) => unit.name)).toEqual([
      'Ban Chỉ đạo ISO huyện',
      'Tổ thư ký ISO huyện',
      'UBND các xã, thị trấn',
    ]);
    expect(activity(7)?.units[0]?.name).toBe(activity(8)?.units[0]?.name);
    expect(activity(13)?.types).toEqual(['correction', 'review']);
  });

  test('finds what is wrong', () => {
    expect(cellsOf('number-duplicate')).toEqual([['Kế hoạch 2024', 'A10']]);
    expect(cellsOf('standard-unknown')).toEqual([['Căn cứ', 'A3']]);
    expect(cellsOf('standard-notation')).toContainEqual(['Kế hoạch 2024', 'A4']);
    expect(cellsOf('anchor-undated')).toEqual([['Kế hoạch 2024', 'C13']]);
    expect(cellsOf('lead-unclear')).toEqual([['Kế hoạch 2024', 'D10']]);
    expect(cellsOf('unit-spelling-inconsistent')).toHaveLength(1);
    expect(cellsOf('overdue').map(([, cell]) => cell)).toEqual(['C7', 'C8', 'C9', 'C12', 'C15']);
  });

  test('finds nothing that is right', () => {
    const fine = [
      'internal-audit-missing',
      'management-review-missing',
      'quality-objectives-missing',
      'periodic-report-missing',
      'plan-year-mismatch',
      'timeline-missing',
      'timeline-unreadable',
      'unit-missing',
      'column-missing',
      'number-gap',
      'review-before-audit',
      'due-outside-year',
    ];
    expect(printed.findings.filter(({ rule }) => fine.includes(rule))).toEqual([]);
  });

  test('ends with 1 for errors, in either language', () => {
    const vietnamese = runCli(['check', PLAN, ...AS_OF]);
    const english = runCli(['check', PLAN, ...AS_OF, '--lang', 'en']);
    expect([vietnamese.status, english.status]).toEqual([1, 1]);
    expect(vietnamese.stdout).toContain('Quá hạn 5');
    expect(english.stdout).toContain('Overdue 5');
  });
});

test('check half a year on', () => {
  const [plan] = check(MID_YEAR).plans;
  expect(plan?.columns).toMatchObject({ status: 'F', completedOn: 'G' });
  expect(
    plan?.activities.map(({ row, standing, occurrencesMet }) => [row, standing, occurrencesMet]),
  ).toEqual([
    [7, 'onTime', 1],
    [8, 'late', 1],
    [9, 'overdue', 0],
    [10, 'notDue', 0],
    [11, 'ongoing', 0],
    [12, 'notDue', 1],
    [13, 'undated', 0],
    [14, 'ongoing', 0],
    [15, 'notDue', 1],
  ]);
});
