import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import { excelWorkbook } from '../../../src/workbook/excel/workbook';
import { EventType } from '../../excel-host/events';
import { settled } from '../../support/settled';

jest.setTimeout(60_000);
afterEach(closeExcel);

const DONE = { kind: 'done', value: undefined };
const start = () =>
  openInExcel(
    book([planSheet(3), { name: 'Ẩn', rows: [['x']], state: 'hidden' }, planSheet(2, 'B')]),
  );

describe('selects', () => {
  test('a cell on the sheet that is brought to the front', async () => {
    const { book: excelBook, excel } = await start();
    const workbook = excelWorkbook();
    expect(await workbook.select('B', 'A4:B5')).toEqual(DONE);
    expect(excelBook.active?.name).toBe('B');
    expect(excelBook.selection).toEqual({ top: 4, left: 1, bottom: 5, right: 2 });
    expect(excel.counters.batches).toBe(2);
  });

  test.each(['Không có', 'Ẩn'])('not on the sheet %s', async (sheet) => {
    const { book: excelBook } = await start();
    const before = excelBook.active?.name;
    expect(await excelWorkbook().select(sheet, 'A1')).toEqual({
      kind: 'refused',
      refusal: { code: 'sheet-missing', sheet },
    });
    expect(excelBook.active?.name).toBe(before);
  });

  test('not while a cell is being typed in', async () => {
    const { excel } = await start();
    excel.faults.enterEditMode();
    expect(await excelWorkbook().select('B', 'A4')).toEqual({
      kind: 'refused',
      refusal: { code: 'edit-mode' },
    });
  });
});

describe('watches', () => {
  /** Tells the page of a change as Excel does. */
  function change({ book: excelBook, excel }: OpenedInExcel, sheet: string, more = {}): void {
    const worksheetId = excelBook.find(sheet)?.id ?? '';
    const data = {
      address: 'A1',
      worksheetId,
      changeType: 'RangeEdited',
      source: 'Local',
      ...more,
    };
    excel.raise({ type: EventType.worksheetChanged, target: 'Workbook', data });
  }

  test('what others change, until it is called off', async () => {
    const opened = await start();
    const heard: string[] = [];
    const stop = await settled(excelWorkbook().watch((sheet) => heard.push(sheet)));
    change(opened, 'B', { triggerSource: 'Unknown' });
    change(opened, 'Kế hoạch', { source: 'Remote' });
    await opened.excel.idle();
    expect(heard).toEqual(['B', 'Kế hoạch']);
    change(opened, 'B', { triggerSource: 'ThisLocalAddin' });
    await opened.excel.idle();
    expect(heard).toHaveLength(2);
    stop();
    await opened.excel.idle();
    change(opened, 'B');
    await opened.excel.idle();
    expect(heard).toHaveLength(2);
  });

  test('under the name that the sheet has by now', async () => {
    const opened = await start();
    const heard: string[] = [];
    const stop = await settled(excelWorkbook().watch((sheet) => heard.push(sheet)));
    const sheet = opened.book.find('B');
    if (sheet) opened.book.rename(sheet, 'Mới');
    change(opened, 'Mới');
    await opened.excel.idle();
    expect(heard).toEqual(['Mới']);
    stop();
    await opened.excel.idle();
  });

  test('under the name that it had, while she types in the next cell', async () => {
    const opened = await start();
    const heard: string[] = [];
    const stop = await settled(excelWorkbook().watch((sheet) => heard.push(sheet)));
    opened.excel.faults.enterEditMode();
    change(opened, 'B');
    await opened.excel.idle();
    expect(heard).toEqual(['B']);
    opened.excel.faults.clear();
    stop();
    await opened.excel.idle();
  });
});
