import { areaName, columnName } from '../address';
import type { CellStyle, DraftLink, DraftRow, DraftValue, PrintSetup, SheetDraft } from '../draft';
import { quotedSheetName } from '../sheet-name';
import { serialOfDay } from '../../timeline/day';
import { addCellStyle } from './draft-styles';
import { keepsSpace } from './inline-text';
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

/** What a cell holds; text of which the spaces count is told apart. */
type Content = DraftValue['kind'] | 'spacedText';

/** What follows a cell's style, by what it holds; a formula's result decides on that. */
const BEGINNINGS: Readonly<Record<Content, string>> = {
  blank: '/>',
  text: ' t="inlineStr"><is><t>',
  spacedText: ' t="inlineStr"><is><t xml:space="preserve">',
  number: '><v>',
  date: '><v>',
  formula: '',
};

/** The part of a drafted sheet, as its bytes in UTF-8, in the workbook's namespace; its styles are added to the styles. */
export class DraftSheetWriter {
  /** What follows the name of a cell, by the draft's style and what the cell holds. */
  private readonly openings = new Map<string, Map<Content, string>>();
  /** How the cells of each column begin, the first at 0. */
  private readonly columns: string[] = [];
  private readonly links = new Utf8Text();
  /** How the places on each sheet begin that links lead to. */
  private readonly linkPlaces = new Map<string, string>();

  constructor(
    private readonly draft: SheetDraft,
    private readonly styles: StylesEditor,
    private readonly date1904: boolean,
  ) {}

  /**
   * CT_Worksheet, in the order of ECMA-376 part 1, 18.3.1.99.
   *
   * @param drawing the id of the relationship to the drawing with its charts; null where there is none
   */
  bytes(namespaces: Namespaces, drawing: string | null): Uint8Array {
    const { draft, links } = this;
    const xml = new Utf8Text();
    xml.add('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
    xml.add(`<worksheet xmlns="${namespaces.main}">`);
    if (draft.print.fitToWidth) xml.add('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    xml.add(columnsXml(draft.columnWidths, this.styles.digitWidth));
    xml.add('<sheetData>');
    draft.rows.forEach((row, n) => xml.add(this.rowXml(row, String(n + 1))));
    xml.add('</sheetData>');
    xml.add(mergesXml(draft));
    if (!links.isEmpty) {
      xml.add('<hyperlinks>');
      xml.addAll(links);
      xml.add('</hyperlinks>');
    }
    xml.add(printXml(draft.print));
    xml.add(breaksXml(draft.rows));
    if (drawing !== null)
      xml.add(`<drawing xmlns:r="${namespaces.relationships}" r:id="${drawing}"/>`);
    xml.add('</worksheet>');
    return xml.bytes();
  }

  /**
   * A row's text; its links are put with the others. It grows piece by piece: what is put together
   * on its own before takes as much time again, and there are hundreds of thousands of cells.
   */
  private rowXml({ cells, height }: DraftRow, number: string): string {
    let xml = `<row r="${number}"`;
    if (height !== undefined) xml += ` ht="${height}" customHeight="1"`;
    xml += '>';
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n];
      if (!cell) continue;
      const { value, style, link } = cell;
      xml += (this.columns[n] ??= `<c r="${columnName(n + 1)}`) + number;
      switch (value.kind) {
        case 'blank':
          xml += this.opening(style, 'blank');
          break;
        case 'text':
          xml += this.opening(style, keepsSpace(value.text) ? 'spacedText' : 'text');
          xml += cellTextXml(value.text);
          xml += '</t></is></c>';
          break;
        case 'number':
          xml += this.opening(style, 'number');
          xml += value.number;
          xml += '</v></c>';
          break;
        case 'date':
          xml += this.opening(style, 'date');
          xml += serialOfDay(value.day, this.date1904);
          xml += '</v></c>';
          break;
        case 'formula':
          xml += this.opening(style, 'formula');
          xml += typeof value.result === 'string' ? ' t="str"><f>' : '><f>';
          xml += cellTextXml(value.formula);
          xml += '</f><v>';
          xml += resultXml(value.result);
          xml += '</v></c>';
      }
      if (link) this.addLink(link, columnName(n + 1) + number);
    }
    return xml + '</row>';
  }

  private addLink({ sheet, cell }: DraftLink, name: string): void {
    let place = this.linkPlaces.get(sheet);
    if (place === undefined) {
      place = `" location="${escapeXml(`${quotedSheetName(sheet)}!`)}`;
      this.linkPlaces.set(sheet, place);
    }
    this.links.add(`<hyperlink ref="${name}${place}${escapeXml(cell)}"/>`);
  }

  private opening(key: string, content: Content): string {
    let openings = this.openings.get(key);
    if (!openings) this.openings.set(key, (openings = new Map()));
    let opening = openings.get(content);
    if (opening === undefined) {
      const kind = content === 'spacedText' ? 'text' : content;
      const place = addCellStyle(this.styles, this.styleOf(key), kind);
      opening = `" s="${place}"${BEGINNINGS[content]}`;
      openings.set(content, opening);
    }
    return opening;
  }

  private styleOf(key: string): CellStyle {
    const style = this.draft.styles[key];
    if (!style) throw new RangeError(`the draft has no style "${key}"`);
    return style;
  }
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
