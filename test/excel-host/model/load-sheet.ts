import { parseArea } from '../../../src/workbook/address';
import { CellReader, type CellSource } from '../../../src/workbook/xlsx/cell-value';
import type { XlsxPackage } from '../../../src/workbook/xlsx/package';
import { relationshipsPart, relationshipsOf } from '../../../src/workbook/xlsx/relationships';
import { SheetCursor } from '../../../src/workbook/xlsx/sheet-cursor';
import {
  columnsOf,
  mergesOf,
  parseSheetShell,
  type SheetShell,
} from '../../../src/workbook/xlsx/sheet-shell';
import {
  attribute,
  child,
  childrenOf,
  isTrue,
  parseXml,
  relationshipId,
  type XmlElement,
} from '../../../src/workbook/xlsx/xml';
import type { Content } from './cell';
import { readPage } from './load-page';
import { readRules } from './load-rules';
import type { Looks } from './load-styles';
import { Merges } from './merges';
import { ALLOWANCES } from './protection';
import { translated } from './references';
import { PLAIN_LINE, type Sheet } from './sheet';
import { SEVERAL_FONTS, type Style } from './style';

/** What the sheets of a workbook share. */
export interface Loading {
  readonly pkg: XlsxPackage;
  readonly source: CellSource;
  readonly looks: Looks;
  readonly nextId: () => string;
}

/** A width in characters, its padding included, in points: 7 pixels a character of Calibri 11. */
export const widthInPoints = (characters: number): number => Math.round(characters * 7) * 0.75;

/** Fills a sheet from its part. */
export function loadSheet(sheet: Sheet, part: string, loading: Loading): void {
  const shell = parseSheetShell(loading.pkg.text(part));
  readLines(sheet, shell, loading);
  readCells(sheet, shell, loading);
  sheet.merges = new Merges(mergesOf(shell));
  readLinks(sheet, shell.root, part, loading.pkg);
  readTables(sheet, part, loading);
  sheet.rules = readRules(shell.root, shell.source, loading.looks.rules, loading.nextId);
  readProtection(sheet, shell.root);
  const filter = child(shell.root, 'autoFilter');
  const area = filter && parseArea(attribute(filter, 'ref') ?? '');
  if (area) {
    const hidden = filter.children.length > 0 ? sheet.hiddenRows() : [];
    const inIt = [...hidden].filter((row) => row > area.top && row <= area.bottom);
    sheet.filter = { area, hiddenRows: new Set(inIt) };
  }
  readPage(shell.root, sheet.page);
  sheet.rowBreaks = childrenOf(child(shell.root, 'rowBreaks'), 'brk').map(
    (each) => Number(attribute(each, 'id')) + 1,
  );
  const view = childrenOf(child(shell.root, 'sheetViews'), 'sheetView')[0];
  sheet.showGridlines = !view || attribute(view, 'showGridLines') !== '0';
}

function readLines(sheet: Sheet, shell: SheetShell, { looks }: Loading): void {
  const standard = child(shell.root, 'sheetFormatPr');
  const height = Number(standard && attribute(standard, 'defaultRowHeight'));
  if (height > 0) sheet.standardHeight = height;
  const width = Number(standard && attribute(standard, 'defaultColWidth'));
  if (width > 0) sheet.standardWidth = widthInPoints(width);
  for (const { element, from, to } of columnsOf(shell)) {
    const said = attribute(element, 'width');
    const size = said === null ? null : widthInPoints(Number(said));
    const hidden = isTrue(attribute(element, 'hidden')) || size === 0;
    const style = looks.cells[Number(attribute(element, 'style') ?? 0)] ?? sheet.plainStyle;
    const format = { size, hidden, style: style === sheet.plainStyle ? null : style };
    for (let column = from; column <= to; column++) sheet.columnFormats.set(column, format);
  }
}

/** `ht` of the row whose opening tag stands at a place. */
const HEIGHT = /\sht\s*=\s*["']([\d.]+)["']/;

function readCells(sheet: Sheet, shell: SheetShell, { source, looks }: Loading): void {
  if (shell.data.selfClosing) return;
  const reader = new CellReader(source);
  const cursor = new SheetCursor(shell.source, shell.data.openEnd, shell.data.closeStart);
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const styles = new Map<string, Style>();
  for (let event = cursor.next(); event !== 'end'; event = cursor.next()) {
    if (event === 'row') {
      const height = HEIGHT.exec(shell.source.slice(cursor.start, cursor.end))?.[1];
      const size = height === undefined ? null : Number(height);
      const hidden = cursor.rowHidden;
      const style = cursor.rowStyle >= 0 ? (looks.cells[cursor.rowStyle] ?? null) : null;
      if (size !== null || hidden || style) {
        sheet.rowFormats.set(cursor.row, { ...PLAIN_LINE, size, hidden, style });
      }
    }
    if (event !== 'cell') continue;
    const { row, column } = cursor;
    const read = reader.read(cursor);
    const value: Content | null =
      typeof read === 'object' && read?.kind === 'date' ? read.serial : read;
    let style = looks.cells[cursor.style] ?? sheet.plainStyle;
    const font = typeof value === 'string' ? fontOfText(reader, cursor) : null;
    if (font !== null && font !== style.fontName) {
      const key = `${cursor.style} ${font}`;
      style = styles.get(key) ?? { ...style, fontName: font };
      styles.set(key, style);
    }
    const formula = cursor.hasFormula
      ? readFormula(shell.source.slice(cursor.start, cursor.end), row, column, shared)
      : null;
    sheet.setCell(row, column, { value, formula, style, link: null });
    const filled = cursor.formulaArea === null ? null : parseArea(cursor.formulaArea);
    if (filled) {
      const tag = shell.source.slice(cursor.start, shell.source.indexOf('>', cursor.start));
      sheet.arrays.push({ area: filled, spills: /\scm=/.test(tag) });
    }
  }
}

/** The font of a text where it is of before Unicode; `SEVERAL_FONTS` where its parts differ. */
const fontOfText = (reader: CellReader, cell: SheetCursor): string | null =>
  reader.isInOneFont(cell) ? reader.legacyFont(cell) : SEVERAL_FONTS;

/** A cell's formula; of shared ones (ECMA-376 part 1, 18.3.1.40) those after the first are derived from it. */
function readFormula(
  cell: string,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | null {
  const element = parseXml(cell.replace(/<(\/?)[\w-]+:/g, '<$1')).children.find(
    ({ local }) => local === 'f',
  );
  if (!element) return null;
  const group = attribute(element, 'si');
  if (attribute(element, 't') !== 'shared' || group === null) return `=${element.text}`;
  if (element.text !== '') {
    const formula = `=${element.text}`;
    shared.set(group, { formula, row, column });
    return formula;
  }
  const first = shared.get(group);
  return first ? translated(first.formula, row - first.row, column - first.column) : null;
}

function readLinks(sheet: Sheet, root: XmlElement, part: string, pkg: XlsxPackage): void {
  const links = childrenOf(child(root, 'hyperlinks'), 'hyperlink');
  if (links.length === 0) return;
  const targets = externalTargets(pkg, part);
  for (const element of links) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (!area) continue;
    const id = relationshipId(element);
    const link = {
      address: (id === null ? null : targets.get(id)) ?? null,
      place: attribute(element, 'location'),
      tip: attribute(element, 'tooltip'),
    };
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const { value = null, formula = null } = sheet.grid.get(row, column) ?? {};
        sheet.setCell(row, column, { value, formula, style: sheet.styleAt(row, column), link });
      }
    }
  }
}

/** Addresses outside the package, by relationship. */
function externalTargets(pkg: XlsxPackage, part: string): Map<string, string> {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return new Map();
  return new Map(
    pkg
      .xml(name)
      .root.children.map((each) => [attribute(each, 'Id') ?? '', attribute(each, 'Target') ?? '']),
  );
}

function readTables(sheet: Sheet, part: string, { pkg, nextId }: Loading): void {
  for (const link of relationshipsOf(pkg, part)) {
    if (link.kind !== 'table' || !pkg.has(link.part)) continue;
    const { root } = pkg.xml(link.part);
    const area = parseArea(attribute(root, 'ref') ?? '');
    const name = attribute(root, 'displayName') ?? attribute(root, 'name');
    if (!area || name === null) continue;
    const hasHeaders = attribute(root, 'headerRowCount') !== '0';
    sheet.tables.push({ id: nextId(), name, area, hasHeaders });
  }
}

function readProtection(sheet: Sheet, root: XmlElement): void {
  const element = child(root, 'sheetProtection');
  if (!element || !isTrue(attribute(element, 'sheet'))) return;
  // Files say what is kept from her: most things unless they say "0", objects and scenarios only at "1".
  const allowed = ALLOWANCES.filter((allowance) => {
    const name = allowance.slice('allow'.length);
    if (name === 'EditObjects') return !isTrue(attribute(element, 'objects'));
    if (name === 'EditScenarios') return !isTrue(attribute(element, 'scenarios'));
    const kept = attribute(element, name.charAt(0).toLowerCase() + name.slice(1));
    return kept !== null && !isTrue(kept);
  });
  const password = attribute(element, 'password') ?? attribute(element, 'hashValue');
  sheet.protection = { allowed: new Set(allowed), password };
}
