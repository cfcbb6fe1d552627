import { areaName } from '../../src/workbook/address';
import { excelWorkbook } from '../../src/workbook/excel/workbook';
import { startExcel, type ExcelInProcess } from '../excel-host/jsdom-host';
import { hostWorkbook } from '../excel-host/members/workbook';
import type { Book } from '../excel-host/model/book';
import { snapshotOf } from '../excel-host/model/snapshot';
import { User } from '../excel-host/model/user';
import type { Opened, SeenFormat } from './opened';

/** A workbook open in the simulated Excel, with our page in it. */
export interface OpenedInExcel extends Opened {
  readonly book: Book;
  /** Somebody who works on it at the same time. */
  readonly user: User;
  readonly excel: ExcelInProcess;
}

const running: ExcelInProcess[] = [];

/** Closes every Excel that was opened; all of them, then throws where one met what the simulation cannot do. */
export async function closeExcel(): Promise<void> {
  const closed = await Promise.allSettled(running.splice(0).map((excel) => excel.close()));
  for (const each of closed) if (each.status === 'rejected') throw each.reason;
}

const rgb = (colour: string | null): string | null =>
  colour?.replace('#', '').toUpperCase() ?? null;

function formatsOf(book: Book, name: string): SeenFormat[] {
  const rules = book.find(name)?.rules ?? [];
  return rules.map(({ type, areas, formulas, look }) => ({
    area: areas.map(areaName).join(' '),
    formula: type === 'Custom' ? (formulas[0] ?? null) : null,
    fill: rgb(look.fill),
    font: rgb(look.fontColor),
    bold: look.bold ?? false,
  }));
}

/** The open workbook through Office.js: the official client in a simulated Excel. */
export async function openInExcel(bytes: Uint8Array): Promise<OpenedInExcel> {
  const host = await hostWorkbook(bytes);
  const excel = await startExcel(host);
  running.push(excel);
  const { book } = host;
  return {
    book,
    user: new User(book),
    excel,
    workbook: excelWorkbook(),
    again: async () => excelWorkbook(),
    formats: async (sheet) => formatsOf(book, sheet),
    picture: async () => snapshotOf(book),
  };
}
