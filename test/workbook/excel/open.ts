import { excelWorkbook } from '../../../src/workbook/excel/workbook';
import type { Workbook } from '../../../src/workbook/port';
import { startExcel, type ExcelInProcess } from '../../excel-host/jsdom-host';
import { hostWorkbook, type HostWorkbook } from '../../excel-host/members/workbook';

/** A workbook opened in the simulated Excel, and our adapter on it. */
export interface OpenedInExcel {
  readonly host: HostWorkbook;
  readonly excel: ExcelInProcess;
  readonly workbook: Workbook;
}

export async function openInExcel(bytes: Uint8Array): Promise<OpenedInExcel> {
  const host = await hostWorkbook(bytes);
  return { host, excel: await startExcel(host), workbook: excelWorkbook() };
}
