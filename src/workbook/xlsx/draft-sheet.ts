import { areaName, cellName } from '../address';
import type { CellStyle, DraftCell, DraftRow, PrintSetup, SheetDraft } from '../draft';
import { quotedSheetName } from '../sheet-name';
import { serialOfDay } from '../../timeline/day';
import { addCellStyle } from './draft-styles';
import { inlineText } from './inline-text';
import type { StylesEditor } from './styles-editor';
import type { Namespaces } from './new-parts';
import { cellTextXml, escapeXml } from './xml-text';

const MM_PER_INCH = 25.4;
const A4 = 9;
const LAST_COLUMN_INDEX = 16_383;
/** What Excel adds to a width in characters for the space around them, in the default font. */
const CELL_PADDING = 0.7109375;

/** The part's text of a drafted sheet, in the workbook's namespace; its styles are added to the styles. */
export class DraftSheetWriter {
  private readonly stylePlaces = new Map<string, number>();

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
  text(namespaces: Namespaces, drawing: string | null): string {
    const { draft } = this;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<worksheet xmlns="${namespaces.main}">`,
      draft.print.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
      columnsXml(draft.columnWidths),
      '<sheetData>',
      ...draft.rows.map((row, n) => this.rowXml(row, n + 1)),
      '</sheetData>',
      mergesXml(draft),
      linksXml(draft),
      printXml(draft.print),
      breaksXml(draft.rows),
      drawing === null ? '' : `<drawing xmlns:r="${namespaces.relationships}" r:id="${drawing}"/>`,
      '</worksheet>',
    ].join('');
  }

  private rowXml({ cells, height }: DraftRow, number: number): string {
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const filled = cells.map((cell, n) =>
      cell ? this.cellXml(cell, cellName(number, n + 1)) : '',
    );
    return `<row r="${number}"${size}>${filled.join('')}</row>`;
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

  private stylePlace(key: string, kind: DraftCell['value']['kind']): number {
    const wanted = `${kind} ${key}`;
    let place = this.stylePlaces.get(wanted);
    if (place === undefined) {
      place = addCellStyle(this.styles, this.styleOf(key), kind);
      this.stylePlaces.set(wanted, place);
    }
    return place;
  }

  private styleOf(key: string): CellStyle {
    const style = this.draft.styles[key];
    if (!style) throw new RangeError(`the draft has no style "${key}"`);
    return style;
  }
}

const resultXml = (result: string | number): string =>
  typeof result === 'string' ? cellTextXml(result) : String(result);

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, n) =>
      `<col min="${n + 1}" max="${n + 1}" width="${width + CELL_PADDING}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges }: SheetDraft): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

function linksXml({ rows }: SheetDraft): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const place = `${quotedSheetName(cell.link.sheet)}!${cell.link.cell}`;
      return [`<hyperlink ref="${cellName(row + 1, column + 1)}" location="${escapeXml(place)}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
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
