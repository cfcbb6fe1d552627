import { startExcel } from './jsdom-host';
import { loadJsdom } from './load-jsdom';
import { ToyWorkbook } from './toy-workbook';

beforeAll(loadJsdom);

describe('starting', () => {
  test('the page is in Excel on the web', async () => {
    const excel = await startExcel(new ToyWorkbook());
    expect(await excel.office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(excel.office.context.displayLanguage).toBe('vi-VN');
    expect(excel.counters.batches).toBe(0);
    await excel.close();
  });

  test('takes less than a second, at its best of three', async () => {
    const milliseconds: number[] = [];
    for (let start = 0; start < 3; start += 1) {
      const began = performance.now();
      const excel = await startExcel(new ToyWorkbook());
      milliseconds.push(performance.now() - began);
      await excel.close();
    }
    expect(Math.min(...milliseconds)).toBeLessThan(1000);
  });

  test("the page's globals are the test's until it closes", async () => {
    const first = await startExcel(new ToyWorkbook());
    const second = await startExcel(new ToyWorkbook());
    expect(Excel).toBe(second.excel);
    await second.close();
    expect(Excel).toBe(first.excel);
    await first.close();
    expect('Excel' in globalThis).toBe(false);
  });

  test('only the requirement sets of the manifest are there', async () => {
    const excel = await startExcel(new ToyWorkbook());
    const { requirements } = excel.office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('ExcelApiDesktop', '1.1')).toBe(false);
    await excel.close();
  });

  test('with a shared runtime a page whose pane is closed asks to be shown', async () => {
    const sets = { ExcelApi: '1.14', SharedRuntime: '1.1' };
    const excel = await startExcel(new ToyWorkbook(), { sets });
    expect(excel.office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(excel.isPaneOpen()).toBe(true);
    excel.closePane();
    expect(excel.isPaneOpen()).toBe(false);
    await excel.office.addin.showAsTaskpane();
    expect(excel.isPaneOpen()).toBe(true);
    await excel.office.addin.hide();
    expect(excel.isPaneOpen()).toBe(false);
    await excel.close();
  });

  test('a test that met what is not simulated cannot pass', async () => {
    const excel = await startExcel(new ToyWorkbook());
    const loading = excel.run(async (context) => {
      context.workbook.load('isDirty');
      await context.sync();
    });
    await expect(loading).rejects.toMatchObject({ code: 'NotImplemented' });
    await expect(excel.close()).rejects.toThrow('Excel has Workbook.isDirty, the simulation');
  });

  test('nor can one that met a mistake of the simulation', async () => {
    const excel = await startExcel(new ToyWorkbook());
    const loading = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      sheet.getRangeByIndexes(0, 0, 1, 1).load('cellCount');
      await context.sync();
    });
    await expect(loading).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(excel.close()).rejects.toThrow('a mistake of the simulation');
  });
});
