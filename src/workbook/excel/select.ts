import { DONE, refused, type Outcome } from '../port';

/** `OpenWorkbook.select`: two syncs. A hidden sheet cannot be shown, and is not: that is hers to do. ExcelApi 1.4 */
export async function select(
  context: Excel.RequestContext,
  name: string,
  range: string,
): Promise<Outcome<void>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible) {
    return refused({ code: 'sheet-missing', sheet: name });
  }
  sheet.activate();
  sheet.getRange(range).select();
  await context.sync();
  return DONE;
}
