/**
 * Why a file cannot be opened:
 * - `empty-file`: it has no bytes; `not-zip`: it is something else under the name .xlsx
 * - `old-xls`: the Excel 97–2003 format; `xlsb`: the binary format; `encrypted`: it asks for a password
 * - `truncated`: cut short or damaged
 * - `too-large`: it unpacks to more than we are ready to hold
 * - `forbidden-xml`: a part declares a DTD, which no spreadsheet does
 * - `not-a-workbook`: a package of another kind (.docx, .ods, any .zip)
 * - `broken-xml`: a part that we need is missing, or is not well formed
 */
export type XlsxRefusalCode =
  | 'empty-file'
  | 'not-zip'
  | 'old-xls'
  | 'xlsb'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'forbidden-xml'
  | 'not-a-workbook'
  | 'broken-xml';

export interface XlsxRefusal {
  readonly code: XlsxRefusalCode;
  /** The part at fault ("xl/workbook.xml"), where it is one. */
  readonly part: string | null;
}

/** Thrown inside this folder where reading cannot go on; `openXlsx` turns it into a value. */
export class Unreadable extends Error {
  constructor(
    readonly code: XlsxRefusalCode,
    readonly part: string | null = null,
  ) {
    super(part === null ? code : `${code}: ${part}`);
    this.name = 'Unreadable';
  }
}
