import { strToU8, zipSync } from 'fflate';
import { areaName, cellName } from '../../../src/workbook/address';
import { cellTextXml, escapeXml } from '../../../src/workbook/xlsx/xml-text';
import type { Book } from './book';
import type { Cell } from './cell';
import type { DefinedName } from './name';
import { sayName } from './references';
import { StylesWriter } from './save-styles';
import type { LineFormat, Sheet } from './sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * The simulated workbook as an .xlsx file, to look at it with another program: cells with their looks,
 * formulas and links inside the workbook, rows and columns, merges, names, custom conditional formats
 * and rows to be repeated in print. What else it holds (tables, filters, protection, the rest of the
 * print set-up, chart sheets) is left out.
 */
export function toXlsx(book: Book): Uint8Array {
  book.recalculate();
  const styles = new StylesWriter(book.plainStyle);
  const sheets = book.worksheets;
  const files: Record<string, string> = {};
  sheets.forEach((sheet, n) => {
    files[`xl/worksheets/sheet${n + 1}.xml`] = sheetXml(sheet, styles);
  });
  files['xl/styles.xml'] = styles.xml();
  files['xl/workbook.xml'] = workbookXml(book);
  files['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, n): [string, string] => ['worksheet', `worksheets/sheet${n + 1}.xml`]),
    ['styles', 'styles.xml'],
  ]);
  files['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml']]);
  const types = sheets.map(
    (_, n) =>
      `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPES}worksheet+xml"/>`,
  );
  files['[Content_Types].xml'] =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}styles+xml"/>${types.join('')}</Types>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(HEAD + text)])),
  );
}

function relationships(links: readonly (readonly [string, string])[]): string {
  const items = links.map(
    ([kind, target], n) =>
      `<Relationship Id="rId${n + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(book: Book): string {
  const sheets = book.worksheets.map(({ name, visibility }, n) => {
    const state = visibility === 'VeryHidden' ? 'veryHidden' : visibility.toLowerCase();
    return `<sheet name="${escapeXml(name)}" sheetId="${n + 1}" state="${state}" r:id="rId${n + 1}"/>`;
  });
  const names = [
    ...book.names.map((name) => nameXml(name, null)),
    ...book.worksheets.flatMap(({ names: own }, n) => own.map((name) => nameXml(name, n))),
    ...book.worksheets.flatMap(({ name, page: { titleRows } }, n) => {
      if (!titleRows) return [];
      const formula = `=${sayName(name)}!$${titleRows.first}:$${titleRows.last}`;
      return [nameXml({ name: '_xlnm.Print_Titles', formula, visible: true, comment: '' }, n)];
    }),
  ];
  const active = book.active ? book.worksheets.indexOf(book.active) : 0;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="${book.date1904 ? 1 : 0}"/>` +
    `<bookViews><workbookView activeTab="${Math.max(0, active)}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    `${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}</workbook>`
  );
}

function nameXml({ name, formula, visible, comment }: DefinedName, sheet: number | null): string {
  const scope = sheet === null ? '' : ` localSheetId="${sheet}"`;
  const said = comment === '' ? '' : ` comment="${escapeXml(comment)}"`;
  return (
    `<definedName name="${escapeXml(name)}"${scope}${visible ? '' : ' hidden="1"'}${said}>` +
    `${escapeXml(formula.slice(1))}</definedName>`
  );
}

function sheetXml(sheet: Sheet, styles: StylesWriter): string {
  const columns = [...sheet.columnFormats].sort(([a], [b]) => a - b);
  const merges = sheet.merges.all().map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"` +
    ` showGridLines="${sheet.showGridlines ? 1 : 0}"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${sheet.standardHeight}"/>` +
    (columns.length === 0
      ? ''
      : `<cols>${columns.map((each) => columnXml(each, styles)).join('')}</cols>`) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    (merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
    rulesXml(sheet, styles) +
    linksXml(sheet) +
    '</worksheet>'
  );
}

function columnXml([column, format]: readonly [number, LineFormat], styles: StylesWriter): string {
  const { size, hidden, style } = format;
  const width = size === null ? '' : ` width="${size / 0.75 / 7}" customWidth="1"`;
  const look = style === null ? '' : ` style="${styles.cell(style)}"`;
  return `<col min="${column}" max="${column}"${width}${look}${hidden ? ' hidden="1"' : ''}/>`;
}

function rowsXml(sheet: Sheet, styles: StylesWriter): string {
  const rows = new Map<number, string[]>([...sheet.rowFormats.keys()].map((row) => [row, []]));
  for (const { row, column, cell } of sheet.grid.all()) {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cellXml(cellName(row, column), cell, styles));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const { size, hidden, style } = sheet.rowFormat(row);
      const height = size === null ? '' : ` ht="${size}" customHeight="1"`;
      const look = style === null ? '' : ` s="${styles.cell(style)}" customFormat="1"`;
      return `<row r="${row}"${height}${look}${hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    })
    .join('');
}

function cellXml(name: string, { value, formula, style }: Cell, styles: StylesWriter): string {
  const open = `<c r="${name}" s="${styles.cell(style)}"`;
  const f = formula === null ? '' : `<f>${cellTextXml(formula.slice(1))}</f>`;
  if (value === null) return f === '' ? `${open}/>` : `${open}>${f}</c>`;
  if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open} t="e">${f}<v>${value.code}</v></c>`;
  if (f !== '') return `${open} t="str">${f}<v>${cellTextXml(value)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${cellTextXml(value)}</t></is></c>`;
}

function rulesXml({ rules }: Sheet, styles: StylesWriter): string {
  return rules
    .map(({ type, areas, formulas, look, stopIfTrue }, n) => {
      if (type !== 'Custom') return '';
      const said = formulas.map((each) => `<formula>${cellTextXml(each)}</formula>`).join('');
      return (
        `<conditionalFormatting sqref="${areas.map(areaName).join(' ')}">` +
        `<cfRule type="expression" dxfId="${styles.rule(look)}" priority="${n + 1}"` +
        `${stopIfTrue ? ' stopIfTrue="1"' : ''}>${said}</cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

function linksXml({ grid }: Sheet): string {
  const links = [...grid.all()].flatMap(({ row, column, cell: { link } }) => {
    if (!link || link.place === null) return [];
    const tip = link.tip === null ? '' : ` tooltip="${escapeXml(link.tip)}"`;
    const place = escapeXml(link.place);
    return [`<hyperlink ref="${cellName(row, column)}" location="${place}"${tip}/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
