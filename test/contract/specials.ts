import { check } from '../../src/jobs/check';
import { clearMarks } from '../../src/jobs/clear-marks';
import { highlight, type HighlightOptions } from '../../src/jobs/highlight';
import { report } from '../../src/jobs/report';
import { book, HEADINGS, planSheet, type BookSheet } from './book';
import { allOf, cellsOf, readOne, worksheetNames } from './cells';
import { day } from '../support/day';
import { OPTIONS, periodOf } from './jobs';
import type { Open } from './opened';

/** Of the twelve months, ten are over by then and one is over within 15 days. */
const ON_NOVEMBER_20: HighlightOptions = { ...OPTIONS, asOf: day('2025-11-20'), mode: 'fixed' };
const LAST_ROW = 1_048_576;

const plan = (changes: Partial<BookSheet> = {}): BookSheet => ({ ...planSheet(12), ...changes });
const others = (count: number): BookSheet[] =>
  Array.from({ length: count }, (_, n) => ({ name: `Phòng ${n + 1}`, rows: [[`Trang ${n + 1}`]] }));

const AUTO_FILTER =
  '<autoFilter ref="A3:E15"><filterColumn colId="3"><filters><filter val="Văn phòng"/></filters></filterColumn></autoFilter>';
const HIDDEN = { 5: 'hidden="1"', 7: 'hidden="1"', 9: 'hidden="1"' };

/** Workbooks of every kind that a plan of twelve months may stand in. */
const KINDS: readonly [kind: string, sheets: readonly BookSheet[]][] = [
  ['a plain one', [plan()]],
  ['a sheet with a filter on', [plan({ after: AUTO_FILTER, rowAttributes: HIDDEN })]],
  ['hidden rows', [plan({ rowAttributes: HIDDEN })]],
  ['a table object', [plan({ table: 'A3:E15' })]],
  [
    'merged cells',
    [
      plan({
        after:
          '<mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="D4:D6"/><mergeCell ref="E4:E5"/></mergeCells>',
      }),
    ],
  ],
  [
    'a protected sheet that lets cells be formatted',
    [plan({ after: '<sheetProtection sheet="1" formatCells="0"/>' })],
  ],
  ['sixty sheets', [...others(36), plan(), ...others(59).slice(36)]],
  [
    'a column formatted down to the last row',
    [
      plan({
        before: '<cols><col min="3" max="3" width="20" style="1"/></cols>',
        rows: Object.assign([...planSheet(12).rows], {
          [LAST_ROW - 1]: [null, null, { attributes: 's="1"', inner: '' }],
        }),
      }),
    ],
  ],
  ['a name with quotes and accents', [plan({ name: 'Kế hoạch \'ISO\' "2025" (Sở)' })]],
  ['a chart sheet', [plan(), { name: 'Biểu đồ', rows: [], kind: 'chartsheet' }]],
  ['a hidden sheet beside', [plan(), { ...planSheet(12, 'Bản nháp'), state: 'hidden' }]],
  ['an empty sheet before', [{ name: 'Trống', rows: [] }, plan()]],
];

const planName = (sheets: readonly BookSheet[]): string =>
  sheets.find(({ name }) => name.startsWith('Kế hoạch'))?.name ?? '';

/** Jobs on workbooks out of the ordinary: the right result or a clear refusal, and nothing of hers changed. */
export function specials(adapter: string, open: Open): void {
  describe(`out of the ordinary, through ${adapter}`, () => {
    test.each(KINDS)('%s: checked, marked, cleared, reported', async (_, sheets) => {
      const name = planName(sheets);
      const opened = await open(book(sheets));
      const { workbook, formats, picture } = opened;
      const before = [await allOf(workbook), await picture()];

      const checked = await check(workbook, ON_NOVEMBER_20);
      if (checked.kind === 'failed') throw new Error(checked.problem.code);
      expect(
        checked.value.plans.map((found) => [found.plan.sheet, found.activities.length]),
      ).toEqual([[name, 12]]);
      expect(await highlight(workbook, ON_NOVEMBER_20)).toEqual({
        kind: 'done',
        value: { sheets: [name], overdue: 10, dueSoon: 1 },
      });
      const marks = (await formats(name)).length;
      expect(marks).toBeGreaterThanOrEqual(11);
      expect(await clearMarks(workbook)).toEqual({ kind: 'done', value: marks });
      expect([await allOf(workbook), await picture()]).toEqual(before);

      const made = await report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025') });
      if (made.kind === 'failed') throw new Error(made.problem.code);
      expect(made.value.report.totals.activities).toBe(12);
      const names = made.value.sheets;
      expect((await worksheetNames(await opened.again())).slice(-3)).toEqual(names);
      const [, activities = ''] = names;
      const texts = Object.values(cellsOf(await readOne(workbook, activities)));
      expect(texts).toContain('Rà soát quy trình số 12');
    });

    test('a protected sheet: checked and reported; marks refused, by its name', async () => {
      const { workbook, picture } = await open(
        book([plan({ after: '<sheetProtection sheet="1"/>' })]),
      );
      const before = await picture();
      expect(await highlight(workbook, ON_NOVEMBER_20)).toEqual({
        kind: 'failed',
        problem: { code: 'sheet-protected', sheet: 'Kế hoạch' },
      });
      expect(await picture()).toEqual(before);
      const made = await report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025') });
      expect(made.kind).toBe('done');
    });

    test('an empty workbook: no plan, said so', async () => {
      const { workbook, picture } = await open(book([{ name: 'Sheet1', rows: [] }]));
      const before = await picture();
      const noPlan = { kind: 'failed', problem: { code: 'no-plan', refused: [] } };
      expect(await highlight(workbook, ON_NOVEMBER_20)).toEqual(noPlan);
      expect(await report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025') })).toEqual(
        noPlan,
      );
      expect(await clearMarks(workbook)).toEqual({ kind: 'done', value: 0 });
      const checked = await check(workbook, ON_NOVEMBER_20);
      expect(checked.kind === 'done' && checked.value.plans).toEqual([]);
      expect(await picture()).toEqual(before);
    });

    test('a structure that is locked: marked, but no report', async () => {
      const { workbook, picture, formats } = await open(
        book([plan()], { properties: '<workbookProtection lockStructure="1"/>' }),
      );
      const before = await picture();
      expect(await report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025') })).toEqual({
        kind: 'failed',
        problem: { code: 'structure-protected' },
      });
      expect(await picture()).toEqual(before);
      expect((await highlight(workbook, ON_NOVEMBER_20)).kind).toBe('done');
      expect((await formats('Kế hoạch')).length).toBeGreaterThan(0);
    });

    test('a report that she edited is kept, and the new one stands beside it', async () => {
      const { workbook, again } = await open(book([plan()]));
      const options = { ...ON_NOVEMBER_20, period: periodOf('2025') };
      const first = await report(workbook, options);
      const names = first.kind === 'done' ? first.value.sheets : [];
      const [sheet] = names;
      if (sheet === undefined) throw new Error('no report');
      const before = Object.entries(cellsOf(await readOne(workbook, sheet)));
      const free = { sheet, row: before.length + 200, column: 1, before: null, after: 'Ghi thêm' };
      expect((await workbook.write([free])).kind).toBe('done');
      const edited = cellsOf(await readOne(workbook, sheet));
      expect(await report(workbook, options)).toMatchObject({
        kind: 'done',
        value: { sheets: names.map((name) => `${name} (2)`), keptEdited: [sheet] },
      });
      const later = await again();
      expect(await worksheetNames(later)).toEqual([
        'Kế hoạch',
        ...names,
        ...names.map((name) => `${name} (2)`),
      ]);
      expect(cellsOf(await readOne(later, sheet))).toEqual(edited);
    });

    test('texts of thousands of letters', async () => {
      const long = 'Nội dung rất dài '.repeat(500);
      const sheet: BookSheet = {
        name: 'Kế hoạch',
        rows: [['KẾ HOẠCH ISO NĂM 2025'], [], HEADINGS, [1, long, 'Tháng 1', 'Văn phòng', long]],
      };
      const { workbook } = await open(book([sheet]));
      expect(await highlight(workbook, ON_NOVEMBER_20)).toMatchObject({ value: { overdue: 1 } });
      const made = await report(workbook, { ...ON_NOVEMBER_20, period: periodOf('2025') });
      const name = made.kind === 'done' ? made.value.sheets[0] : undefined;
      // No row is higher than Excel lets it be: such a text goes on in rows below, and is all there.
      const texts = Object.values(cellsOf(await readOne(workbook, name ?? '')));
      const told = texts.filter((text) => String(text).includes('rất dài')).join(' ');
      expect(told.split('rất').length - 1).toBeGreaterThanOrEqual(500);
    });
  });
}
