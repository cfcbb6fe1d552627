import { areaName, columnName } from '../address';
import type { CellStyle, DraftCell, DraftRow, DraftValue, PrintSetup, SheetDraft } from '../draft';
import { quotedSheetName } from '../sheet-name';
import { serialOfDay } from '../../timeline/day';
import { addCellStyle } from './draft-styles';
import { inlineText } from './inline-text';
import type { StylesEditor } from './styles-editor';
import type { Namespaces } from './new-parts';
import { Utf8Text } from './utf8-text';
import { cellTextXml, escapeXml } from './xml-text';

const MM_PER_INCH = 25.4;
const A4 = 9;
const LAST_COLUMN_INDEX = 16_383;
/** A draft's characters are those of Calibri 11: digits of 7 pixels, with 5 pixels around them. */
const DRAFT_DIGIT = 7;
const CELL_PADDING = 5;
/** Widths are cut to such parts of a digit (ECMA-376 part 1, 18.3.1.13). */
const WIDTH_PARTS = 256;

type Kind = DraftValue['kind'];

/** The part of a drafted sheet, as its bytes in UTF-8, in the workbook's namespace; its styles are added to the styles. */
export class DraftSheetWriter {
  /** The places in cellXfs by the draft's style and what a cell holds. */
  private readonly stylePlaces = new Map<string, Map<Kind, number>>();
  /** The letters of the columns, the first at 0. */
  private readonly letters: readonly string[];
  private readonly links: string[] = [];

  constructor(
    private readonly draft: SheetDraft,
    private readonly styles: StylesEditor,
    private readonly date1904: boolean,
  ) {
    const width = draft.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    this.letters = Array.from({ length: width }, (_, n) => columnName(n + 1));
  }

  /**
   * CT_Worksheet, in the order of ECMA-376 part 1, 18.3.1.99.
   *
   * @param drawing the id of the relationship to the drawing with its charts; null where there is none
   */
  bytes(namespaces: Namespaces, drawing: string | null): Uint8Array {
    const { draft } = this;
    const xml = new Utf8Text();
    xml.add('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    xml.add(`<worksheet xmlns="${namespaces.main}">`);
    if (draft.print.fitToWidth) xml.add('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    xml.add(columnsXml(draft.columnWidths, this.styles.digitWidth));
    xml.add('<sheetData>');
    draft.rows.forEach((row, n) => xml.add(this.rowXml(row, String(n + 1))));
    xml.add('</sheetData>');
    xml.add(mergesXml(draft));
    if (this.links.length > 0) xml.add(`<hyperlinks>${this.links.join('')}</hyperlinks>`);
    xml.add(printXml(draft.print));
    xml.add(breaksXml(draft.rows));
    if (drawing !== null)
      xml.add(`<drawing xmlns:r="${namespaces.relationships}" r:id="${drawing}"/>`);
    xml.add('</worksheet>');
    return xml.bytes();
  }

  /** A row's text; its links are put with the others. */
  private rowXml({ cells, height }: DraftRow, number: string): string {
    let xml = `<row r="${number}"`;
    if (height !== undefined) xml += ` ht="${height}" customHeight="1"`;
    xml += '>';
    for (const [n, cell] of cells.entries()) {
      if (cell === null) continue;
      const name = `${this.letters[n]}${number}`;
      xml += this.cellXml(cell, name);
      if (cell.link) this.links.push(linkXml(cell.link, name));
    }
    return `${xml}</row>`;
  }

  private cellXml({ value, style }: DraftCell, name: string): string {
    const open = `<c r="${name}" s="${this.stylePlace(style, value.kind)}"`;
    switch (value.kind) {
      case 'blank':
        return `${open}/>`;
      case 'text':
        return `${open} t="inlineStr">${inlineText(value.text, '')}</c>`;
      case 'number':
        return `${open}><v>${value.number}</v></c>`;
      case 'date':
        return `${open}><v>${serialOfDay(value.day, this.date1904)}</v></c>`;
      case 'formula':
        return (
          `${open}${typeof value.result === 'string' ? ' t="str"' : ''}>` +
          `<f>${cellTextXml(value.formula)}</f><v>${resultXml(value.result)}</v></c>`
        );
    }
  }

  private stylePlace(key: string, kind: Kind): number {
    let places = this.stylePlaces.get(key);
    if (!places) this.stylePlaces.set(key, (places = new Map()));
    let place = places.get(kind);
    if (place === undefined) {
      places.set(kind, (place = addCellStyle(this.styles, this.styleOf(key), kind)));
    }
    return place;
  }

  private styleOf(key: string): CellStyle {
    const style = this.draft.styles[key];
    if (!style) throw new RangeError(`the draft has no style "${key}"`);
    return style;
  }
}

function linkXml({ sheet, cell }: NonNullable<DraftCell['link']>, name: string): string {
  const place = `${quotedSheetName(sheet)}!${cell}`;
  return `<hyperlink ref="${name}" location="${escapeXml(place)}"/>`;
}

const resultXml = (result: string | number): string =>
  typeof result === 'string' ? cellTextXml(result) : String(result);

/** Columns as wide as drafted whatever the workbook's default font is, whose digits files count in. */
function columnsXml(widths: readonly number[], digitWidth: number): string {
  if (widths.length === 0) return '';
  const columns = widths.map((characters, n) => {
    const digits = (characters * DRAFT_DIGIT + CELL_PADDING) / digitWidth;
    const width = Math.trunc(digits * WIDTH_PARTS) / WIDTH_PARTS;
    return `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: SheetDraft): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

const inches = (millimetres: number): string =>
  String(Number((millimetres / MM_PER_INCH).toFixed(4)));

/** At the top, in the middle, 13 points, not on the first page (Decree 30/2020/NĐ-CP, appendix I). */
const PAGE_NUMBER =
  '<headerFooter differentFirst="1">' +
  '<oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>';

function printXml({ orientation, fitToWidth, margins, pageNumbers }: PrintSetup): string {
  const { left, right, top, bottom, header, footer } = margins;
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}"` +
    ` bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>` +
    `<pageSetup paperSize="${A4}" firstPageNumber="1" orientation="${orientation}"` +
    ` useFirstPageNumber="1"${fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : ''}/>` +
    (pageNumbers ? PAGE_NUMBER : '')
  );
}

/** A break stands after the row that it names. */
function breaksXml(rows: readonly DraftRow[]): string {
  const breaks = rows.flatMap(({ pageBreakBefore }, n) =>
    pageBreakBefore && n > 0 ? [`<brk id="${n}" max="${LAST_COLUMN_INDEX}" man="1"/>`] : [],
  );
  const { length } = breaks;
  return length > 0
    ? `<rowBreaks count="${length}" manualBreakCount="${length}">${breaks.join('')}</rowBreaks>`
    : '';
}
