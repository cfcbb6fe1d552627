import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { settled } from '../../support/settled';
import { fixture, opened } from '../xlsx/packages';
import { openInExcel } from './open';

const NAMES = readdirSync(join(__dirname, '../../fixtures/workbooks'))
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.replace('.xlsx', ''));

/** The two adapters read the same; what openpyxl reads in these files, the file adapter's tests say. */
describe('a workbook is read as its file is', () => {
  test.each(NAMES)('%s', async (name) => {
    const file = opened(fixture(name));
    const { workbook, excel } = await openInExcel(fixture(name));
    const sheets = await settled(workbook.sheets());
    const worksheets = (await settled(file.sheets())).filter(({ kind }) => kind === 'worksheet');
    expect(sheets).toEqual(worksheets);
    const names = sheets.map((sheet) => sheet.name);
    expect(await settled(workbook.read(names))).toEqual(await settled(file.read(names)));
    await excel.close();
  });
});
