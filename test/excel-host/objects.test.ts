import type { ExcelInProcess } from './jsdom-host';
import { startExcel } from './jsdom-host';
import { ToyWorkbook } from './toy-workbook';

/** What the official client reads and writes through the engine. */
describe('objects', () => {
  let workbook: ToyWorkbook;
  let excel: ExcelInProcess;

  beforeEach(async () => {
    workbook = new ToyWorkbook();
    excel = await startExcel(workbook);
  });
  afterEach(() => excel.close());

  test('a collection gives what is asked of its items', async () => {
    const names = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const [first] = sheets.items;
      expect(() => first?.visibility).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Kế hoạch', 'Ghi chú']);
    expect(excel.counters.batches).toBe(1);
  });

  test('a page of a collection', async () => {
    const names = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Ghi chú']);
  });

  test('an item of a loaded collection can be changed in a later batch', async () => {
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      const [, second] = sheets.items;
      if (second) second.name = 'Báo cáo';
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Báo cáo']);
  });

  test('loading an object loads its scalars, and those of the objects that are named', async () => {
    await excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(0, 0, 1, 1);
      range.load('values, format/columnWidth, worksheet/name');
      const format = range.format.load();
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(range.worksheet.name).toBe('Kế hoạch');
      expect([format.columnWidth, format.wrapText]).toEqual([64, true]);
    });
  });

  test('retrieving gives plain data in the spelling of the add-in', async () => {
    await excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(0, 0, 1, 1);
      range.load({ rowCount: true, format: { wrapText: true } });
      await context.sync();
      expect(range.toJSON()).toEqual({ rowCount: 1, format: { wrapText: true } });
    });
  });

  test('a method that adds adds once, and its object lives on in later batches', async () => {
    await excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Mới');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(3);
      added.name = 'Mới 2';
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Ghi chú', 'Mới 2']);
  });

  test('a null object passes its nullness on', async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject('Không có').load('name');
      const cells = none.getRangeByIndexes(0, 0, 1, 1).load('values');
      const empty = worksheets.getItem('Ghi chú').getUsedRangeOrNullObject(true);
      const there = worksheets.getItemOrNullObject('Ghi chú').load('name');
      await context.sync();
      expect([none, cells, empty, there].map(({ isNullObject }) => isNullObject)).toEqual([
        true,
        true,
        true,
        false,
      ]);
    });
  });

  test('what is asked of a null object does nothing', async () => {
    const count = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject('Không có').delete();
      const none = worksheets.getItemOrNullObject('Không có');
      none.name = 'Nơi nào';
      none.getRangeByIndexes(0, 0, 1, 1).values = [['vào đâu?']];
      worksheets.add('Mới');
      await context.sync();
      none.getUsedRangeOrNullObject(true).clear();
      const counted = worksheets.getCount();
      await context.sync();
      return counted.value;
    });
    expect(count).toBe(3);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Ghi chú', 'Mới']);
  });

  test('a range stays the same object through several batches, and is released at the end', async () => {
    await excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(2, 1, 1, 2);
      range.values = [['a', 1]];
      await context.sync();
      first(context).name = 'Đổi tên';
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', 1]]);
      expect(excel.keptObjects()).toBe(1);
    });
    expect(excel.keptObjects()).toBe(0);
    expect(excel.counters.batches).toBe(2);
  });

  test('a tracked range outlives its run', async () => {
    const kept = await excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(0, 0, 1, 1);
      range.track();
      await context.sync();
      return range;
    });
    expect(excel.keptObjects()).toBe(1);
    await excel.excel.run(kept, async (context) => {
      kept.values = [['còn đây']];
      kept.untrack();
      await context.sync();
    });
    await excel.idle();
    expect(excel.keptObjects()).toBe(0);
    expect(workbook.sheets[0]?.cells.get('0 0')).toBe('còn đây');
  });

  test('an object as an argument', async () => {
    await excel.run(async (context) => {
      const sheet = first(context);
      const [top, bottom] = [1, 4].map((row) => sheet.getRangeByIndexes(row, 0, 1, 3));
      if (!top || !bottom) throw new Error('two ranges');
      const both = top.getBoundingRect(bottom).load('rowCount');
      await context.sync();
      expect(both.rowCount).toBe(4);
    });
  });

  test('an array of more than 1,500 cells, which the client splits', async () => {
    const values = Array.from({ length: 1000 }, (_, row) => [row, `dòng ${row}`]);
    await excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(0, 0, 1000, 2);
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(excel.counters.batches).toBe(1);
  });

  test('an array of more than 1,500 cells that does not fit changes nothing', async () => {
    const writing = excel.run(async (context) => {
      const range = first(context).getRangeByIndexes(0, 0, 1001, 2);
      range.values = Array.from({ length: 1000 }, () => ['a', 'b']);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.sheets[0]?.cells.size).toBe(0);
  });

  const first = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(workbook.sheets[0]?.id ?? '');
});
