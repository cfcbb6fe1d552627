import { digestOfSnapshot, draftValues, isAsWritten } from '../../src/workbook/digest';
import type { DraftCell, SheetDraft } from '../../src/workbook/draft';
import { quotedSheetName } from '../../src/workbook/sheet-name';
import { valueAt } from '../../src/workbook/snapshot';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';
import { book, planSheet } from './book';
import { allOf, cellsOf, pictureOf, readOne, worksheetNames } from './cells';
import { draftOf, fullDraft, text } from './drafts';
import { FIXTURE_NAMES } from './fixtures';
import type { Open, Opened } from './opened';
import { TEXTS_LIKE_OTHERS } from './writing';

const DONE = { kind: 'done', value: undefined };
const NAMES = [
  "Báo cáo 'quý' II",
  'Báo cáo "6 tháng"',
  'Nhắc việc - Phòng Nội vụ & VP',
  'x'.repeat(31),
  '01',
  '6-2025',
  'TRUE',
  'A1',
];

/** What a draft's cells will be read as: places of columns and rows from 1 on. */
function cellsOfDraft(draft: SheetDraft): Record<string, unknown> {
  const rows = draftValues(draft);
  const right = Math.max(1, ...rows.map((row) => row.length));
  const area = { top: 1, left: 1, bottom: rows.length, right };
  return cellsOf({ ...EMPTY, area, rows });
}
const EMPTY = {
  sheet: '',
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  legacyFonts: new Map<string, string>(),
  tables: [],
  protection: { protected: false, mayFormatCells: true },
};

/** Two drafts, the first of which adds up cells of the second. */
function drafts(one: string, other: string): readonly [SheetDraft, SheetDraft] {
  const sum: DraftCell = {
    value: { kind: 'formula', formula: `SUM(${quotedSheetName(other)}!A1:A2)`, result: 5 },
    style: 'percent',
  };
  const figure = (number: number): DraftCell => ({
    value: { kind: 'number', number },
    style: 'percent',
  });
  return [
    draftOf(one, [{ cells: [sum] }]),
    draftOf(other, [{ cells: [figure(2)] }, { cells: [figure(3)] }]),
  ];
}

export function putting(open: Open): void {
  const openPlan = (...more: ReturnType<typeof planSheet>[]): Promise<Opened> =>
    open(book([planSheet(3), ...more]));

  async function refusedAs(
    { workbook, again, picture }: Opened,
    draft: SheetDraft,
    replaced: Parameters<Opened['workbook']['putSheet']>[1],
    refusal: unknown,
  ): Promise<void> {
    const before = [await allOf(workbook), await picture()];
    expect(await workbook.putSheet(draft, replaced)).toEqual({ kind: 'refused', refusal });
    expect([await allOf(await again()), await picture()]).toEqual(before);
  }

  describe('puts a sheet', () => {
    test.each(FIXTURE_NAMES)('as the last of %s, and leaves the others alone', async (name) => {
      const { workbook, again } = await open(fixture(name));
      const names = await worksheetNames(workbook);
      const before = (await settled(workbook.read(names))).map(pictureOf);
      const draft = fullDraft('Báo cáo', names[0]);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const later = await again();
      const { name: put, ours } = draft;
      const last = (await settled(later.sheets())).at(-1);
      expect(last).toEqual({ name: put, kind: 'worksheet', visible: true, ours });
      expect(await worksheetNames(later)).toEqual([...names, put]);
      expect((await settled(later.read(names))).map(pictureOf)).toEqual(before);
    });

    test('that holds what the draft holds, and has the digest of it', async () => {
      const { workbook, again } = await openPlan();
      const draft = fullDraft();
      await settled(workbook.putSheet(draft, null));
      const read = await readOne(await again(), draft.name);
      expect(cellsOf(read)).toEqual(cellsOfDraft(draft));
      expect(valueAt(read, 2, 3)).toMatchObject({ kind: 'date', format: 'dd/mm/yyyy' });
      expect(read.merges).toEqual(draft.merges);
      expect(isAsWritten(read, draft.ours.digest)).toBe(true);
      expect([[...read.hiddenRows], [...read.hiddenColumns], read.tables]).toEqual([[], [], []]);
    });

    test('with its formulas and charts', async () => {
      const { workbook, formulas, charts } = await openPlan();
      const draft = fullDraft();
      await settled(workbook.putSheet(draft, null));
      expect(await formulas(draft.name)).toEqual({
        A6: 'A2*2+SUM(A5:A5)',
        C6: 'B3&" & "&IF(A5<0,"<",">")',
      });
      const series = { categories: 'B5:B6', line: '000000', gapWidth: 50, labelFormat: '0;;' };
      expect(await charts(draft.name)).toEqual([
        {
          type: 'BarStacked',
          title: 'Tiến độ <theo> đơn vị',
          fontName: 'Times New Roman',
          place: 'A8:C20',
          legend: 'Bottom',
          isReversed: true,
          labelSpacing: 1,
          showsValueAxis: false,
          showsGridlines: false,
          series: [
            { ...series, name: 'Đúng hạn', values: 'A5:A6', fill: 'D9D9D9', labelColor: '000000' },
            { ...series, name: 'Quá & hạn', values: 'C5:C6', fill: '000000', labelColor: 'FFFFFF' },
          ],
        },
      ]);
    });

    test('several at once, whose formulas speak of one another', async () => {
      const { workbook, again, formulas } = await openPlan();
      const [first, second] = drafts("Báo cáo 'quý' II", 'Phụ lục 1');
      await settled(
        workbook.putSheets([first, second].map((draft) => ({ draft, replaced: null }))),
      );
      const later = await again();
      expect(await worksheetNames(later)).toEqual(['Kế hoạch', "Báo cáo 'quý' II", 'Phụ lục 1']);
      expect(cellsOf(await readOne(later, first.name))).toEqual({ A1: 5 });
      expect(await formulas(first.name)).toEqual({ A1: "SUM('Phụ lục 1'!A1:A2)" });
    });

    test('none of several, where one of them cannot be put', async () => {
      const opened = await openPlan();
      const before = [await allOf(opened.workbook), await opened.picture()];
      const puts = drafts('Báo cáo', 'Kế hoạch').map((draft) => ({ draft, replaced: null }));
      expect(await opened.workbook.putSheets(puts)).toEqual({
        kind: 'refused',
        refusal: { code: 'sheet-name-taken', sheet: 'Kế hoạch' },
      });
      expect([await allOf(await opened.again()), await opened.picture()]).toEqual(before);
    });

    test('whose texts stay texts', async () => {
      const { workbook, again } = await openPlan();
      const rows = TEXTS_LIKE_OTHERS.map((each) => ({ cells: [text(each), text(each, 'head')] }));
      const draft = draftOf('Chữ', rows);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const read = await readOne(await again(), draft.name);
      expect(read.rows.map((row) => row[0])).toEqual(TEXTS_LIKE_OTHERS);
      expect(read.rows.map((row) => row[1])).toEqual(TEXTS_LIKE_OTHERS);
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
    });

    test.each(NAMES)('under the name %s', async (name) => {
      const { workbook, again } = await openPlan();
      expect(await workbook.putSheet(fullDraft(name), null)).toEqual(DONE);
      expect(await worksheetNames(await again())).toEqual(['Kế hoạch', name]);
    });

    test('that says what it is, whatever is in that', async () => {
      const { workbook, again } = await openPlan();
      const ours = { kind: 'report', period: '"2024" & \'x\'', digest: 'a"b|c' };
      await settled(workbook.putSheet({ ...fullDraft(), ours }, null));
      expect((await settled((await again()).sheets())).at(-1)?.ours).toEqual(ours);
    });

    test('with no rows', async () => {
      const { workbook, again } = await openPlan();
      const draft = draftOf('Trống', []);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const read = await readOne(await again(), 'Trống');
      expect(cellsOf(read)).toEqual({});
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
    });

    test('of two thousand rows with texts of every length', async () => {
      const { workbook, again } = await openPlan();
      const rows = Array.from({ length: 2_000 }, (_, n) => ({
        cells: [text(`0${n}`), text('Nội dung '.repeat(n % 50))],
      }));
      const draft = draftOf('Dài', rows);
      expect(await workbook.putSheet(draft, null)).toEqual(DONE);
      const read = await readOne(await again(), draft.name);
      expect(digestOfSnapshot(read)).toBe(draft.ours.digest);
    });
  });

  describe('puts a sheet again', () => {
    test('in the place of ours, with nothing of it left', async () => {
      const { workbook, again } = await openPlan();
      const draft = fullDraft();
      await settled(workbook.putSheet(draft, null));
      await settled(workbook.putSheet(fullDraft('Khác'), null));
      const next = draftOf(draft.name, [{ cells: [text('Mới')] }]);
      const replaced = await readOne(workbook, draft.name);
      expect(await workbook.putSheet(next, replaced)).toEqual(DONE);
      const later = await again();
      expect(await worksheetNames(later)).toEqual(['Kế hoạch', draft.name, 'Khác']);
      const read = await readOne(later, draft.name);
      expect([cellsOf(read), read.merges]).toEqual([{ A1: 'Mới' }, []]);
      expect((await settled(later.sheets()))[1]?.ours).toEqual(next.ours);
      expect(digestOfSnapshot(read)).toBe(next.ours.digest);
    });

    test('several, each in the place of its own', async () => {
      const { workbook, again, formulas, charts } = await openPlan();
      await settled(workbook.putSheet(fullDraft('Phụ lục 1'), null));
      await settled(workbook.putSheet(fullDraft('Báo cáo'), null));
      const [fresh, ...replaced] = await settled(
        workbook.read(['Kế hoạch', 'Báo cáo', 'Phụ lục 1']),
      );
      const puts = drafts('Báo cáo', 'Phụ lục 1').map((draft, n) => ({
        draft,
        replaced: replaced[n] ?? fresh ?? null,
      }));
      expect(await workbook.putSheets(puts)).toEqual(DONE);
      const later = await again();
      expect(await worksheetNames(later)).toEqual(['Kế hoạch', 'Phụ lục 1', 'Báo cáo']);
      expect(cellsOf(await readOne(later, 'Báo cáo'))).toEqual({ A1: 5 });
      expect(await formulas('Báo cáo')).toEqual({ A1: "SUM('Phụ lục 1'!A1:A2)" });
      expect(await charts('Phụ lục 1')).toEqual([]);
    });

    test('what she wrote in cells that are hers is no edit', async () => {
      const { workbook, again } = await openPlan();
      const draft = fullDraft();
      await settled(workbook.putSheet(draft, null));
      const fill = { sheet: draft.name, row: 6, column: 2, before: '……', after: 'Còn chậm' };
      await settled(workbook.write([fill]));
      const read = await readOne(await again(), draft.name);
      expect(isAsWritten(read, draft.ours.digest)).toBe(true);
      expect(valueAt(read, 6, 2)).toBe('Còn chậm');
      await settled(workbook.write([{ ...fill, row: 5, column: 1, before: -3, after: -4 }]));
      expect(isAsWritten(await readOne(workbook, draft.name), draft.ours.digest)).toBe(false);
    });

    test('but not where somebody has edited it since it was read', async () => {
      const opened = await openPlan();
      const draft = fullDraft();
      await settled(opened.workbook.putSheet(draft, null));
      const replaced = await readOne(opened.workbook, draft.name);
      const edit = { sheet: draft.name, row: 3, column: 2, before: '01', after: '02' };
      await settled(opened.workbook.write([edit]));
      await refusedAs(opened, draft, replaced, { code: 'sheet-changed', sheet: draft.name });
    });

    test('nor in the place of one that was not read', async () => {
      const opened = await openPlan();
      const draft = fullDraft();
      await settled(opened.workbook.putSheet(draft, null));
      await refusedAs(opened, draft, null, { code: 'sheet-name-taken', sheet: draft.name });
    });
  });

  describe('puts no sheet', () => {
    test.each(['Kế hoạch', 'KẾ HOẠCH', 'kế hoạch'])(
      'under the name of one of hers (%s)',
      async (name) => {
        const opened = await openPlan();
        const refusal = { code: 'sheet-name-taken', sheet: 'Kế hoạch' };
        await refusedAs(opened, fullDraft(name), null, refusal);
        const hers = await readOne(opened.workbook, 'Kế hoạch');
        await refusedAs(opened, fullDraft(name), hers, refusal);
      },
    );

    test('under the name of a hidden one', async () => {
      const opened = await openPlan({ ...planSheet(1, 'Ẩn'), state: 'veryHidden' });
      await refusedAs(opened, fullDraft('ẩn'), null, { code: 'sheet-name-taken', sheet: 'Ẩn' });
    });

    test('where the workbook takes no new ones', async () => {
      const opened = await open(
        book([planSheet(3)], { properties: '<workbookProtection lockStructure="1"/>' }),
      );
      await refusedAs(opened, fullDraft(), null, { code: 'structure-protected' });
    });

    test.each(['', 'a/b', 'a[1]', "'a", "a'", 'x'.repeat(32)])(
      'whose name no sheet can have (%s)',
      async (name) => {
        const { workbook, picture } = await openPlan();
        const before = await picture();
        await expect(workbook.putSheet({ ...fullDraft(), name }, null)).rejects.toThrow(RangeError);
        expect(await picture()).toEqual(before);
      },
    );
  });
}
