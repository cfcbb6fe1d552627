import { openHere } from '../../src/web/file/here';
import { PageWorkbook, type Viewer } from '../../src/web/page-workbook';
import { areaName } from '../../src/workbook/address';
import { MARK_SIGNATURE, type Mark } from '../../src/workbook/mark';
import { check } from '../../src/jobs/check';
import { report } from '../../src/jobs/report';
import { saveSettings } from '../../src/jobs/save-settings';
import { readPeriod } from '../../src/reports/period';
import { parseDay } from '../../src/timeline/day';
import type { BookFile } from '../../src/web/file/book-file';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';

const SHEET = 'Kế hoạch 2024';

function file(name = 'mo-duc-2024'): BookFile {
  const opening = openHere(fixture(name));
  if (opening.kind === 'refused') throw new Error(opening.refusal.code);
  return opening.file;
}

function open(name?: string): { workbook: PageWorkbook; seen: string[]; file: BookFile } {
  const seen: string[] = [];
  const viewer: Viewer = {
    show: (sheet, area) => seen.push(`show ${sheet}!${areaName(area)}`),
    wrote: (what) => seen.push(`wrote ${what}`),
  };
  const book = file(name);
  return { workbook: new PageWorkbook(book, viewer), seen, file: book };
}

const MARKS: readonly Mark[] = [
  { area: { top: 7, left: 1, bottom: 15, right: 5 }, kind: 'overdue', formula: MARK_SIGNATURE },
];

const asOf = parseDay('2024-07-15');
if (!asOf) throw new Error('no day');
const OPTIONS = { asOf, year: null, sheet: null, dueSoonDays: null };

test('reads as the file does', async () => {
  const { workbook, file: book, seen } = open();
  expect(await workbook.sheets()).toEqual(await book.sheets());
  expect(await workbook.read([SHEET])).toEqual(await book.read([SHEET]));
  expect((await check(workbook, OPTIONS)).kind).toBe('done');
  expect(seen).toEqual([]);
});

test('tells the view of what it wrote, and of nothing that was refused or changed nothing', async () => {
  const { workbook, seen } = open();
  expect(await settled(workbook.clearMarks())).toBe(0);
  await settled(workbook.write([]));
  expect(seen).toEqual([]);
  await settled(workbook.setMarks(new Map([[SHEET, MARKS]])));
  expect(seen.splice(0)).toEqual(['wrote marks']);
  expect((await workbook.setMarks(new Map([['Không có', MARKS]]))).kind).toBe('refused');
  expect(seen).toEqual([]);
  expect(await settled(workbook.clearMarks())).toBe(1);
  expect(seen).toEqual(['wrote cleared']);
});

test('cells and sheets that were written', async () => {
  const { workbook, seen } = open();
  const patch = { sheet: SHEET, row: 7, column: 5, before: null, after: 'Hoàn thành' };
  await settled(workbook.write([patch]));
  expect((await workbook.write([patch])).kind).toBe('refused');
  expect(seen.splice(0)).toEqual(['wrote cells']);
  const period = readPeriod('2024-H1', 'decree');
  if (!period) throw new Error('no period');
  await report(workbook, { ...OPTIONS, period });
  expect(new Set(seen.splice(0))).toEqual(new Set(['wrote sheet']));
  await saveSettings(workbook, { dueSoonDays: 30 });
  expect(seen).toEqual(['wrote cells']);
});

test('shows what is selected; a sheet that is not there is refused', async () => {
  const { workbook, seen } = open();
  await settled(workbook.select(SHEET, 'A10:E10'));
  expect(seen).toEqual([`show ${SHEET}!A10:E10`]);
  expect(await workbook.select('Không có', 'A1')).toEqual({
    kind: 'refused',
    refusal: { code: 'sheet-missing', sheet: 'Không có' },
  });
  await expect(workbook.select(SHEET, 'nowhere')).rejects.toThrow(RangeError);
});

test('whoever watches hears of all sheets when the file was saved again, and of nothing of ours', async () => {
  const { workbook } = open();
  const heard: string[] = [];
  const end = await settled(workbook.watch((sheet) => heard.push(sheet)));
  await settled(workbook.setMarks(new Map([[SHEET, MARKS]])));
  expect(heard).toEqual([]);
  await workbook.replace(file('ba-cot-2025'));
  const names = (await settled(workbook.sheets())).map(({ name }) => name);
  expect(heard.sort()).toEqual([...new Set([SHEET, 'Căn cứ', ...names])].sort());
  end();
  heard.length = 0;
  await workbook.replace(file());
  expect(heard).toEqual([]);
});
