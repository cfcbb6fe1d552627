import type { CellValue } from '../../src/workbook/snapshot';
import { fixture, independentReading, value } from '../workbook/xlsx/packages';
import { settled } from '../support/settled';
import { book, planSheet, type BookCell } from './book';
import { cellsOf, pictureOf, readOne, worksheetNames } from './cells';
import { FIXTURE_NAMES, recordingOf } from './fixtures';
import { day } from '../support/day';
import type { Open } from './opened';

const cell = (attributes: string, inner: string): BookCell => ({ attributes, inner });
const SHEET = 'Kế hoạch';
const one = (cell: BookCell): Uint8Array => book([{ name: SHEET, rows: [[cell]] }]);
const NAMES = ['Kế hoạch', '6 tháng "đầu" năm', "Đơn vị 'A' (2)", 'A!B', '01', 'Nguyễn Ái Quốc'];

export function reading(open: Open): void {
  describe('lists the sheets', () => {
    test.each(FIXTURE_NAMES)('of %s, in the order of the tabs', async (name) => {
      const { workbook } = await open(fixture(name));
      const { worksheets } = recordingOf(name);
      expect(await settled(workbook.sheets())).toEqual(
        worksheets.map(({ name, visible }) => ({ name, kind: 'worksheet', visible, ours: null })),
      );
    });

    test('hidden ones too, whatever way they are hidden', async () => {
      const { workbook } = await open(
        book([
          { name: 'Thấy', rows: [] },
          { name: 'Ẩn', rows: [], state: 'hidden' },
          { name: 'Ẩn kỹ', rows: [], state: 'veryHidden' },
        ]),
      );
      const sheets = await settled(workbook.sheets());
      expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
        ['Thấy', true],
        ['Ẩn', false],
        ['Ẩn kỹ', false],
      ]);
    });

    test('whatever characters their names have', async () => {
      const { workbook } = await open(book(NAMES.map((name) => ({ name, rows: [[name]] }))));
      expect(await worksheetNames(workbook)).toEqual(NAMES);
      const snapshots = await settled(workbook.read(NAMES));
      expect(snapshots.map(cellsOf)).toEqual(NAMES.map((name) => ({ A1: name })));
    });

    test.each([
      ['"report|2024-H1|00ff"', { kind: 'report', period: '2024-H1', digest: '00ff' }],
      ['"findings||a""b|c"', { kind: 'findings', period: '', digest: 'a"b|c' }],
      ['"report|2024-H1"', null],
      ["'Kế hoạch'!$A$1", null],
    ])('and tells ours by their name: %s', async (formula, ours) => {
      const { workbook } = await open(
        book([planSheet(1), planSheet(1, 'Báo cáo')], {
          workbook: `<definedNames><definedName name="_kehoachiso" localSheetId="1" hidden="1">${formula}</definedName></definedNames>`,
        }),
      );
      const sheets = await settled(workbook.sheets());
      expect(sheets.map((sheet) => sheet.ours)).toEqual([null, ours]);
    });

    test('a name of ours that is the whole workbook’s makes no sheet ours', async () => {
      const { workbook } = await open(
        book([planSheet(1)], {
          workbook:
            '<definedNames><definedName name="_kehoachiso">"report|2024|00"</definedName></definedNames>',
        }),
      );
      expect((await settled(workbook.sheets())).map((sheet) => sheet.ours)).toEqual([null]);
    });

    test('a chart sheet is no worksheet', async () => {
      const { workbook } = await open(
        book([planSheet(1), { name: 'Biểu đồ', rows: [], kind: 'chartsheet' }, planSheet(1, 'B')]),
      );
      expect(await worksheetNames(workbook)).toEqual([SHEET, 'B']);
      expect(await workbook.read(['Biểu đồ'])).toEqual({
        kind: 'refused',
        refusal: { code: 'sheet-missing', sheet: 'Biểu đồ' },
      });
    });
  });

  describe('reads every cell as an independent reader does', () => {
    test.each(FIXTURE_NAMES)('of %s', async (name) => {
      const { workbook } = await open(fixture(name));
      const expected = Object.entries(independentReading(name));
      const snapshots = await settled(workbook.read(expected.map(([sheet]) => sheet)));
      expect(snapshots.map((snapshot) => [snapshot.sheet, cellsOf(snapshot)])).toEqual(expected);
    });

    test.each(FIXTURE_NAMES)('and merges, hidden rows, tables, protection of %s', async (name) => {
      const { workbook } = await open(fixture(name));
      const { worksheets } = recordingOf(name);
      const snapshots = await settled(workbook.read(worksheets.map((sheet) => sheet.name)));
      expect(snapshots.map(pictureOf)).toMatchObject(
        worksheets.map((sheet) => ({
          sheet: sheet.name,
          merges: [...sheet.merges].sort(),
          hiddenRows: sheet.hiddenRows,
          hiddenColumns: sheet.hiddenColumns,
          tables: Object.entries(sheet.tables),
          protection: { protected: sheet.protected, mayFormatCells: sheet.mayFormatCells },
        })),
      );
    });
  });

  describe('reads what a cell holds', () => {
    const JUNE_30: CellValue = { kind: 'date', day: day('2024-06-30'), serial: 45473, format: 'x' };
    test.each<[string, BookCell, CellValue]>([
      ['text', 'Quý II/2024', 'Quý II/2024'],
      ['text like a number', '01', '01'],
      ['text like a formula', '=1+1', '=1+1'],
      ['spaces and line breaks', '  a\n b ', '  a\n b '],
      ['a leading apostrophe', "'x", "'x"],
      ['a number', 0.1, 0.1],
      ['a negative number', -12, -12],
      ['true', true, true],
      ['false', false, false],
      ['a date', cell('s="1"', '<v>45473</v>'), JUNE_30],
      ['a date and a time', cell('s="1"', '<v>45473.75</v>'), { ...JUNE_30, serial: 45473.75 }],
      ['an error', cell('t="e"', '<v>#N/A</v>'), { kind: 'error', code: '#N/A' }],
      ['a division by zero', cell('t="e"', '<v>#DIV/0!</v>'), { kind: 'error', code: '#DIV/0!' }],
      ["a formula's text", cell('t="str"', '<f>"a"&amp;"b"</f><v>ab</v>'), 'ab'],
      ["a formula's number", cell('', '<f>1+1</f><v>2</v>'), 2],
      ["a formula's date", cell('s="1"', '<f>A2</f><v>45473</v>'), JUNE_30],
    ])('%s', async (_, given, expected) => {
      const { workbook } = await open(one(given));
      const read = value(await readOne(workbook, SHEET), 'A1');
      const isDate = typeof expected === 'object' && expected?.kind === 'date';
      expect(read).toEqual(isDate ? { ...expected, format: expect.any(String) } : expected);
    });

    test('dates of a workbook that counts from 1904', async () => {
      const { workbook } = await open(
        book([{ name: SHEET, rows: [[cell('s="1"', '<v>44011</v>')]] }], {
          properties: '<workbookPr date1904="1"/>',
        }),
      );
      expect(value(await readOne(workbook, SHEET), 'A1')).toMatchObject({ day: '2024-06-30' });
    });

    test('the font of text of before Unicode', async () => {
      const { workbook } = await open(
        book([
          { name: SHEET, rows: [['a', cell('s="4" t="inlineStr"', '<is><t>KÕ ho¹ch</t></is>')]] },
        ]),
      );
      const { legacyFonts } = await readOne(workbook, SHEET);
      expect([...legacyFonts]).toEqual([['B1', '.VnTime']]);
    });
  });

  describe('reads what a sheet has', () => {
    test('nothing, where it is empty', async () => {
      const { workbook } = await open(book([{ name: SHEET, rows: [] }]));
      const { area, rows } = await readOne(workbook, SHEET);
      expect([area, rows]).toEqual([null, []]);
    });

    test('cells that stand far from the first', async () => {
      const rows: BookCell[][] = [[], [], [], [], [null, null, 'C5'], [], [null, null, null, 7]];
      const { workbook } = await open(book([{ name: SHEET, rows }]));
      expect(cellsOf(await readOne(workbook, SHEET))).toEqual({ C5: 'C5', D7: 7 });
    });

    test('hidden rows and columns, merged cells, a table', async () => {
      const { workbook } = await open(
        book([
          {
            ...planSheet(4),
            rowAttributes: { 5: 'hidden="1"', 6: 'hidden="1"' },
            before: '<cols><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>',
            after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
            table: 'A3:E7',
          },
        ]),
      );
      expect(pictureOf(await readOne(workbook, SHEET))).toMatchObject({
        merges: ['A1:E1'],
        hiddenRows: [5, 6],
        hiddenColumns: [4],
        tables: [['Bang1', 'A3:E7']],
      });
    });

    test.each([
      ['', { protected: false, mayFormatCells: true }],
      ['<sheetProtection sheet="1"/>', { protected: true, mayFormatCells: false }],
      ['<sheetProtection sheet="1" formatCells="0"/>', { protected: true, mayFormatCells: true }],
    ])('its protection: %s', async (after, protection) => {
      const { workbook } = await open(book([{ ...planSheet(1), after }]));
      expect((await readOne(workbook, SHEET)).protection).toEqual(protection);
    });
  });

  describe('reads the sheets asked for', () => {
    test('in the order asked for', async () => {
      const names = ['A', 'B', 'C'];
      const { workbook } = await open(book(names.map((name) => ({ name, rows: [[name]] }))));
      const snapshots = await settled(workbook.read(['C', 'A']));
      expect(snapshots.map((snapshot) => snapshot.sheet)).toEqual(['C', 'A']);
      expect(await settled(workbook.read([]))).toEqual([]);
    });

    test('or none, where one is missing', async () => {
      const { workbook } = await open(book([planSheet(1)]));
      expect(await workbook.read([SHEET, 'Không có'])).toEqual({
        kind: 'refused',
        refusal: { code: 'sheet-missing', sheet: 'Không có' },
      });
    });
  });
}
