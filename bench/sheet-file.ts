import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of one sheet as Excel itself saves one: shared strings, styles, a row after another. */
export class SheetFile {
  private readonly strings = new Map<string, number>();
  private uses = 0;
  private readonly rows: string[] = [];

  /** @param lastColumn its letter */
  constructor(private readonly lastColumn: string) {}

  /** A cell of text; "" is a blank cell with a look. */
  text(ref: string, text: string): string {
    return text === ''
      ? `<c r="${ref}" s="1"/>`
      : `<c r="${ref}" s="1" t="s"><v>${this.indexOf(text)}</v></c>`;
  }

  number(ref: string, value: number): string {
    return `<c r="${ref}" s="1"><v>${value}</v></c>`;
  }

  /** A day, by its number in the 1900 date system; null is a blank cell. */
  date(ref: string, serial: number | null): string {
    return serial === null ? `<c r="${ref}" s="2"/>` : `<c r="${ref}" s="2"><v>${serial}</v></c>`;
  }

  addRow(number: number, cells: readonly string[]): void {
    this.rows.push(
      `<row r="${number}" spans="1:${cells.length}" x14ac:dyDescent="0.25">${cells.join('')}</row>`,
    );
  }

  /** The file, with rows up to that number. */
  bytes(lastRow: number): Uint8Array {
    const texts = [...this.strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`);
    const parts: Readonly<Record<string, string>> = {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:${this.lastColumn}${lastRow}"/><sheetData>${this.rows.join('')}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.strings.size}">${texts.join('')}</sst>`,
    };
    return zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])),
      { level: 6 },
    );
  }

  private indexOf(text: string): number {
    this.uses++;
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    this.strings.set(text, this.strings.size);
    return this.strings.size - 1;
  }
}

/** The i-th of a list that begins again at its end. */
export const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
