import { COMMANDS, isCommand, joinRibbon, type Command } from '../../src/ribbon/commands';
import { startExcel, type ExcelInProcess } from '../excel-host/jsdom-host';
import { ToyWorkbook } from '../excel-host/toy-workbook';

describe('the ribbon', () => {
  let excel: ExcelInProcess;
  beforeEach(async () => {
    excel = await startExcel(new ToyWorkbook());
  }, 30_000);
  afterEach(() => excel.close());

  test('has each of its buttons do its own work', async () => {
    const pressed: Command[] = [];
    joinRibbon(async (command) => {
      pressed.push(command);
      return false;
    });
    for (const command of COMMANDS) await excel.pressButton(command);
    expect(pressed).toEqual(['check', 'highlight', 'clearMarks', 'reportHalfYear', 'openPane']);
  });

  test('lets a button go only when its work is over', async () => {
    let isOver = false;
    joinRibbon(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isOver = true;
      return false;
    });
    await excel.pressButton('check');
    expect(isOver).toBe(true);
  });

  test('opens no pane where the runtime is not shared', async () => {
    joinRibbon(async () => true);
    await excel.pressButton('check');
    expect(excel.takeMistakes()).toEqual([]);
  });
});

test('a name in the address is a command or none', () => {
  expect(['check', 'reportHalfYear', '', 'constructor', 'Check'].map(isCommand)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
