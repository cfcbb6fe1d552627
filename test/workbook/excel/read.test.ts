import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { areaName } from '../../../src/workbook/address';
import type { BookCell } from '../../contract/book';
import { book } from '../../contract/book';
import { closeExcel, openInExcel } from '../../contract/open-excel';
import { settled } from '../../support/settled';
import { fixture, opened } from '../xlsx/packages';

jest.setTimeout(60_000);

afterEach(closeExcel);

const NAMES = readdirSync(join(__dirname, '../../fixtures/workbooks'))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.replace('.xlsx', ''));

/** What openpyxl reads in these files, the file adapter's tests say. */
test.each(NAMES)('%s is read as its file is', async (name) => {
  const file = opened(fixture(name));
  const { workbook } = await openInExcel(fixture(name));
  const sheets = await settled(workbook.sheets());
  const worksheets = (await settled(file.sheets())).filter(({ kind }) => kind === 'worksheet');
  expect(sheets).toEqual(worksheets);
  const names = sheets.map((sheet) => sheet.name);
  expect(await settled(workbook.read(names))).toEqual(await settled(file.read(names)));
});

/** Reads sheet "A" through both adapters; what is read, and the batches it took. */
async function readBoth(bytes: Uint8Array) {
  const { workbook, excel } = await openInExcel(bytes);
  const [read] = await settled(workbook.read(['A']));
  const [expected] = await settled(opened(bytes).read(['A']));
  return { read, expected, counters: excel.counters };
}

describe('as many syncs as there have to be', () => {
  const rows = (count: number, text: string): BookCell[][] =>
    Array.from({ length: count }, (_, n) => [n + 1, text, 'Tháng 6', 45_000.5]);

  test.each([10, 1_000, 10_000])('two for %d rows', async (count) => {
    const bytes = book([{ name: 'A', rows: rows(count, 'Đánh giá nội bộ') }]);
    const { read, expected, counters } = await readBoth(bytes);
    expect(read).toEqual(expected);
    expect(counters.batches).toBe(2);
  });

  test('more where an answer would be too large, and nothing is lost or read twice', async () => {
    const bytes = book([{ name: 'A', rows: rows(6_000, 'Đánh giá nội bộ, '.repeat(80)) }]);
    const { read, expected, counters } = await readBoth(bytes);
    expect(read).toEqual(expected);
    expect(counters.largestResponse).toBeLessThan(5_000_000);
    // 11 MB, and two answers that Excel would not give.
    expect(counters.batches).toBeLessThanOrEqual(1 + 2 + 4);
  });
});

test('more merged areas than Excel tells at once', async () => {
  const merges = Array.from({ length: 1_400 }, (_, n) => {
    const row = Math.floor(n / 2) + 1;
    return `<mergeCell ref="${n % 2 === 0 ? `A${row}:B${row}` : `C${row}:D${row}`}"/>`;
  });
  const rows = Array.from({ length: 700 }, () => ['a', null, 'b', null]);
  const after = `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  const { read, expected } = await readBoth(book([{ name: 'A', rows, after }]));
  expect(read?.merges).toHaveLength(1_400);
  expect(read?.merges.map(areaName).sort()).toEqual(expected?.merges.map(areaName).sort());
});

test('a merged area over many blocks of rows is told once', async () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => [n === 0 ? 'Quý I' : null, n]);
  const after = '<mergeCells count="1"><mergeCell ref="A1:A2000"/></mergeCells>';
  const { read } = await readBoth(book([{ name: 'A', rows, after }]));
  expect(read?.merges).toEqual([{ top: 1, left: 1, bottom: 2_000, right: 1 }]);
});

test('stray values at the ends of a sheet', async () => {
  const far: BookCell[] = Array<BookCell>(3_000).fill(null);
  const rows = Object.assign(
    [
      [1, 'a'],
      [...far, 'xa'],
    ],
    { [1_048_575]: [null, 'cuối'] },
  );
  const { read, expected, counters } = await readBoth(book([{ name: 'A', rows }]));
  expect(read?.area).toEqual({ top: 1, left: 1, bottom: 1_048_576, right: 3_001 });
  expect(read?.area).toEqual(expected?.area);
  const filled = (snapshot: typeof read) => snapshot?.rows.filter((row) => row.length > 0);
  expect(filled(read)).toEqual(filled(expected));
  expect(counters.batches).toBe(3);
});

test('fonts of before Unicode, in a column that mixes them too', async () => {
  const legacy = (text: string): BookCell => ({
    attributes: 's="4" t="inlineStr"',
    inner: `<is><t>${text}</t></is>`,
  });
  const rows = Array.from({ length: 60 }, (_, n) => [
    legacy('Th¸ng'),
    n === 0 || n === 50 ? legacy('Quý') : 'Quý',
    'Đơn vị',
  ]);
  const { read, expected } = await readBoth(book([{ name: 'A', rows }]));
  expect(read?.legacyFonts.size).toBe(62);
  expect(new Map([...(read?.legacyFonts ?? [])].sort())).toEqual(
    new Map([...(expected?.legacyFonts ?? [])].sort()),
  );
});

describe('what is in the way is told', () => {
  const bytes = book([{ name: 'A', rows: [['a']] }]);

  test('a cell that is being typed in', async () => {
    const { workbook, excel } = await openInExcel(bytes);
    excel.faults.enterEditMode();
    const refused = { kind: 'refused', refusal: { code: 'edit-mode' } };
    expect([await workbook.sheets(), await workbook.read(['A'])]).toEqual([refused, refused]);
    excel.faults.clear();
  });

  test.each([
    ['throttled', 'busy'],
    ['session-lost', 'session-lost'],
  ] as const)('%s', async (kind, code) => {
    const { workbook, excel } = await openInExcel(bytes);
    excel.faults.failBatch(2, { kind, when: 'before' });
    expect(await workbook.read(['A'])).toEqual({ kind: 'refused', refusal: { code } });
    excel.faults.clear();
  });

  test('a sheet that went away', async () => {
    const { workbook } = await openInExcel(bytes);
    const refusal = { code: 'sheet-missing', sheet: 'B' };
    expect(await workbook.read(['A', 'B'])).toEqual({ kind: 'refused', refusal });
  });
});
