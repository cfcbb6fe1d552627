import { areaName, cellName, contains, parseArea, type Area } from '../address';
import { serialOfDay } from '../../timeline/day';
import { DATE_FORMAT, fitsCell } from '../patch-value';
import { sameValue } from '../same';
import { takeBack } from '../take-back';
import { valueAt, type Snapshot } from '../snapshot';
import type { CellPatch, WorkbookRefusal } from '../port';
import { CellReader, type CellSource } from './cell-value';
import { locateCells, type CellSite, type RowSite, type SheetSites } from './locate-cells';
import { columnsOf, type SheetShell } from './sheet-shell';
import { appendTo, setAttribute, withAttribute, type Splice } from './splice';
import { PLAIN_FORMAT, type CellFormat } from './styles';
import type { NewLook, StylesEditor } from './styles-editor';
import { attribute, child, prefixOf } from './xml';
import { inlineText } from './inline-text';
import { widen } from './widen';

export interface PatchContext {
  readonly shell: SheetShell;
  readonly snapshot: Snapshot;
  readonly source: CellSource;
  readonly styles: StylesEditor;
}

/** The style of a cell that the sheet does not hold: its row's, else its column's (Excel does the same). */
function inheritedStyle(shell: SheetShell, row: RowSite | undefined, column: number): number {
  if (row && row.style >= 0) return row.style;
  const columns = columnsOf(shell).find(({ from, to }) => column >= from && column <= to);
  return Number((columns && attribute(columns.element, 'style')) ?? 0);
}

interface Placed {
  readonly patch: CellPatch;
  readonly row: RowSite | undefined;
  readonly cell: CellSite | undefined;
  readonly style: number;
  /** The font of what the cell holds, where another is asked for. */
  readonly font: CellFont | null;
}

interface CellFont {
  /** null where nothing tells it. */
  readonly name: string | null;
  readonly isOne: boolean;
}

function fontOf(
  cell: CellSite | undefined,
  { font: name }: CellFormat,
  reader: CellReader,
): CellFont {
  if (!cell) return { name, isOne: true };
  reader.read(cell);
  return { name: reader.font(cell), isOne: reader.isInOneFont(cell) };
}

/** Why a patch cannot be made; null where it can. */
function refusalOf(
  { patch, cell, style, font }: Placed,
  { snapshot, source }: PatchContext,
  formulaAreas: readonly Area[],
): WorkbookRefusal | null {
  const { sheet, row, column, before, after } = patch;
  const name = cellName(row, column);
  const inside = (area: Area): boolean => contains(area, row, column);
  const isAnchor = ({ top, left }: Area): boolean => top === row && left === column;
  const isTableHeader = snapshot.tables.some(({ area }) => inside(area) && area.top === row);
  if (
    cell?.hasFormula ||
    formulaAreas.some(inside) ||
    snapshot.merges.some((merge) => inside(merge) && !isAnchor(merge)) ||
    isTableHeader ||
    font?.isOne === false ||
    !fitsCell(after)
  ) {
    return { code: 'cell-not-writable', sheet, cell: name };
  }
  const isLocked = snapshot.protection.protected && (source.formats[style] ?? PLAIN_FORMAT).locked;
  if (isLocked || (font !== null && !snapshot.protection.mayFormatCells)) {
    return { code: 'sheet-protected', sheet };
  }
  if (!sameValue(valueAt(snapshot, row, column), before)) {
    return { code: 'cell-changed', sheet, cell: name };
  }
  return null;
}

/** What the cell's style gets that it has not. */
function newLook({ patch, style }: Placed, { source }: PatchContext): NewLook {
  const { after, format = null, font = null } = patch;
  const old = source.formats[style] ?? PLAIN_FORMAT;
  const isDate = typeof after === 'object' && after !== null;
  const needed = isDate && !old.dateFormat ? DATE_FORMAT : null;
  return {
    format: format === null ? needed : other(format, old.format),
    font: other(font, old.font),
  };
}

const other = (name: string | null, old: string | null): string | null =>
  name === old ? null : name;

function cellXml(placed: Placed, context: PatchContext): string {
  const { patch, style } = placed;
  const { after } = patch;
  const { styles, source, shell } = context;
  const x = prefixOf(shell.root);
  const look = newLook(placed, context);
  const shown = look.format === null && look.font === null ? style : styles.like(style, look);
  const name = cellName(patch.row, patch.column);
  const open = `<${x}c r="${name}"${shown > 0 ? ` s="${shown}"` : ''}`;
  if (after === null || after === '') return `${open}/>`;
  if (typeof after === 'string') return `${open} t="inlineStr">${inlineText(after, x)}</${x}c>`;
  if (typeof after === 'boolean') return `${open} t="b"><${x}v>${after ? 1 : 0}</${x}v></${x}c>`;
  const number = typeof after === 'number' ? after : serialOfDay(after.day, source.date1904);
  return `${open}><${x}v>${number}</${x}v></${x}c>`;
}

/** `spans="1:5"`, where a row has it, is made to cover the new cells. */
function widenSpans(tag: string, spans: string | null, columns: readonly number[]): string {
  const [from, to] = (spans ?? '').split(':').map(Number);
  if (from === undefined || to === undefined || !(from <= to)) return tag;
  const [first, last] = [Math.min(from, ...columns), Math.max(to, ...columns)];
  return first === from && last === to ? tag : withAttribute(tag, 'spans', `${first}:${last}`);
}

function rowSplices(row: RowSite, placed: readonly Placed[], context: PatchContext): Splice[] {
  const { source, root } = context.shell;
  const splices: Splice[] = [];
  const added: Placed[] = [];
  for (const each of placed) {
    if (each.cell)
      splices.push({ start: each.cell.start, end: each.cell.end, text: cellXml(each, context) });
    else if (each.patch.after !== null && each.patch.after !== '') added.push(each);
  }
  if (added.length === 0) return splices;
  const oldTag = source.slice(row.start, row.openEnd);
  const columns = added.map(({ patch }) => patch.column);
  const tag = widenSpans(oldTag, row.spans, columns);
  if (row.selfClosing) {
    const cells = added.map((each) => cellXml(each, context)).join('');
    const open = `${tag.slice(0, -2).trimEnd()}>`;
    const text = `${open}${cells}</${prefixOf(root)}row>`;
    return [{ start: row.start, end: row.openEnd, text }];
  }
  if (tag !== oldTag) splices.push({ start: row.start, end: row.openEnd, text: tag });
  for (const each of added) {
    const next = row.cells.find(({ column }) => column > each.patch.column);
    const at = next?.start ?? row.closeStart;
    splices.push({ start: at, end: at, text: cellXml(each, context) });
  }
  return splices;
}

function byRow(placed: readonly Placed[]): Map<number, Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const each of placed) {
    const row = rows.get(each.patch.row);
    if (row) row.push(each);
    else rows.set(each.patch.row, [each]);
  }
  return rows;
}

/** New rows, and cells in rows that are there. */
function allSplices(placed: readonly Placed[], sites: SheetSites, context: PatchContext): Splice[] {
  const { shell } = context;
  const x = prefixOf(shell.root);
  const splices: Splice[] = [];
  for (const [number, inRow] of byRow(placed)) {
    const row = sites.rows.get(number);
    if (row) {
      splices.push(...rowSplices(row, inRow, context));
      continue;
    }
    const filled = inRow.filter(({ patch }) => patch.after !== null && patch.after !== '');
    if (filled.length === 0) continue;
    const cells = filled.map((each) => cellXml(each, context)).join('');
    const text = `<${x}row r="${number}">${cells}</${x}row>`;
    const at = sites.missingRows.get(number) ?? shell.data.closeStart;
    splices.push({ start: at, end: at, text });
  }
  if (!shell.data.selfClosing || splices.length === 0) return splices;
  return [appendTo(shell.data, splices.map(({ text }) => text).join(''))];
}

/** `<dimension>`, where there is one, is made to cover the cells written to. */
function growDimension(shell: SheetShell, placed: readonly Placed[]): Splice[] {
  const dimension = child(shell.root, 'dimension');
  const old = dimension && parseArea(attribute(dimension, 'ref') ?? '');
  if (!dimension || !old) return [];
  const grown = { ...old };
  for (const { patch } of placed) {
    grown.top = Math.min(grown.top, patch.row);
    grown.bottom = Math.max(grown.bottom, patch.row);
    grown.left = Math.min(grown.left, patch.column);
    grown.right = Math.max(grown.right, patch.column);
  }
  const name = areaName(grown);
  return name === areaName(old) ? [] : [setAttribute(shell.source, dimension, 'ref', name)];
}

const widthsOf = (patches: readonly CellPatch[]): ReadonlyMap<number, number> =>
  new Map(patches.flatMap(({ column, width }) => (width === undefined ? [] : [[column, width]])));

/** What writes the patches, and the patches that take them back. */
export interface PatchedCells {
  readonly kind: 'splices';
  readonly splices: Splice[];
  readonly back: readonly CellPatch[];
}

/**
 * What writes these patches, all of one sheet, to it: the splices, or why not (the first reason, in
 * the order of rows and columns). Looks that are missing are added to the styles.
 */
export function patchCells(
  patches: readonly CellPatch[],
  context: PatchContext,
): PatchedCells | { readonly kind: 'refused'; readonly refusal: WorkbookRefusal } {
  const { shell, source } = context;
  const reader = new CellReader(source);
  const sorted = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  const sites = locateCells(shell, new Set(sorted.map(({ row }) => row)));
  const all = sorted.map((patch): Placed => {
    const row = sites.rows.get(patch.row);
    const cell = row?.cells.find(({ column }) => column === patch.column);
    const style = cell?.style ?? inheritedStyle(shell, row, patch.column);
    const format = source.formats[style] ?? PLAIN_FORMAT;
    const font = patch.font === undefined ? null : fontOf(cell, format, reader);
    return { patch, row, cell, style, font };
  });
  const placed: Placed[] = [];
  for (const [n, each] of all.entries()) {
    const { sheet, row, column, mayStay = false } = each.patch;
    const previous = all[n - 1]?.patch;
    const twice = previous?.row === row && previous.column === column;
    const refusal: WorkbookRefusal | null = twice
      ? { code: 'cell-changed', sheet, cell: cellName(row, column) }
      : refusalOf(each, context, sites.formulaAreas);
    if (!refusal) placed.push(each);
    else if (!mayStay || refusal.code !== 'cell-not-writable') return { kind: 'refused', refusal };
  }
  const splices = [
    ...growDimension(shell, placed),
    ...widen(shell, widthsOf(patches)),
    ...allSplices(placed, sites, context),
  ];
  const back = placed.map((each) => {
    const { patch, style, font } = each;
    const was = valueAt(context.snapshot, patch.row, patch.column);
    const old = source.formats[style] ?? PLAIN_FORMAT;
    return takeBack(patch, was, {
      format: newLook(each, context).format === null ? null : old.format,
      font: font === null ? null : other(font.name, patch.font ?? null),
    });
  });
  return { kind: 'splices', splices, back };
}
