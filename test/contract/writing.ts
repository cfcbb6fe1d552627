import type { CellPatch, PatchValue } from '../../src/workbook/port';
import type { CellValue } from '../../src/workbook/snapshot';
import { settled } from '../support/settled';
import { value } from '../workbook/xlsx/packages';
import { book, HEADINGS, planSheet, type BookCell, type BookSheet } from './book';
import { allOf, cellsOf, readOne } from './cells';
import { day } from '../support/day';
import type { Open } from './opened';

const SHEET = 'Kế hoạch';
const JUNE_30: PatchValue = { kind: 'date', day: day('2024-06-30') };

/** Texts that a program which writes as one types makes something else of. */
export const TEXTS_LIKE_OTHERS: readonly string[] = [
  ...['=1+1', '+1', '-1', '@x', '=', '-', '+84 258 3822 229', '- Rà soát'],
  ...['6/2025', '3-4', '15/6/2024', '2024-06-30', '12:30', '1/2', 'Tháng 6', '6-Jun', 'May 2024'],
  ...['01', '1', '1e5', '1,5', '1.000', '50%', '$5', '(5)', '1 1/2'],
  ...['TRUE', 'false', 'Đúng'],
  ...["'x", "'", "''x", '"x"', '  x', 'x  ', ' ', 'a\nb', '\ta', 'a\n'],
  ...['Quý II/2024', '…/…/2024', 'x'.repeat(8_192), 'x'.repeat(32_767)],
];

const patch = (row: number, column: number, before: CellValue, after: PatchValue): CellPatch => ({
  sheet: SHEET,
  row,
  column,
  before,
  after,
});

/** Each writable place of a row: blank, a text, a number, a date format, text format. */
const PLACES: readonly BookCell[] = [
  null,
  'x',
  5,
  { attributes: 's="1"', inner: '<v>45473</v>' },
  { attributes: 's="3" t="inlineStr"', inner: '<is><t>y</t></is>' },
];
const placesBook = (): Uint8Array => book([{ name: SHEET, rows: [PLACES, ['z']] }]);

const short = (text: string): string => (text.length > 40 ? `${text.length} letters` : text);

export function writing(open: Open): void {
  /** Writes and expects to be refused so, with nothing changed. */
  async function refusedAs(
    sheet: Partial<BookSheet>,
    patches: readonly CellPatch[],
    refusal: unknown,
  ): Promise<void> {
    const { workbook, again, picture } = await open(book([{ ...planSheet(3), ...sheet }]));
    const before = [await allOf(workbook), await picture()];
    expect(await workbook.write(patches)).toEqual({ kind: 'refused', refusal });
    expect([await allOf(await again()), await picture()]).toEqual(before);
  }
  const cellRefusal = (code: string, cell: string) => ({ code, sheet: SHEET, cell });

  describe('writes', () => {
    test.each(TEXTS_LIKE_OTHERS.map((text): [string, string] => [short(text), text]))(
      'the text %j as text, whatever stood there',
      async (_, text) => {
        const { workbook, again } = await open(placesBook());
        const before = (await readOne(workbook, SHEET)).rows[0] ?? [];
        const patches = PLACES.map((_, index) => patch(1, index + 1, before[index] ?? null, text));
        expect(await workbook.write(patches)).toMatchObject({ kind: 'done' });
        const after = await readOne(await again(), SHEET);
        expect(after.rows[0]).toEqual(PLACES.map(() => text));
        expect(value(after, 'A2')).toBe('z');
      },
    );

    // Office.js tells such a text from an error only at the price of asking for the type of every cell.
    test.each(['#N/A', '#REF!'])('the text %s, which may be read as that error', async (text) => {
      const { workbook, again } = await open(placesBook());
      expect(await workbook.write([patch(1, 1, null, text)])).toMatchObject({ kind: 'done' });
      const read = value(await readOne(await again(), SHEET), 'A1');
      expect([text, { kind: 'error', code: text }]).toContainEqual(read);
    });

    test.each<[string, PatchValue, unknown]>([
      ['a number', 2.5, 2.5],
      ['a negative number', -3, -3],
      ['zero', 0, 0],
      ['true', true, true],
      ['false', false, false],
      [
        'a date',
        JUNE_30,
        { kind: 'date', day: '2024-06-30', serial: 45473, format: expect.any(String) },
      ],
    ])('%s', async (_, after, expected) => {
      const { workbook, again } = await open(placesBook());
      expect(
        await workbook.write([patch(1, 1, null, after), patch(1, 2, 'x', after)]),
      ).toMatchObject({
        kind: 'done',
      });
      const read = await readOne(await again(), SHEET);
      expect([value(read, 'A1'), value(read, 'B1')]).toEqual([expected, expected]);
    });

    test('a date in a workbook that counts from 1904', async () => {
      const { workbook, again } = await open(
        book([{ name: SHEET, rows: [] }], { properties: '<workbookPr date1904="1"/>' }),
      );
      expect(await workbook.write([patch(1, 1, null, JUNE_30)])).toMatchObject({ kind: 'done' });
      expect(value(await readOne(await again(), SHEET), 'A1')).toMatchObject({ day: '2024-06-30' });
    });

    test('a blank', async () => {
      const { workbook, again } = await open(placesBook());
      expect(await workbook.write([patch(1, 2, 'x', null), patch(1, 3, 5, '')])).toMatchObject({
        kind: 'done',
      });
      const cells = cellsOf(await readOne(await again(), SHEET));
      expect(Object.keys(cells)).toEqual(['D1', 'E1', 'A2']);
    });

    test('on several sheets at once, and beyond what they held', async () => {
      const { workbook, again } = await open(book([planSheet(1), { name: 'B', rows: [] }]));
      const far = { ...patch(40, 9, null, 'xa'), sheet: 'B' };
      expect(await workbook.write([patch(4, 3, 'Tháng 1', 'Tháng 2'), far])).toMatchObject({
        kind: 'done',
      });
      const later = await again();
      expect(value(await readOne(later, SHEET), 'C4')).toBe('Tháng 2');
      expect(cellsOf(await readOne(later, 'B'))).toEqual({ I40: 'xa' });
    });

    test('nothing, where there is nothing to write', async () => {
      const { workbook, picture } = await open(placesBook());
      const before = await picture();
      expect(await workbook.write([])).toMatchObject({ kind: 'done' });
      expect(await picture()).toEqual(before);
    });

    test('what it takes back again', async () => {
      const { workbook, again } = await open(book([planSheet(3)]));
      const before = await allOf(workbook);
      expect(await workbook.write([patch(4, 3, 'Tháng 1', '6/2025')])).toMatchObject({
        kind: 'done',
      });
      expect(await workbook.write([patch(4, 3, '6/2025', 'Tháng 1')])).toMatchObject({
        kind: 'done',
      });
      expect(await allOf(await again())).toEqual(before);
    });

    test('an unlocked cell of a protected sheet, the anchor of a merge, a cell of a table', async () => {
      const { workbook, again } = await open(
        book([
          {
            ...planSheet(2),
            rows: [
              ['A', 'B'],
              [{ attributes: 's="2" t="inlineStr"', inner: '<is><t>x</t></is>' }, 'B2'],
            ],
            after: '<sheetProtection sheet="1"/>',
          },
          {
            name: 'B',
            rows: [['KẾ HOẠCH'], [], HEADINGS, [1]],
            after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
            table: 'A3:E4',
          },
        ]),
      );
      const onB = [patch(1, 1, 'KẾ HOẠCH', 'Kế hoạch'), patch(4, 1, 1, '01')];
      const patches = [patch(2, 1, 'x', '=y'), ...onB.map((each) => ({ ...each, sheet: 'B' }))];
      expect(await workbook.write(patches)).toMatchObject({ kind: 'done' });
      const [first, second] = await settled((await again()).read([SHEET, 'B']));
      expect(first && value(first, 'A2')).toBe('=y');
      expect(second && [value(second, 'A1'), value(second, 'A4')]).toEqual(['Kế hoạch', '01']);
    });
  });

  describe('writes nothing at all', () => {
    const GOOD = patch(4, 3, 'Tháng 1', 'Quý I');

    test('where a cell holds something else by now', () =>
      refusedAs({}, [GOOD, patch(5, 3, 'Quý II', 'Quý 2')], cellRefusal('cell-changed', 'C5')));

    test('where a blank cell is filled by now', () =>
      refusedAs({}, [GOOD, patch(5, 3, null, 'Quý 2')], cellRefusal('cell-changed', 'C5')));

    test('where a text was expected and a number of the same look stands there', () =>
      refusedAs({}, [GOOD, patch(5, 1, '2', '02')], cellRefusal('cell-changed', 'A5')));

    test('where a sheet is missing', () =>
      refusedAs({}, [GOOD, { ...GOOD, sheet: 'X' }], { code: 'sheet-missing', sheet: 'X' }));

    test('where the same cell would be written twice', () =>
      refusedAs({}, [GOOD, GOOD], cellRefusal('cell-changed', 'C4')));

    test('on a protected sheet with locked cells', () =>
      refusedAs({ after: '<sheetProtection sheet="1" formatCells="0"/>' }, [GOOD], {
        code: 'sheet-protected',
        sheet: SHEET,
      }));

    test('over a formula', () =>
      refusedAs(
        { rows: [['a', { attributes: '', inner: '<f>1+1</f><v>2</v>' }]] },
        [patch(1, 1, 'a', 'b'), patch(1, 2, 2, 3)],
        cellRefusal('cell-not-writable', 'B1'),
      ));

    test('into a merge, beside its first cell', () =>
      refusedAs(
        { after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>' },
        [GOOD, patch(1, 2, null, 'x')],
        cellRefusal('cell-not-writable', 'B1'),
      ));

    test('over the heading of a table', () =>
      refusedAs(
        { table: 'A3:E6' },
        [GOOD, patch(3, 2, 'Nội dung công việc', 'Nội dung')],
        cellRefusal('cell-not-writable', 'B3'),
      ));

    test.each([
      ['a text longer than a cell holds', 'x'.repeat(32_768)],
      ['no number', Number.NaN],
      ['an endless number', Number.POSITIVE_INFINITY],
    ])('%s', (_, after) =>
      refusedAs({}, [GOOD, patch(5, 3, 'Tháng 2', after)], cellRefusal('cell-not-writable', 'C5')),
    );
  });
}
