import { excelWorkbook } from '../../../src/workbook/excel/workbook';
import { book } from '../../contract/book';
import { draftOf, text } from '../../contract/drafts';
import { startExcel } from '../../excel-host/jsdom-host';
import { HostWorkbook } from '../../excel-host/members/workbook';
import { loadBook } from '../../excel-host/model/load';
import { settled } from '../../support/settled';

jest.setTimeout(60_000);

const NAME = 'BC năm 2025';
const DRAFT = draftOf(NAME, [{ cells: [text('cũ')] }]);

/** The old sheet is put aside, and the new one stands, when she begins to type in a cell. */
async function typedIn(sets: Readonly<Record<string, string>>) {
  const host = new HostWorkbook(loadBook(book([{ name: 'Kế hoạch', rows: [['a']] }])));
  const excel = await startExcel(host, { sets });
  const workbook = excelWorkbook();
  await settled(workbook.putSheet(DRAFT, null));
  const [replaced = null] = await settled(workbook.read([NAME]));
  excel.faults.beforeBatch(2, () => setImmediate(() => excel.faults.enterEditMode()));
  const putting = workbook.putSheet(draftOf(NAME, [{ cells: [text('mới')] }]), replaced);
  return { excel, putting, names: () => host.book.sheets.map(({ name }) => name) };
}

test('what was begun waits for her to end typing, and is ended', async () => {
  const { excel, putting, names } = await typedIn({ ExcelApi: '1.14', DelayForCellEdit: '1.1' });
  await excel.idle();
  expect(names()).toEqual(['Kế hoạch', NAME, '_kehoachiso (cũ)']);
  excel.faults.leaveEditMode();
  expect(await putting).toEqual({ kind: 'done', value: undefined });
  expect(names()).toEqual(['Kế hoạch', NAME]);
  await excel.close();
});

test('where Excel does not let it wait, what is left is told', async () => {
  const { excel, putting, names } = await typedIn({ ExcelApi: '1.14' });
  const refusal = { code: 'interrupted', left: ['_kehoachiso (cũ)'] };
  expect(await putting).toEqual({ kind: 'refused', refusal });
  expect(names()).toEqual(['Kế hoạch', NAME, '_kehoachiso (cũ)']);
  excel.faults.clear();
  await excel.close();
});
