import { EventType } from './events';
import type { ExcelInProcess } from './jsdom-host';
import { startExcel } from './jsdom-host';
import { ToyWorkbook } from './toy-workbook';

describe('events', () => {
  let workbook: ToyWorkbook;
  let excel: ExcelInProcess;

  beforeEach(async () => {
    workbook = new ToyWorkbook();
    excel = await startExcel(workbook);
  });
  afterEach(() => excel.close());

  test('the page is told of changed cells as long as it listens', async () => {
    const target = workbook.sheets[0]?.id ?? '';
    const change = (address: string) => {
      const data = { address, worksheetId: target, changeType: 'RangeEdited', source: 'Local' };
      excel.raise({ type: EventType.worksheetChanged, target, data });
    };
    const heard: string[] = [];
    change('A1');
    const handler = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      const added = sheet.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      return added;
    });
    change('B2');
    await excel.idle();
    await excel.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    change('C3');
    await excel.idle();
    expect(heard).toEqual(['B2']);
  });

  test('a ribbon button runs its function and hears of its end', async () => {
    excel.office.actions.associate('addSheet', (event: Office.AddinCommands.Event) => {
      void excel.excel
        .run(async (context) => {
          context.workbook.worksheets.add('Từ ribbon');
          await context.sync();
        })
        .then(() => event.completed());
    });
    await excel.pressButton('addSheet');
    expect(workbook.sheets.at(-1)?.name).toBe('Từ ribbon');
  });
});
