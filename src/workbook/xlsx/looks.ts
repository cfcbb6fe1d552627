import { parseArea, type Area } from '../address';
import { isOurFormula, MARK_STYLES, type MarkKind } from '../mark';
import { PLAIN_LOOK, readCellLooks, type CellLook } from './cell-looks';
import { colorOf, themeColors, type ThemeColors } from './colors';
import { inPart, XlsxPackage } from './package';
import { Unreadable } from './refusal';
import { relationshipsOf } from './relationships';
import { SheetCursor } from './sheet-cursor';
import { columnsOf, parseSheetShell, type SheetShell } from './sheet-shell';
import { TagCursor } from './tag-cursor';
import { findWorkbookPart, readWorkbookPart, type WorkbookPart } from './workbook-part';
import { attribute, child, childrenOf, isTrue, type XmlElement } from './xml';

/** A conditional format of ours that a sheet holds. */
export interface SeenMark {
  readonly areas: readonly Area[];
  readonly kind: MarkKind;
  /** Without "=", relative to the first cell of the first area. */
  readonly formula: string;
}

/** How a sheet looks, beside its values: for showing it, not for working on it. */
export interface SheetLooks {
  /** In characters of the default font, as the file says it. */
  readonly defaultWidth: number;
  /** Columns with a width of their own: 1-based, both ends included, in order. */
  readonly widths: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number;
  }[];
  /** In points. */
  readonly defaultHeight: number;
  /** Heights of rows in points, by the row's number; `fixed` where she set it by hand. */
  readonly heights: ReadonlyMap<number, { readonly height: number; readonly fixed: boolean }>;
  /** Whether the sheet shows its grid lines. */
  readonly gridLines: boolean;
  /** Whether charts, pictures or shapes lie over the cells; they are not read. */
  readonly drawings: boolean;
  readonly styles: readonly CellLook[];
  /** For `lookAt`. */
  readonly cells: CellStyles;
  readonly marks: readonly SeenMark[];
}

/** Which cells have which style: rows in order, each with its cells from `starts[n]` to `starts[n + 1]`. */
interface CellStyles {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  /** The column times `STYLES`, plus the style: in a row in the order of the columns. */
  readonly cells: Uint32Array;
}

/** More than a workbook may have styles (64,000), and small enough for 16,384 columns in 32 bits. */
const STYLES = 0x10000;

const DEFAULT_WIDTH = 9.140625;
const DEFAULT_HEIGHT = 15;

/** How the cell at a row and column (1-based) looks. */
export function lookAt({ cells, styles }: SheetLooks, row: number, column: number): CellLook {
  const place = firstNotBelow(cells.rows, row, 0, cells.rows.length);
  if (cells.rows[place] !== row) return PLAIN_LOOK;
  const end = cells.starts[place + 1] ?? 0;
  const at = firstNotBelow(cells.cells, column * STYLES, cells.starts[place] ?? 0, end);
  const cell = at < end ? (cells.cells[at] ?? 0) : 0;
  if (Math.floor(cell / STYLES) !== column) return PLAIN_LOOK;
  return styles[cell % STYLES] ?? PLAIN_LOOK;
}

/** The first place from `from` to before `to` that holds the value or more; `to` where there is none. */
function firstNotBelow(list: Uint32Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads how a worksheet looks from a workbook file's bytes, as `XlsxWorkbook.toBytes` gives them.
 * Null where there is no such worksheet; what is damaged in styles or theme is shown plain.
 */
export function readLooks(bytes: Uint8Array, sheet: string): SheetLooks | null {
  const pkg = XlsxPackage.open(bytes);
  const workbook = readWorkbookPart(pkg, findWorkbookPart(pkg));
  const entry = workbook.sheets.find(({ name, kind }) => name === sheet && kind === 'worksheet');
  if (!entry) return null;
  const theme = themeColors(rootOf(pkg, workbook, 'theme'));
  const styles = rootOf(pkg, workbook, 'styles');
  return inPart(entry.part, () => {
    const shell = parseSheetShell(pkg.text(entry.part));
    const format = child(shell.root, 'sheetFormatPr');
    const number = (name: string): number => Number(format && attribute(format, name));
    return {
      defaultWidth: number('defaultColWidth') || DEFAULT_WIDTH,
      widths: widthsOf(shell),
      defaultHeight: number('defaultRowHeight') || DEFAULT_HEIGHT,
      gridLines: showsGridLines(shell),
      drawings: child(shell.root, 'drawing') !== null,
      styles: styles ? readCellLooks(styles, theme) : [],
      marks: marksOf(shell, styles, theme),
      ...readRows(shell),
    };
  });
}

function rootOf(pkg: XlsxPackage, workbook: WorkbookPart, kind: string): XmlElement | null {
  const part = relationshipsOf(pkg, workbook.xml.name).find((each) => each.kind === kind)?.part;
  if (part === undefined || !pkg.has(part)) return null;
  try {
    return pkg.xml(part).root;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function widthsOf(shell: SheetShell): SheetLooks['widths'] {
  return columnsOf(shell).flatMap(({ element, from, to }) => {
    const width = Number(attribute(element, 'width') ?? NaN);
    return width >= 0 ? [{ from, to, width }] : [];
  });
}

function showsGridLines({ root }: SheetShell): boolean {
  const [view] = childrenOf(child(root, 'sheetViews'), 'sheetView');
  const shown = view && attribute(view, 'showGridLines');
  return shown === null || shown === undefined || isTrue(shown);
}

function readRows(shell: SheetShell): Pick<SheetLooks, 'heights' | 'cells'> {
  const heights = new Map<number, { height: number; fixed: boolean }>();
  const rows: number[] = [];
  const starts: number[] = [0];
  const cells: number[] = [];
  if (!shell.data.selfClosing) {
    const cursor = new SheetCursor(shell.source, shell.data.openEnd, shell.data.closeStart);
    for (let event = cursor.next(); event !== 'end'; event = cursor.next()) {
      if (event === 'row') {
        const height = heightOf(shell.source, cursor.start);
        if (height) heights.set(cursor.row, height);
      } else if (event === 'cell') {
        if (cursor.style > 0) cells.push(cursor.column * STYLES + Math.min(cursor.style, 0xffff));
      } else if (cells.length > (starts.at(-1) ?? 0)) {
        rows.push(cursor.row);
        starts.push(cells.length);
      }
    }
  }
  return {
    heights,
    cells: {
      rows: Uint32Array.from(rows),
      starts: Uint32Array.from(starts),
      cells: Uint32Array.from(cells),
    },
  };
}

function heightOf(source: string, at: number): { height: number; fixed: boolean } | null {
  const tag = new TagCursor(source, at);
  tag.next();
  const height = Number(tag.attribute('ht') ?? NaN);
  return height >= 0 ? { height, fixed: isTrue(tag.attribute('customHeight')) } : null;
}

/** The marks of ours, told from her rules by their formula, and from each other by their fill. */
function marksOf({ root }: SheetShell, styles: XmlElement | null, theme: ThemeColors): SeenMark[] {
  const containers = childrenOf(root, 'conditionalFormatting');
  if (containers.length === 0) return [];
  const kinds = childrenOf(styles && child(styles, 'dxfs'), 'dxf').map((dxf) => kindOf(dxf, theme));
  return containers.flatMap((container) => {
    const names = (attribute(container, 'sqref') ?? '').split(' ');
    const areas = names.flatMap((name) => parseArea(name) ?? []);
    return childrenOf(container, 'cfRule').flatMap((rule): SeenMark[] => {
      const formula = child(rule, 'formula')?.text ?? '';
      const kind = kinds[Number(attribute(rule, 'dxfId') ?? NaN)] ?? null;
      return kind !== null && isOurFormula(formula) ? [{ areas, kind, formula }] : [];
    });
  });
}

function kindOf(dxf: XmlElement, theme: ThemeColors): MarkKind | null {
  const fill = child(dxf, 'fill');
  const pattern = fill && child(fill, 'patternFill');
  const color =
    pattern &&
    (colorOf(child(pattern, 'bgColor'), theme) ?? colorOf(child(pattern, 'fgColor'), theme));
  if (color === MARK_STYLES.overdue.fill) return 'overdue';
  return color === MARK_STYLES.dueSoon.fill ? 'dueSoon' : null;
}
