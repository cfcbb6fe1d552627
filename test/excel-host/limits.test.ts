import type { Fault } from './faults';
import type { ExcelInProcess } from './jsdom-host';
import { startExcel } from './jsdom-host';
import { ToyWorkbook } from './toy-workbook';

describe('limits and faults', () => {
  let workbook: ToyWorkbook;
  let excel: ExcelInProcess;

  beforeEach(async () => {
    workbook = new ToyWorkbook();
    excel = await startExcel(workbook);
  });
  afterEach(() => excel.close());

  const write = (values: string[][]) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      sheet.getRangeByIndexes(0, 0, values.length, 1).values = values;
      await context.sync();
    });
  const read = (rows: number) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      sheet.getRangeByIndexes(0, 0, rows, 1).load('values');
      await context.sync();
    });
  const cellCount = () => workbook.sheets[0]?.cells.size;

  test('a request of more than 5 MB is not carried out', async () => {
    const half = 'ă'.repeat(1_200_000);
    await expect(write([[half], [half], [half]])).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(cellCount()).toBe(0);
    await write([[half], [half]]);
    expect(cellCount()).toBe(2);
    expect(excel.counters.largestRequest).toBeGreaterThan(7_200_000);
  });

  test('a response of more than 5 MB does not arrive', async () => {
    const half = 'ă'.repeat(1_300_000);
    workbook.sheets[0]?.cells.set('0 0', half).set('1 0', half);
    await read(1);
    expect(excel.counters.largestResponse).toBeGreaterThan(2_600_000);
    await expect(read(2)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test.each<[string, Fault, string, number]>([
    ['throttled', { kind: 'throttled', when: 'before' }, 'ActivityLimitReached', 0],
    ['throttled after all', { kind: 'throttled', when: 'after' }, 'ActivityLimitReached', 2],
    ['lost', { kind: 'session-lost', when: 'before' }, 'InvalidOrTimedOutSession', 0],
    ['lost after all', { kind: 'session-lost', when: 'after' }, 'InvalidOrTimedOutSession', 2],
  ])('a batch that is %s', async (_, fault, code, cells) => {
    excel.faults.failBatch(2, fault);
    await read(1);
    await expect(write([['a'], ['b']])).rejects.toMatchObject({ code });
    expect(cellCount()).toBe(cells);
  });

  test('throttling passes; a lost session is lost until there is a new one', async () => {
    excel.faults.failBatch(1, { kind: 'throttled', when: 'before' });
    await expect(read(1)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
    await read(1);
    excel.faults.failBatch(1, { kind: 'session-lost', when: 'before' });
    await expect(read(1)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    await expect(read(1)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    excel.faults.clear();
    await read(1);
    expect(excel.counters.batches).toBe(5);
  });

  test('a batch that fails halfway keeps what it did', async () => {
    excel.faults.failBatch(1, { kind: 'halfway' });
    const renaming = excel.run(async (context) => {
      const sheets = ['Kế hoạch', 'Ghi chú'].map((name) =>
        context.workbook.worksheets.getItem(name),
      );
      sheets.forEach((sheet, at) => {
        sheet.name = `Trang ${at}`;
      });
      await context.sync();
    });
    await expect(renaming).rejects.toMatchObject({ code: 'GeneralException' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Trang 0', 'Ghi chú']);
  });

  test('somebody else acts between two batches', async () => {
    excel.faults.beforeBatch(2, () => workbook.sheets.reverse());
    const names: string[][] = [];
    await excel.run(async (context) => {
      for (let look = 0; look < 2; look += 1) {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        names.push(sheets.items.map(({ name }) => name));
      }
    });
    expect(names).toEqual([
      ['Kế hoạch', 'Ghi chú'],
      ['Ghi chú', 'Kế hoạch'],
    ]);
  });

  test('where what a test does in between fails, the batch fails, and Excel does not close well', async () => {
    excel.faults.beforeBatch(1, () => {
      throw new Error('no such row');
    });
    await expect(read(1)).rejects.toMatchObject({ code: 'GeneralException' });
    await read(1);
    await expect(excel.close()).rejects.toThrow('no such row');
    excel = await startExcel(workbook);
  });

  test('while the user types, Excel refuses', async () => {
    excel.faults.enterEditMode();
    await expect(read(1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.faults.leaveEditMode();
    await read(1);
  });

  test('a page that may waits until the user ends typing', async () => {
    const sets = { ExcelApi: '1.14', DelayForCellEdit: '1.1' };
    const patient = await startExcel(workbook, { sets });
    patient.faults.enterEditMode();
    const steps: string[] = [];
    const running = patient.excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      steps.push('answered');
    });
    await patient.idle();
    steps.push('typed');
    patient.faults.leaveEditMode();
    await running;
    expect(steps).toEqual(['typed', 'answered']);
    await patient.close();
  });
});
