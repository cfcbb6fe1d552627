import type { Border, CellStyle, SheetDraft } from '../draft';
import { type Step } from './batches';
import { rangeOf, rowsOf, columnsOf, widthInPoints } from './places';
import { rectanglesOf } from './rectangles';

const STYLE_BYTES = 5_000;
const CALL_BYTES = 600;
const PROPERTY_BYTES = 45;
/** Rows whose heights one call sets. */
const HEIGHTS_AT_ONCE = 5_000;

type Edge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The styles, widths, heights and merges of a draft. ExcelApi 1.9 */
export function lookSteps(sheet: Excel.Worksheet, draft: SheetDraft): Step[] {
  return [
    ...columnSteps(sheet, draft),
    ...heightSteps(sheet, draft),
    ...styleSteps(sheet, draft),
    ...mergeSteps(sheet, draft),
  ];
}

function columnSteps(sheet: Excel.Worksheet, { columnWidths }: SheetDraft): Step[] {
  if (columnWidths.length === 0) return [];
  const area = { top: 1, left: 1, bottom: 1, right: columnWidths.length };
  const properties = columnWidths.map((width) => ({
    format: { columnWidth: widthInPoints(width) },
  }));
  return [
    {
      bytes: CALL_BYTES + properties.length * PROPERTY_BYTES,
      queue: () => rangeOf(sheet, area).setColumnProperties(properties),
    },
  ];
}

function heightSteps(sheet: Excel.Worksheet, { rows }: SheetDraft): Step[] {
  const steps: Step[] = [];
  for (let first = 0; first < rows.length; first += HEIGHTS_AT_ONCE) {
    const some = rows.slice(first, first + HEIGHTS_AT_ONCE);
    const area = { top: first + 1, left: 1, bottom: first + some.length, right: 1 };
    const properties = some.map(({ height }) =>
      height === undefined ? {} : { format: { rowHeight: height } },
    );
    steps.push({
      bytes: CALL_BYTES + properties.length * PROPERTY_BYTES,
      queue: () => rangeOf(sheet, area).setRowProperties(properties),
    });
  }
  return steps;
}

/** The styles' names, each with the first that looks the same: number formats are set with the values. */
function looksOf(styles: SheetDraft['styles']): ReadonlyMap<string, string> {
  const names = Object.keys(styles);
  const lookOf = (name: string): string => JSON.stringify({ ...styles[name], format: null });
  return new Map(
    names.map((name) => {
      const look = lookOf(name);
      return [name, names.find((each) => lookOf(each) === look) ?? name];
    }),
  );
}

function styleSteps(sheet: Excel.Worksheet, { rows, styles }: SheetDraft): Step[] {
  const looks = looksOf(styles);
  const names = rows.map(({ cells }) =>
    cells.map((cell) => (cell ? (looks.get(cell.style) ?? cell.style) : null)),
  );
  return rectanglesOf(names).map(({ area, value }) => ({
    bytes: STYLE_BYTES,
    queue: () => {
      const style = styles[value];
      if (!style) throw new RangeError(`the draft has no style "${value}"`);
      dress(rangeOf(sheet, area), style, {
        isOneRow: rowsOf(area) === 1,
        isOneColumn: columnsOf(area) === 1,
      });
    },
  }));
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;

interface Shape {
  readonly isOneRow: boolean;
  readonly isOneColumn: boolean;
}

function dress(range: Excel.Range, style: CellStyle, shape: Shape): void {
  const { format } = range;
  format.font.name = style.font;
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  for (const [edge, border] of bordersOf(style, shape)) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = WEIGHT[border.style];
  }
}

/** The lines of each cell as lines of the whole range, the inner ones where it has any. */
function bordersOf({ border }: CellStyle, { isOneRow, isOneColumn }: Shape): [Edge, Border][] {
  const lines: [Edge, Border][] = [];
  const all = border?.all;
  const bottom = border?.bottom ?? all;
  if (all) lines.push(['EdgeTop', all], ['EdgeLeft', all], ['EdgeRight', all]);
  if (all && !isOneColumn) lines.push(['InsideVertical', all]);
  if (bottom) lines.push(['EdgeBottom', bottom]);
  if (bottom && !isOneRow) lines.push(['InsideHorizontal', bottom]);
  return lines;
}

/** Cells merged in one row alone are merged for all rows below one another at once ("across"). */
function mergeSteps(sheet: Excel.Worksheet, { rows, merges }: SheetDraft): Step[] {
  const inRow = rows.map((): (number | null)[] => []);
  const blocks = merges.filter(({ top, bottom }) => top !== bottom);
  merges.forEach((area) => {
    const row = inRow[area.top - 1];
    if (area.top !== area.bottom || !row) return;
    while (row.length < area.right) row.push(null);
    row.fill(area.left, area.left - 1, area.right);
  });
  const across = rectanglesOf(inRow).map(({ area }) => area);
  return [
    ...blocks.map((area) => ({ area, isAcross: false })),
    ...across.map((area) => ({ area, isAcross: true })),
  ].map(({ area, isAcross }) => ({
    bytes: CALL_BYTES,
    queue: () => rangeOf(sheet, area).merge(isAcross),
  }));
}
