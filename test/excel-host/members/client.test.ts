import { startExcel } from '../jsdom-host';
import { shownMarks } from '../model/shown-marks';
import { snapshotOf } from '../model/snapshot';
import { emptyWorkbook, fixture } from './workbooks';
import { parseDay } from '../../../src/timeline/day';

describe('through the official client', () => {
  test('reads a real plan', async () => {
    const host = await fixture('mo-duc-2024');
    const excel = await startExcel(host);
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/names/items/name,items/names/items/formula');
      const used = sheets.getItem('Kế hoạch 2024').getUsedRangeOrNullObject(true);
      used.load('address,values,numberFormat,rowHidden,format/font/name');
      const merged = used.getMergedAreasOrNullObject();
      merged.load('areaCount');
      merged.areas.load('items/rowIndex,items/columnCount');
      const system = context.workbook.functions.date(2000, 1, 1);
      system.load('value');
      await context.sync();
      return {
        names: sheets.items.map(({ name }) => name),
        address: used.address,
        hidden: used.rowHidden,
        merged: merged.isNullObject ? 0 : merged.areas.items.length,
        date: system.value,
      };
    });
    await excel.close();
    expect(read).toMatchObject({ names: ['Kế hoạch 2024', 'Căn cứ'], hidden: false, date: 36526 });
    expect(read.address).toMatch(/^'Kế hoạch 2024'!A1:/);
    expect(read.merged).toBeGreaterThan(0);
  });

  test('puts a mark, shows it, and takes it away again', async () => {
    const host = emptyWorkbook();
    const excel = await startExcel(host);
    const { book } = host;
    book.worksheets[0]?.put(7, 3, 'Quý I/2024', null);
    const before = snapshotOf(book);
    const id = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const format = sheet
        .getRange('A7:E9')
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula =
        '=AND(N("_kehoachiso")=0,$C7="Quý I/2024",TODAY()>DATE(2024,3,31))';
      format.custom.format.fill.color = '#F4B6A6';
      format.custom.format.font.bold = true;
      format.load('id');
      await context.sync();
      return format.id;
    });
    const day = parseDay('2024-04-01');
    if (!day) throw new Error('no day');
    expect(shownMarks(book, 'Sheet1', day)).toEqual([{ row: 7, kind: 'overdue' }]);
    await excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
      formats.load('items/id,items/type,items/priority');
      await context.sync();
      const [format] = formats.items;
      expect(format?.id).toBe(id);
      const custom = format?.customOrNullObject;
      custom?.rule.load('formula');
      await context.sync();
      expect(custom?.rule.formula).toContain('N("_kehoachiso")=0');
      format?.delete();
      await context.sync();
    });
    await excel.close();
    expect(snapshotOf(book)).toEqual(before);
  });

  test('builds a sheet', async () => {
    const host = emptyWorkbook();
    const excel = await startExcel(host);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Báo cáo');
      const range = sheet.getRangeByIndexes(0, 0, 2, 2);
      range.numberFormat = [
        ['@', '@'],
        ['dd/mm/yyyy', 'General'],
      ];
      range.values = [
        ['6/2025', '=1+1'],
        [45458, '01'],
      ];
      range.format.font.bold = true;
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('A1:B1').merge();
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      sheet.horizontalPageBreaks.add('A2');
      sheet.names.add('_kehoachiso', '="a|b|c"').visible = false;
      sheet.getRange('B2').hyperlink = { documentReference: 'Sheet1!A1' };
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['6/2025', ''],
        [45458, 1],
      ]);
    });
    await excel.close();
  });
});
