import type { ExcelInProcess } from './jsdom-host';
import { startExcel } from './jsdom-host';
import { ToyWorkbook } from './toy-workbook';

describe('refusals', () => {
  let workbook: ToyWorkbook;
  let excel: ExcelInProcess;

  beforeEach(async () => {
    workbook = new ToyWorkbook();
    excel = await startExcel(workbook);
  });
  afterEach(() => excel.close());

  const refused = (work: (context: Excel.RequestContext) => void) =>
    expect(
      excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    ).rejects;

  test('an item that is not there', () =>
    refused((context) =>
      context.workbook.worksheets.getItem('Không có').load('name'),
    ).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    }));

  test('nothing where the page asks for an object that may not be missing', () =>
    refused((context) =>
      context.workbook.worksheets.getItem('Ghi chú').getUsedRange().load('values'),
    ).toMatchObject({ code: 'ItemNotFound' }));

  test('a batch stops at its first error, what it did before stays, and the error says where', async () => {
    await refused((context) => {
      const [first, second] = ['Kế hoạch', 'Ghi chú'].map((name) =>
        context.workbook.worksheets.getItem(name),
      );
      if (!first || !second) throw new Error('two sheets');
      first.name = 'Một';
      second.getRangeByIndexes(0, 0, 1, 1).values = [[1, 2]];
      second.name = 'Hai';
    }).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: {
        errorLocation: 'Range.values',
        statement: 'rangeByIndexes.values = ...;',
      },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Một', 'Ghi chú']);
  });

  test('a member that Excel does not have', () =>
    refused((context) => {
      Reflect.apply(context.workbook.load, context.workbook, ['tên']);
    }).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Workbook.tên' } }));

  test('a member above the requirement sets that are there', async () => {
    const older = await startExcel(workbook, { sets: { ExcelApi: '1.3' } });
    const asking = older.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Ghi chú');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('before ExcelApi 1.4'),
    });
    await older.close();
  });

  test('a member that is not simulated, which the test must then know of', async () => {
    await refused((context) => context.workbook.names.getCount()).toMatchObject({
      code: 'NotImplemented',
    });
    expect(excel.takeMistakes()).toHaveLength(1);
  });

  test('reading what was not loaded', () =>
    refused((context) => String(context.workbook.worksheets.items)).toMatchObject({
      code: 'PropertyNotLoaded',
    }));
});
