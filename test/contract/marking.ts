import { MARK_STYLES, type Mark, type MarkKind } from '../../src/workbook/mark';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';
import { book, planSheet } from './book';
import { allOf, worksheetNames } from './cells';
import { FIXTURE_NAMES } from './fixtures';
import type { Open, Opened } from './opened';

const SHEET = 'Kế hoạch';
const AREA = { top: 4, left: 1, bottom: 6, right: 5 };
const DONE = { kind: 'done', value: undefined };

const markOf = (kind: MarkKind, text: string): Mark => ({
  area: AREA,
  kind,
  formula: `AND(N("_kehoachiso")=0,$C4="${text}",TODAY()>DATE(2025,1,31))`,
});
const OVERDUE = markOf('overdue', 'Tháng 1');
const SOON = markOf('dueSoon', 'Tháng 2, "gấp" & <ngay>');

const HERS =
  '<conditionalFormatting sqref="A4:E6"><cfRule type="expression" priority="1"><formula>$C4="_kehoachiso"</formula></cfRule>' +
  '<cfRule type="expression" priority="2"><formula>N($A4)=0</formula></cfRule></conditionalFormatting>';
const PROTECTED = '<sheetProtection sheet="1"/>';
const MAY_FORMAT = '<sheetProtection sheet="1" formatCells="0"/>';

const seen = ({ kind, formula }: Mark) => ({
  area: 'A4:E6',
  formula,
  fill: MARK_STYLES[kind].fill,
  font: MARK_STYLES[kind].font,
  bold: MARK_STYLES[kind].bold,
});
const marksOn = (...sheets: string[]) =>
  new Map(sheets.map((sheet): [string, readonly Mark[]] => [sheet, [OVERDUE, SOON]]));

/** What a file carries to say a sheet is a sheet with marks on it already. */
const marked = (formula: string): string =>
  `<conditionalFormatting sqref="A4:E6"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

export function marking(open: Open): void {
  const openPlan = (after = '', ...more: ReturnType<typeof planSheet>[]): Promise<Opened> =>
    open(book([{ ...planSheet(3), after }, ...more]));

  describe('sets marks', () => {
    test('as conditional formats that look as they should', async () => {
      const { workbook, formats } = await openPlan();
      expect(await workbook.setMarks(marksOn(SHEET))).toEqual(DONE);
      expect(await formats(SHEET)).toEqual([seen(OVERDUE), seen(SOON)]);
    });

    test('in place of those that were set before', async () => {
      const { workbook, formats } = await openPlan();
      await settled(workbook.setMarks(marksOn(SHEET)));
      expect(await workbook.setMarks(new Map([[SHEET, [SOON]]]))).toEqual(DONE);
      expect(await formats(SHEET)).toEqual([seen(SOON)]);
      expect(await workbook.setMarks(new Map([[SHEET, []]]))).toEqual(DONE);
      expect(await formats(SHEET)).toEqual([]);
    });

    test('after hers, which stay as they were', async () => {
      const { workbook, formats } = await openPlan(HERS);
      const hers = await formats(SHEET);
      expect(hers).toHaveLength(2);
      await settled(workbook.setMarks(marksOn(SHEET)));
      await settled(workbook.setMarks(marksOn(SHEET)));
      expect(await formats(SHEET)).toEqual([...hers, seen(OVERDUE), seen(SOON)]);
    });

    test('on a protected sheet that lets cells be formatted', async () => {
      const { workbook, formats } = await openPlan(MAY_FORMAT);
      expect(await workbook.setMarks(marksOn(SHEET))).toEqual(DONE);
      expect(await formats(SHEET)).toHaveLength(2);
    });

    test('on several sheets, and leaves the others alone', async () => {
      const { workbook, formats } = await openPlan('', planSheet(3, 'B'), planSheet(3, 'C'));
      await settled(workbook.setMarks(marksOn('C')));
      expect(await workbook.setMarks(marksOn(SHEET, 'B'))).toEqual(DONE);
      expect([await formats(SHEET), await formats('B'), await formats('C')]).toEqual(
        Array(3).fill([seen(OVERDUE), seen(SOON)]),
      );
    });

    test('with a formula of many readings and the longest literals', async () => {
      const { workbook, formats } = await openPlan();
      const texts = Array.from({ length: 12 }, (_, n) => `$C4="${'ế'.repeat(250)}${n}"`);
      const long: Mark = { ...OVERDUE, formula: `AND(N("_kehoachiso")=0,OR(${texts.join(',')}))` };
      expect(await workbook.setMarks(new Map([[SHEET, [long]]]))).toEqual(DONE);
      expect((await formats(SHEET)).map(({ formula }) => formula)).toEqual([long.formula]);
    });

    test('two hundred of them', async () => {
      const { workbook, formats } = await openPlan();
      const many = Array.from({ length: 200 }, (_, n) => markOf('overdue', `Ngày ${n}`));
      expect(await workbook.setMarks(new Map([[SHEET, many]]))).toEqual(DONE);
      expect(await formats(SHEET)).toEqual(many.map(seen));
      expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 200 });
    });
  });

  describe('sets marks on all sheets or on none', () => {
    async function refusedAs(
      opened: Opened,
      marks: ReadonlyMap<string, readonly Mark[]>,
      refusal: unknown,
    ) {
      const before = await opened.picture();
      expect(await opened.workbook.setMarks(marks)).toEqual({ kind: 'refused', refusal });
      expect(await opened.picture()).toEqual(before);
    }

    test('where one is protected', async () => {
      const opened = await openPlan('', { ...planSheet(3, 'B'), after: PROTECTED });
      await refusedAs(opened, marksOn(SHEET, 'B'), { code: 'sheet-protected', sheet: 'B' });
    });

    test('where one is missing', async () => {
      const opened = await openPlan();
      await refusedAs(opened, marksOn(SHEET, 'B'), { code: 'sheet-missing', sheet: 'B' });
    });

    test('where old ones stand on a sheet that has been protected since', async () => {
      const ours = marked('AND(N("_kehoachiso")=0,$C4="x")');
      const opened = await openPlan('', { ...planSheet(3, 'B'), after: PROTECTED + ours });
      const marks = new Map<string, readonly Mark[]>([
        [SHEET, [OVERDUE]],
        ['B', []],
      ]);
      await refusedAs(opened, marks, { code: 'sheet-protected', sheet: 'B' });
    });

    test('but a protected sheet with no marks, old or new, is no hindrance', async () => {
      const { workbook } = await openPlan('', { ...planSheet(3, 'B'), after: PROTECTED });
      const marks = new Map<string, readonly Mark[]>([
        [SHEET, [OVERDUE]],
        ['B', []],
      ]);
      expect(await workbook.setMarks(marks)).toEqual(DONE);
    });
  });

  describe('clears marks', () => {
    test.each(FIXTURE_NAMES)('on every sheet of %s, and leaves it as it was', async (name) => {
      const { workbook, again, picture, formats } = await open(fixture(name));
      const names = await worksheetNames(workbook);
      const before = [await allOf(workbook), await picture()];
      const hers = await Promise.all(names.map(formats));
      await settled(workbook.setMarks(marksOn(...names)));
      const marked = await Promise.all(names.map(formats));
      expect(marked).toEqual(hers.map((each) => [...each, seen(OVERDUE), seen(SOON)]));
      expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 2 * names.length });
      expect([await allOf(await again()), await picture()]).toEqual(before);
    });

    test('none, where there are none', async () => {
      const { workbook, picture } = await openPlan(HERS);
      const before = await picture();
      expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 0 });
      expect(await picture()).toEqual(before);
    });

    test.each([
      'AND(N("_kehoachiso")=0,$C4="x")',
      'AND($C4="x",N("_kehoachiso")=0)',
      'AND($C4="x",n( "_KEHOACHISO" ) = 0)',
    ])('by their signature, as another program may have written it: %s', async (formula) => {
      const { workbook, formats } = await openPlan(marked(formula));
      expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 1 });
      expect(await formats(SHEET)).toEqual([]);
    });

    test('not where a sheet keeps cells from being formatted, and then nowhere', async () => {
      const ours = marked('AND(N("_kehoachiso")=0,$C4="x")');
      const { workbook, picture } = await openPlan(ours, {
        ...planSheet(3, 'B'),
        after: PROTECTED + ours,
      });
      const before = await picture();
      expect(await workbook.clearMarks()).toEqual({
        kind: 'refused',
        refusal: { code: 'sheet-protected', sheet: 'B' },
      });
      expect(await picture()).toEqual(before);
    });

    test('where a protected sheet without marks stands beside', async () => {
      const { workbook } = await openPlan('', { ...planSheet(3, 'B'), after: PROTECTED });
      await settled(workbook.setMarks(marksOn(SHEET)));
      expect(await workbook.clearMarks()).toEqual({ kind: 'done', value: 2 });
    });
  });
}
