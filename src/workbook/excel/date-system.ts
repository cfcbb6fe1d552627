const SERIAL_IN_1904 = 35_064;

/** Asks for the workbook's date system, which Office.js tells only by what it calculates with (ExcelApi 1.2). */
export function askDateSystem(context: Excel.RequestContext): { date1904: () => boolean } {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load('value');
  return { date1904: () => serial.value === SERIAL_IN_1904 };
}
