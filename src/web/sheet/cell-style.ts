import type { CSSProperties } from 'react';
import { MARK_STYLES, type MarkKind } from '../../workbook/mark';
import type { CellLook } from '../../workbook/xlsx/cell-looks';
import type { CellBox } from './cell-boxes';
import { inkOn } from './ink';

/** Colours of the sheet, as CSS has them, and what is behind it as RRGGBB. */
export interface SheetColors {
  readonly background: string;
  readonly gridLine: string;
  readonly border: string;
}

const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_INDENT = 9;
const PADDING = 3;

const fontFamily = (font: string | null): string =>
  font === null
    ? 'inherit'
    : `"${font.replace(/["\\\n]/g, '')}", Calibri, Carlito, "Liberation Sans", sans-serif`;

/** The mark's colours over the cell's own. */
function marked(look: CellLook, mark: MarkKind | null): CellLook {
  if (mark === null) return look;
  const { fill, font, bold } = MARK_STYLES[mark];
  return { ...look, fill, color: font, bold: look.bold || bold };
}

/**
 * How a cell's box is drawn. Boxes lie one pixel over their neighbours on the left and above, so that
 * a line between two cells is one line.
 */
export function boxStyle(
  box: CellBox,
  mark: MarkKind | null,
  colors: SheetColors,
  gridLines: boolean,
): CSSProperties {
  const look = marked(box.look, mark);
  const has = new Set(look.borders);
  const end = look.fill === null ? (gridLines ? colors.gridLine : 'transparent') : `#${look.fill}`;
  const start = 'transparent';
  const line = (side: 'top' | 'right' | 'bottom' | 'left', other: string): string =>
    `1px solid ${has.has(side) ? colors.border : other}`;
  const behind = look.fill ?? colors.background;
  const isMerged = box.rows > 1 || box.columns > 1;
  return {
    left: box.left - 1,
    width: box.width + 1,
    height: box.height + 1,
    borderTop: line('top', start),
    borderLeft: line('left', start),
    borderRight: line('right', end),
    borderBottom: line('bottom', end),
    backgroundColor: look.fill !== null || isMerged ? `#${behind}` : undefined,
    color: look.color === null && look.fill === null ? undefined : `#${inkOn(behind, look.color)}`,
  };
}

function alignmentOf({ look, value }: CellBox): CSSProperties['textAlign'] {
  if (look.horizontal !== 'general') return look.horizontal;
  if (typeof value === 'boolean' || (typeof value === 'object' && value?.kind === 'error')) {
    return 'center';
  }
  return typeof value === 'string' || value === null ? 'left' : 'right';
}

/** How a cell's text is set. */
export function textStyle(
  box: CellBox,
  mark: MarkKind | null,
  colors: SheetColors,
  zoom: number,
): CSSProperties {
  const look = marked(box.look, mark);
  const lines = [look.underline && 'underline', look.strike && 'line-through'];
  const indent = look.indent * PIXELS_PER_INDENT * zoom;
  const textAlign = alignmentOf(box);
  const wraps = look.wrap || look.horizontal === 'justify';
  const room = Math.max(box.width, box.reach) - 2 * PADDING - indent;
  const spills = box.reach > box.width;
  return {
    // Over blank cells it covers their lines, as far as it goes.
    width: spills ? 'max-content' : room,
    maxWidth: room,
    backgroundColor: spills && look.fill === null ? `#${colors.background}` : undefined,
    marginLeft: textAlign === 'right' ? 0 : indent,
    marginRight: textAlign === 'right' ? indent : 0,
    // What is higher than its cell is shown from its beginning.
    marginTop: look.vertical === 'top' ? 0 : 'auto',
    marginBottom: look.vertical === 'bottom' ? 0 : 'auto',
    fontFamily: fontFamily(look.font),
    fontSize: look.size * PIXELS_PER_POINT * zoom,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : undefined,
    textDecoration: lines.filter((each) => each !== false).join(' ') || undefined,
    textAlign,
    whiteSpace: wraps ? 'pre-wrap' : 'pre',
    textOverflow: typeof box.value === 'string' ? undefined : 'ellipsis',
  };
}
