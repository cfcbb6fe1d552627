import { parseDay } from '../../../src/timeline/day';
import type { CellPatch, PatchValue } from '../../../src/workbook/port';
import type { CellValue } from '../../../src/workbook/snapshot';
import {
  changedParts,
  fixture,
  LINKS,
  MAIN,
  opened,
  partText,
  parts,
  sheetXml,
  snapshot,
  stylesXml,
  value,
  zip,
} from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = stylesXml(
  '<xf numFmtId="0" fontId="0"/><xf numFmtId="165" fontId="0" applyFont="1"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0"><protection locked="0"/></xf>',
  '<numFmt numFmtId="165" formatCode="d.m.yyyy"/>',
);

const patch = (row: number, column: number, before: CellValue, after: PatchValue): CellPatch => ({
  sheet: 'Kế hoạch',
  row,
  column,
  before,
  after,
});

function date(text: string): { kind: 'date'; day: NonNullable<ReturnType<typeof parseDay>> } {
  const day = parseDay(text);
  if (!day) throw new Error(text);
  return { kind: 'date', day };
}

const bookOf = (rows: string, after = '', before = ''): Uint8Array =>
  zip(parts({ [SHEET]: sheetXml(rows, after, before), 'xl/styles.xml': STYLES }));

/** The rows' XML after the patches were written. */
async function written(
  rows: string,
  patches: readonly CellPatch[],
  after = '',
  before = '',
): Promise<string> {
  const workbook = opened(bookOf(rows, after, before));
  expect(await workbook.write(patches)).toMatchObject({ kind: 'done' });
  const xml = partText(workbook.toBytes(), SHEET);
  return xml
    .slice(xml.indexOf('<sheetData'), xml.indexOf('</sheetData>'))
    .replace('<sheetData>', '');
}

/** Why writing was refused; the file must not have changed. */
async function refused(bytes: Uint8Array, patches: readonly CellPatch[]): Promise<unknown> {
  const workbook = opened(bytes);
  const outcome = await workbook.write(patches);
  expect(changedParts(bytes, workbook.toBytes())).toEqual([]);
  return outcome.kind === 'refused' ? outcome.refusal : null;
}

describe('what is written', () => {
  test('text in the place of text, in the style of the cell', async () => {
    const rows =
      '<row r="1" ht="20"><c r="A1" s="2" t="s" cm="1"><v>0</v></c><c r="B1"><v>1</v></c></row>';
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Quí I</t></si></sst>` };
    const workbook = opened(
      zip(parts({ [SHEET]: sheetXml(rows), 'xl/styles.xml': STYLES, ...strings })),
    );
    await workbook.write([patch(1, 1, 'Quí I', 'Quý I')]);
    expect(partText(workbook.toBytes(), SHEET)).toContain(
      '<row r="1" ht="20"><c r="A1" s="2" t="inlineStr"><is><t>Quý I</t></is></c><c r="B1"><v>1</v></c></row>',
    );
    expect(value(await snapshot(workbook), 'A1')).toBe('Quý I');
  });

  test.each([
    ['=1+1'],
    ['01'],
    ['6/2025'],
    ['TRUE'],
    [' a  '],
    ['a\nb\r\nc'],
    ['<b> & "c"'],
    ['_x000D_ _x'],
    ['\u0000\u0001\ufffe'],
    ['\ud83d\ude00 \ud800'],
    ['x'.repeat(32_767)],
  ])('the text %j is read as it was written', async (text) => {
    const workbook = opened(bookOf(''));
    await workbook.write([patch(3, 2, null, text)]);
    expect(value(await snapshot(opened(workbook.toBytes())), 'B3')).toBe(text);
  });

  test('numbers, booleans, blanks', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45473</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>';
    expect(
      await written(rows, [
        patch(1, 1, { kind: 'date', day: date('2024-06-30').day, serial: 1, format: '' }, null),
        patch(1, 2, true, 2.5),
        patch(1, 3, { kind: 'error', code: '#N/A' }, false),
        patch(1, 4, null, null),
        patch(2, 4, null, ''),
      ]),
    ).toBe(
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>2.5</v></c><c r="C1" t="b"><v>0</v></c></row>',
    );
  });

  test('a date in a cell that shows dates keeps its style; elsewhere it gets one that is like it', async () => {
    const bytes = bookOf('<row r="1"><c r="A1" s="1"/><c r="B1" s="2" t="str"><v>x</v></c></row>');
    const workbook = opened(bytes);
    await workbook.write([
      patch(1, 1, null, date('2024-06-30')),
      patch(1, 2, 'x', date('2024-07-01')),
      patch(1, 3, null, date('2024-07-02')),
    ]);
    expect(changedParts(bytes, workbook.toBytes())).toEqual(['xl/styles.xml', SHEET]);
    const sheet = await snapshot(opened(workbook.toBytes()));
    expect(sheet.rows[0]).toMatchObject([
      { day: '2024-06-30', format: 'd.m.yyyy' },
      { day: '2024-07-01', format: 'dd/mm/yyyy' },
      { day: '2024-07-02', format: 'dd/mm/yyyy' },
    ]);
    expect(partText(workbook.toBytes(), 'xl/styles.xml')).toContain(
      '<xf numFmtId="166" fontId="0" applyNumberFormat="1"><protection locked="0"/></xf>',
    );
  });

  test('in the 1904 date system', async () => {
    const workbook = opened(
      zip(
        parts({
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="1"/><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        }),
      ),
    );
    await workbook.write([patch(1, 1, null, date('2024-06-30'))]);
    expect(partText(workbook.toBytes(), SHEET)).toContain('<v>44011</v>');
    expect(value(await snapshot(workbook), 'A1')).toMatchObject({ day: '2024-06-30' });
  });
});

describe('where it is written', () => {
  const text = (cell: string, content: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;

  test('new cells and rows stand in order', async () => {
    const rows =
      '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';
    const at: [number, number][] = [
      [1, 1],
      [2, 1],
      [2, 3],
      [2, 5],
      [3, 1],
      [5, 2],
      [5, 1],
      [9, 1],
    ];
    expect(
      await written(
        rows,
        at.map(([row, column]) => patch(row, column, null, 'x')),
      ),
    ).toBe(
      `<row r="1">${text('A1', 'x')}</row>` +
        `<row r="2" spans="1:5">${text('A2', 'x')}<c r="B2"><v>1</v></c>${text('C2', 'x')}<c r="D2"><v>2</v></c>${text('E2', 'x')}</row>` +
        `<row r="3">${text('A3', 'x')}</row><row r="5">${text('A5', 'x')}${text('B5', 'x')}</row><row r="9">${text('A9', 'x')}</row>`,
    );
  });

  test('in a sheet without rows, and with a prefix', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>`;
    const workbook = opened(zip(parts({ [SHEET]: sheet })));
    await workbook.write([patch(2, 2, null, 'x')]);
    expect(partText(workbook.toBytes(), SHEET)).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test('a new cell has the style of its row, else of its column', async () => {
    const columns = '<cols><col min="2" max="3" style="2"/></cols>';
    const rows = '<row r="1" s="1" customFormat="1"></row><row r="2" s="1"></row>';
    const patches = [
      patch(1, 2, null, 1),
      patch(2, 2, null, 1),
      patch(3, 3, null, 1),
      patch(3, 4, null, 1),
    ];
    expect(await written(rows, patches, '', columns)).toBe(
      '<row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>1</v></c></row><row r="2" s="1"><c r="B2" s="2"><v>1</v></c></row>' +
        '<row r="3"><c r="C3" s="2"><v>1</v></c><c r="D3"><v>1</v></c></row>',
    );
  });

  test('on a real plan only the sheet changes, and the rest of it stays', async () => {
    const before = fixture('mo-duc-2024');
    const workbook = opened(before);
    const sheet = 'Kế hoạch 2024';
    await workbook.write([{ ...patch(8, 3, 'Quý II/2024', 'Quý III/2024'), sheet }]);
    expect(changedParts(before, workbook.toBytes())).toEqual([SHEET]);
    const strip = (xml: string): string => xml.replace(/<c r="C8".*?<\/c>/s, '');
    expect(strip(partText(workbook.toBytes(), SHEET))).toBe(strip(partText(before, SHEET)));
    await workbook.write([{ ...patch(8, 3, 'Quý III/2024', 'Quý II/2024'), sheet }]);
    const [first, again] = [await snapshot(opened(before), sheet), await snapshot(workbook, sheet)];
    expect(again).toEqual(first);
  });
});

describe('what is refused, and nothing changes', () => {
  const notWritable = (cell: string): unknown => ({
    code: 'cell-not-writable',
    sheet: 'Kế hoạch',
    cell,
  });

  test('a cell that has changed: none of the patches is written', async () => {
    const bytes = bookOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
    expect(await refused(bytes, [patch(1, 1, 1, 'x'), patch(1, 2, 3, 'x')])).toEqual({
      code: 'cell-changed',
      sheet: 'Kế hoạch',
      cell: 'B1',
    });
    expect(await refused(bytes, [patch(1, 1, 1, 'x'), patch(1, 1, 1, 'y')])).toMatchObject({
      code: 'cell-changed',
    });
  });

  test('a sheet that is not there', async () => {
    const other = { ...patch(1, 1, null, 'x'), sheet: 'X' };
    expect(await refused(bookOf(''), [patch(1, 1, null, 'x'), other])).toEqual({
      code: 'sheet-missing',
      sheet: 'X',
    });
  });

  test('a formula, and what an array formula fills', async () => {
    const bytes = bookOf(
      '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">1</f><v>2</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
    );
    expect(await refused(bytes, [patch(1, 1, 1, 'x')])).toEqual(notWritable('A1'));
    expect(await refused(bytes, [patch(2, 2, 2, 'x')])).toEqual(notWritable('B2'));
    expect(await refused(bytes, [patch(3, 2, null, 'x')])).toEqual(notWritable('B3'));
    expect(await opened(bytes).write([patch(4, 2, null, 'x')])).toMatchObject({ kind: 'done' });
  });

  test('a merged cell that is not the first', async () => {
    const bytes = bookOf('', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    expect(await refused(bytes, [patch(2, 1, null, 'x')])).toEqual(notWritable('A2'));
    expect(await opened(bytes).write([patch(1, 1, null, 'x')])).toMatchObject({ kind: 'done' });
  });

  test('the header of a table object', async () => {
    const workbook = opened(fixture('rich-excel-like'));
    const sheet = 'Danh mục';
    const header = value(await snapshot(workbook, sheet), 'D1');
    expect(await workbook.write([{ ...patch(1, 4, header, 'x'), sheet }])).toMatchObject({
      refusal: { code: 'cell-not-writable' },
    });
  });

  test('what no cell can hold', async () => {
    expect(await refused(bookOf(''), [patch(1, 1, null, 'x'.repeat(32_768))])).toEqual(
      notWritable('A1'),
    );
    expect(await refused(bookOf(''), [patch(1, 1, null, NaN)])).toEqual(notWritable('A1'));
  });

  test('a locked cell of a protected sheet; an unlocked one is written', async () => {
    const bytes = bookOf(
      '<row r="1"><c r="A1" s="0"/><c r="B1" s="2"/></row>',
      '<sheetProtection sheet="1" formatCells="0"/>',
    );
    expect(await refused(bytes, [patch(1, 2, null, 'x'), patch(1, 1, null, 'x')])).toEqual({
      code: 'sheet-protected',
      sheet: 'Kế hoạch',
    });
    expect(await refused(bytes, [patch(5, 5, null, 'x')])).toMatchObject({
      code: 'sheet-protected',
    });
    expect(await opened(bytes).write([patch(1, 2, null, 'x')])).toMatchObject({ kind: 'done' });
  });
});
