import { convertText, type Converted } from '../../src/jobs/convert-text';
import type { JobResult } from '../../src/jobs/job';
import { undo } from '../../src/jobs/record';
import type { CellPatch } from '../../src/workbook/port';
import { settled } from '../support/settled';
import { value } from '../workbook/xlsx/packages';
import { book, type BookCell, type BookSheet } from './book';
import { allOf, cellsOf, readOne } from './cells';
import type { Open } from './opened';

const SHEET = 'Kế hoạch';

/** Text in .VnTime. */
const old = (text: string): BookCell => ({
  attributes: 's="4" t="inlineStr"',
  inner: `<is><t>${text}</t></is>`,
});

/** Text in runs, each with its font; the cell's own is Arial. */
const inRuns = (...runs: readonly (readonly [font: string, text: string])[]): BookCell => ({
  attributes: 't="inlineStr"',
  inner: `<is>${runs
    .map(([font, text]) => `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`)
    .join('')}</is>`,
});

const FORMULA: BookCell = {
  attributes: 's="4" t="str"',
  inner: '<f>"Th¸ng "&amp;6</f><v>Th¸ng 6</v>',
};

const TABLE: BookSheet = {
  name: SHEET,
  rows: [
    [old('KÕ ho¹ch n¨m 2025')],
    ['Stt', old('Néi dung c«ng viÖc'), old('Thêi gian thùc hiÖn'), 'Đơn vị'],
    [1, old('§¸nh gi¸ néi bé'), old('Th¸ng 6'), 'Văn phòng'],
    [2, old('ISO 9001'), 'Tháng 7', old('Văn phòng')],
  ],
};

const oneSheet = (...rows: readonly (readonly BookCell[])[]): Uint8Array =>
  book([{ name: SHEET, rows }]);

/** A cell written to in another font, and, where `mayStay`, left where it cannot be. */
const inTimes = (
  [row, column]: readonly [number, number],
  before: CellPatch['before'],
  after: string,
  mayStay: boolean,
): CellPatch => ({
  ...{ sheet: SHEET, row, column, before, after },
  ...{ font: 'Times New Roman', mayStay },
});

async function worked<T>(job: Promise<JobResult<T>>): Promise<T> {
  const result = await job;
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Another font for what is written, and text of before Unicode in Unicode. */
export function converting(open: Open): void {
  const converted = async (bytes: Uint8Array) => {
    const opened = await open(bytes);
    return { ...opened, made: await worked(convertText(opened.workbook, SHEET)) };
  };
  const counts = ({ patches, left }: Converted) => [patches.length, left];

  describe('writes in another font', () => {
    test('and takes text and font back', async () => {
      const { workbook, again } = await open(oneSheet([old('Th¸ng 6'), old('Th¸ng 7')]));
      const before = await allOf(workbook);
      const back = await settled(workbook.write([inTimes([1, 1], 'Th¸ng 6', 'Tháng 6', false)]));
      const written = await readOne(await again(), SHEET);
      expect(cellsOf(written)).toEqual({ A1: 'Tháng 6', B1: 'Th¸ng 7' });
      expect([...written.legacyFonts]).toEqual([['B1', '.VnTime']]);
      expect(await settled(workbook.write(back))).toHaveLength(1);
      expect(await allOf(await again())).toEqual(before);
    });

    const UNWRITABLE: readonly [string, BookSheet, CellPatch][] = [
      [
        'a formula',
        { name: SHEET, rows: [[FORMULA, old('Th¸ng 7')]] },
        inTimes([1, 1], 'Th¸ng 6', 'Tháng 6', true),
      ],
      [
        'the heading of a table',
        { name: SHEET, rows: [[old('Th¸ng'), old('Th¸ng 7')], [1]], table: 'A1:A2' },
        inTimes([1, 1], 'Th¸ng', 'Tháng', true),
      ],
      [
        'text in fonts that are read differently',
        { name: SHEET, rows: [[inRuns(['.VnTime', 'Th¸ng'], ['Arial', ' 6']), old('Th¸ng 7')]] },
        inTimes([1, 1], 'Th¸ng 6', 'Tháng 6', true),
      ],
    ];
    test.each(UNWRITABLE)('%s stays, where it may, and nothing is written else', async (...of) => {
      const [, sheet, patch] = of;
      const { workbook, again } = await open(book([sheet]));
      const before = await allOf(workbook);
      const others = [inTimes([1, 2], 'Th¸ng 7', 'Tháng 7', true)];
      expect(await workbook.write([{ ...patch, mayStay: false }, ...others])).toEqual({
        kind: 'refused',
        refusal: { code: 'cell-not-writable', sheet: SHEET, cell: 'A1' },
      });
      expect(await allOf(await again())).toEqual(before);
      const back = await settled(workbook.write([patch, ...others]));
      expect(back.map(({ column }) => column)).toEqual([2]);
      const written = await readOne(await again(), SHEET);
      expect([value(written, 'A1'), value(written, 'B1')]).toEqual([patch.before, 'Tháng 7']);
    });

    test('not where the cell holds something else by now, though it may stay', async () => {
      const { workbook, picture } = await open(oneSheet([old('Th¸ng 6'), old('Th¸ng 8')]));
      const before = await picture();
      const patches = [
        inTimes([1, 1], 'Th¸ng 6', 'Tháng 6', true),
        inTimes([1, 2], 'Th¸ng 7', 'Tháng 7', true),
      ];
      expect(await workbook.write(patches)).toEqual({
        kind: 'refused',
        refusal: { code: 'cell-changed', sheet: SHEET, cell: 'B1' },
      });
      expect(await picture()).toEqual(before);
    });

    test('on a protected sheet only where its cells may be formatted', async () => {
      const unlocked: BookCell = { attributes: 's="2" t="inlineStr"', inner: '<is><t>x</t></is>' };
      const patch = inTimes([1, 1], 'x', 'y', true);
      const protectedSheet = (after: string) => book([{ name: SHEET, rows: [[unlocked]], after }]);
      const kept = await open(protectedSheet('<sheetProtection sheet="1"/>'));
      expect(await kept.workbook.write([patch])).toEqual({
        kind: 'refused',
        refusal: { code: 'sheet-protected', sheet: SHEET },
      });
      const free = await open(protectedSheet('<sheetProtection sheet="1" formatCells="0"/>'));
      expect(await free.workbook.write([patch])).toMatchObject({ kind: 'done' });
    });
  });

  describe('converts text of before Unicode', () => {
    test('on a sheet, and leaves all else as it is', async () => {
      const other = { ...TABLE, name: 'Khác' };
      const { workbook, again, made } = await converted(book([TABLE, other]));
      expect(counts(made)).toEqual([5, 0]);
      const later = await again();
      const read = await readOne(later, SHEET);
      expect(cellsOf(read)).toEqual({
        ...{ A1: 'Kế hoạch năm 2025', A2: 'Stt', B2: 'Nội dung công việc' },
        ...{ C2: 'Thời gian thực hiện', D2: 'Đơn vị' },
        ...{ A3: 1, B3: 'Đánh giá nội bộ', C3: 'Tháng 6', D3: 'Văn phòng' },
        ...{ A4: 2, B4: 'ISO 9001', C4: 'Tháng 7', D4: 'Văn phòng' },
      });
      // Figures and Unicode say the same in any font: they keep theirs.
      expect([...read.legacyFonts.keys()]).toEqual(['B4', 'D4']);
      expect((await readOne(later, 'Khác')).legacyFonts.size).toBe(7);
      expect(counts(await worked(convertText(workbook, SHEET)))).toEqual([0, 0]);
    });

    test('and takes it all back', async () => {
      const opened = await open(book([TABLE]));
      const before = await allOf(opened.workbook);
      const made = await worked(convertText(opened.workbook, SHEET));
      await worked(undo(opened.workbook, made));
      expect(await allOf(await opened.again())).toEqual(before);
    });

    test('takes nothing back where a cell was edited since', async () => {
      const { workbook, again, made } = await converted(book([TABLE]));
      const edit = inTimes([3, 3], 'Tháng 6', 'Tháng 8', false);
      await settled(workbook.write([edit]));
      const before = await allOf(workbook);
      expect(await undo(workbook, made)).toEqual({
        kind: 'failed',
        problem: { code: 'cell-changed', sheet: SHEET, cell: 'C3' },
      });
      expect(await allOf(await again())).toEqual(before);
    });

    test('but formulas, which are left and counted', async () => {
      const { again, made } = await converted(oneSheet([FORMULA, old('Th¸ng 7')]));
      expect(counts(made)).toEqual([1, 1]);
      expect(cellsOf(await readOne(await again(), SHEET))).toEqual({
        A1: 'Th¸ng 6',
        B1: 'Tháng 7',
      });
    });

    test('nothing on a protected sheet', async () => {
      const { workbook, picture } = await open(
        book([{ ...TABLE, after: '<sheetProtection sheet="1"/>' }]),
      );
      const before = await picture();
      expect(await convertText(workbook, SHEET)).toEqual({
        kind: 'failed',
        problem: { code: 'sheet-protected', sheet: SHEET },
      });
      expect(await picture()).toEqual(before);
    });

    test('nothing where the sheet is gone', async () => {
      const { workbook } = await open(book([TABLE]));
      expect(await convertText(workbook, 'Cũ')).toEqual({
        kind: 'failed',
        problem: { code: 'sheet-missing', sheet: 'Cũ' },
      });
    });
  });
}
