import { areaName } from '../../src/workbook/address';
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
      return sheet.rules.map(({ areas, formulas, look, type }) => ({
        area: areas.map(areaName).join(' '),
        formula: type === 'Custom' ? (formulas[0] ?? null) : null,
        fill: look.fill?.slice(1) ?? null, font: look.fontColor?.slice(1) ?? null, bold: look.bold ?? false,
      }));
    },
    picture: async () => snapshotOf(host.book),
  };
});
