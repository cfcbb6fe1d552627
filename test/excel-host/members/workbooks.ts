import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostObject } from '../host-class';
import { Book } from '../model/book';
import { go, make } from './calls';
import { HostWorkbook, hostWorkbook } from './workbook';

const FOLDER = join(__dirname, '../../fixtures/workbooks');

/** A simulated workbook of a fixture: "mo-duc-2024". */
export const fixture = (name: string): Promise<HostWorkbook> =>
  hostWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)));

/** A workbook with one empty sheet, "Sheet1". */
export function emptyWorkbook(): HostWorkbook {
  const book = new Book();
  book.active = book.add(null);
  return new HostWorkbook(book);
}

/** A sheet, by its name. */
export const sheetOf = (host: HostWorkbook, name = 'Sheet1'): HostObject =>
  make(go(host, 'Worksheets'), 'GetItemOrNullObject', name);

/** A range of a sheet. */
export const rangeOf = (host: HostWorkbook, address: string, sheet = 'Sheet1'): HostObject =>
  make(sheetOf(host, sheet), 'GetRange', address);
