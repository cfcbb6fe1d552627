import type { Area } from '../address';

/** What is loaded of a range to know where it is. */
export const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** The same properties, of every member of a collection. */
export const eachOf = (properties: readonly string[]): string[] =>
  properties.map((property) => `items/${property}`);

/** The place of a range whose `PLACE` was loaded. */
export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex + 1,
  left: range.columnIndex + 1,
  bottom: range.rowIndex + range.rowCount,
  right: range.columnIndex + range.columnCount,
});

/** ExcelApi 1.7 */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);

/**
 * Queues what is done to a range in this batch and never after it. Ranges are kept for later batches
 * otherwise, at the cost of a call when they are made and one when all is done. ExcelApi 1.7
 */
export function withRange(
  sheet: Excel.Worksheet,
  area: Area,
  act: (range: Excel.Range) => void,
): void {
  const range = rangeOf(sheet, area);
  act(range);
  range.untrack();
}

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowsOf(area) * columnsOf(area);

/** Excel's default font (Calibri 11) has digits 7 pixels wide, and a cell 5 pixels around its text; a pixel is 3/4 point. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
