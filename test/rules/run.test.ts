import { checkWorkbook } from '../../src/rules/run';
import type { CheckedWorkbook } from '../../src/rules/rule';
import { dated, planOf, texts, unit, workbookOf } from './plan-of';
import { timeline } from '../support/timeline';
import { day } from '../support/day';

const said = (workbook: CheckedWorkbook): string[] =>
  checkWorkbook(workbook).map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule.id}`);

const tidyPlan = { title: 'Kế hoạch tuyển quân năm 2024', agency: '' };

describe('checkWorkbook', () => {
  test('a workbook with nothing wrong', () => {
    expect(said(workbookOf({ plans: [planOf([{ number: '1' }], tidyPlan)] }))).toEqual([]);
  });

  test('by row, then column as a number, then the order of the catalogue', () => {
    const overdueTwice = { standing: 'overdue' as const, due: day('2024-06-30'), daysOverdue: 15 };
    const rows = [
      { number: '1', units: [], timeline: timeline('unreadable'), row: 10 },
      { number: '1', row: 9 },
      { number: '3', timeline: dated('2025-06-30'), ...overdueTwice, row: 8 },
      { number: '4', timeline: dated('2024-06-30'), row: 7 },
    ];
    const columns = { number: 1, content: 2, timeline: 27, unit: 4 };
    expect(said(workbookOf({ plans: [planOf(rows, { ...tidyPlan, columns })] }))).toEqual([
      'Kế hoạch!A8 number-gap',
      'Kế hoạch!AA8 due-outside-year',
      'Kế hoạch!AA8 overdue',
      'Kế hoạch!A9 number-duplicate',
      'Kế hoạch!D10 unit-missing',
      'Kế hoạch!AA10 timeline-unreadable',
    ]);
  });

  test('by sheet, in the order given; each plan on its own', () => {
    const plan = (sheet: string) => planOf([{ units: [] }], { ...tidyPlan, sheet });
    const workbook = workbookOf({
      plans: [plan('Năm 2024'), plan('Năm 2023')],
      sheets: ['Bìa', 'Năm 2024', 'Căn cứ', 'Năm 2023'],
      texts: [
        { sheet: 'Năm 2024', row: 1, column: 1, text: 'KẾ HOẠCH' },
        ...texts('ISO 9001:2018'),
        { sheet: 'Bìa', row: 2, column: 2, text: 'ISO 9001:2018' },
      ],
    });
    expect(said(workbook)).toEqual([
      'Bìa!B2 standard-unknown',
      'Năm 2024!D7 unit-missing',
      'Căn cứ!A1 standard-unknown',
      'Năm 2023!D7 unit-missing',
    ]);
  });

  test('each finding has its rule', () => {
    const [finding] = checkWorkbook(workbookOf({ plans: [planOf([{ units: [unit('Sở')] }, {}])] }));
    expect(finding?.rule.messages[finding.message]).toBeDefined();
  });
});
