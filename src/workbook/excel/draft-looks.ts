import type { Area } from '../address';
import type { Border, CellStyle, SheetDraft } from '../draft';
import { type Step } from './batches';
import { rowsOf, columnsOf, widthInPoints, withRange } from './places';
import { rectanglesOf } from './rectangles';

const CALL_BYTES = 900;
const BORDER_BYTES = 4_000;
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
      queue: () => withRange(sheet, area, (range) => range.setColumnProperties(properties)),
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
      queue: () => withRange(sheet, area, (range) => range.setRowProperties(properties)),
    });
  }
  return steps;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;

/**
 * One side of how cells look. Sides are set one by one, each in rectangles of its own: the rows of a
 * table differ in one or two, and are alike in all others.
 */
interface Aspect {
  /** Equal for styles that are alike in this; null where there is nothing to set. Number formats are set with the values. */
  readonly of: (style: CellStyle) => string | null;
  readonly set: (range: Excel.Range, style: CellStyle, area: Area) => void;
  readonly bytes: number;
}

const ASPECTS: readonly Aspect[] = [
  {
    of: ({ font, size }) => `${size} ${font}`,
    set: ({ format }, { font, size }) => {
      format.font.name = font;
      format.font.size = size;
    },
    bytes: CALL_BYTES,
  },
  {
    of: ({ bold }) => (bold ? 'bold' : null),
    set: ({ format }) => (format.font.bold = true),
    bytes: CALL_BYTES,
  },
  {
    of: ({ italic }) => (italic ? 'italic' : null),
    set: ({ format }) => (format.font.italic = true),
    bytes: CALL_BYTES,
  },
  {
    of: ({ fill }) => fill ?? null,
    set: ({ format }, { fill }) => (format.fill.color = `#${fill ?? ''}`),
    bytes: CALL_BYTES,
  },
  {
    of: ({ horizontal }) => horizontal ?? null,
    set: ({ format }, { horizontal }) => {
      if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
    },
    bytes: CALL_BYTES,
  },
  {
    of: ({ vertical }) => vertical ?? null,
    set: ({ format }, { vertical }) => {
      if (vertical) format.verticalAlignment = VERTICAL[vertical];
    },
    bytes: CALL_BYTES,
  },
  {
    of: ({ wrap }) => (wrap ? 'wrap' : null),
    set: ({ format }) => (format.wrapText = true),
    bytes: CALL_BYTES,
  },
  {
    of: ({ border }) => (border ? JSON.stringify(border) : null),
    set: ({ format }, style, area) => {
      for (const [edge, border] of bordersOf(style, area)) {
        const line = format.borders.getItem(edge);
        line.style = 'Continuous';
        line.weight = WEIGHT[border.style];
      }
    },
    bytes: BORDER_BYTES,
  },
];

function styleSteps(sheet: Excel.Worksheet, { rows, styles }: SheetDraft): Step[] {
  const names = rows.map(({ cells }) => cells.map((cell) => cell?.style ?? null));
  return ASPECTS.flatMap(({ of, set, bytes }) => {
    const alike = firstAlike(styles, of);
    const firsts = names.map((row) =>
      row.map((name) => (name === null ? null : (alike.get(name) ?? null))),
    );
    return rectanglesOf(firsts).map(({ area, value }): Step => {
      const style = styles[value];
      if (!style) throw new RangeError(`the draft has no style "${value}"`);
      return { bytes, queue: () => withRange(sheet, area, (range) => set(range, style, area)) };
    });
  });
}

/** For each style's name the first of those that are alike in this; none where there is nothing to set. */
function firstAlike(styles: SheetDraft['styles'], of: Aspect['of']): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const found = new Map<string, string>();
  for (const [name, style] of Object.entries(styles)) {
    const aspect = of(style);
    if (aspect === null) continue;
    const first = firsts.get(aspect) ?? name;
    firsts.set(aspect, first);
    found.set(name, first);
  }
  return found;
}

/** The lines of each cell as lines of the whole range, the inner ones where it has any. */
function bordersOf({ border }: CellStyle, area: Area): [Edge, Border][] {
  const lines: [Edge, Border][] = [];
  const all = border?.all;
  const bottom = border?.bottom ?? all;
  if (all) lines.push(['EdgeTop', all], ['EdgeLeft', all], ['EdgeRight', all]);
  if (all && columnsOf(area) > 1) lines.push(['InsideVertical', all]);
  if (bottom) lines.push(['EdgeBottom', bottom]);
  if (bottom && rowsOf(area) > 1) lines.push(['InsideHorizontal', bottom]);
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
    queue: () => withRange(sheet, area, (range) => range.merge(isAcross)),
  }));
}
