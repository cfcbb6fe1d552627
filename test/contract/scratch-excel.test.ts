import { contract } from './contract';
import { openInExcel } from '../workbook/excel/open';
import { excelWorkbook } from '../../src/workbook/excel/workbook';
import { snapshotOf } from '../excel-host/model/snapshot';

contract('excel', async (bytes) => {
  const { host, workbook } = await openInExcel(bytes);
  return {
    workbook,
    again: async () => excelWorkbook(),
    formats: async (name) => {
      const sheet = host.book.sheets.find((each) => each.name === name);
      if (!sheet) return [];
      return sheet.rules.map((rule) => ({ area: '', formula: null, fill: null, font: null, bold: false, rule }));
    },
    picture: async () => snapshotOf(host.book),
  };
});
