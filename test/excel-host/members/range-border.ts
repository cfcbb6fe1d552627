import type { Area } from '../../../src/workbook/address';
import type { HostClass, HostObject } from '../host-class';
import { requireSize } from '../model/write';
import { isEntireColumn, isEntireRow } from '../model/areas';
import { readColor } from '../model/colors';
import type { Line, Side, Style } from '../model/style';
import { same } from '../model/uniform';
import { asText, oneOf } from './arguments';
import { hostClassOf, invalidArgument, notImplemented } from './host-class-of';
import type { BorderIndex } from './range-border-collection';
import { requireFormattable, type Spot } from './spot';

export class RangeBorder implements HostObject {
  readonly type: HostClass = BORDER;

  constructor(
    readonly spot: Spot,
    readonly id: BorderIndex,
  ) {}
}

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const THIN: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells that a border lies on, and on which side of them. */
function linesOf(index: BorderIndex, area: Area): readonly (readonly [Area, Side])[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return [[{ ...area, bottom: top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, top: bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: left }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, left: right }, 'right']];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        [{ ...area, bottom: bottom - 1 }, 'bottom'],
        [{ ...area, top: top + 1 }, 'top'],
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        [{ ...area, right: right - 1 }, 'right'],
        [{ ...area, left: left + 1 }, 'left'],
      ];
    default:
      throw notImplemented('diagonal borders');
  }
}

/** A cell's edge is its neighbour's, too: the line of either. */
function* found({ spot, id }: RangeBorder): Generator<Line | null> {
  const { sheet } = spot;
  for (const area of spot.areas()) {
    if (isEntireColumn(area) || isEntireRow(area)) throw notImplemented('borders of whole columns');
    requireSize(area);
    for (const [cells, side] of linesOf(id, area)) {
      for (let row = cells.top; row <= cells.bottom; row++) {
        for (let column = cells.left; column <= cells.right; column++) {
          yield (
            sheet.styleAt(row, column)[side] ?? beyond(sheet.styleAt.bind(sheet), row, column, side)
          );
        }
      }
    }
  }
}

function beyond(
  styleAt: (row: number, column: number) => Style,
  row: number,
  column: number,
  side: Side,
): Line | null {
  if (side === 'top') return row > 1 ? styleAt(row - 1, column).bottom : null;
  if (side === 'bottom') return styleAt(row + 1, column).top;
  if (side === 'left') return column > 1 ? styleAt(row, column - 1).right : null;
  return styleAt(row, column + 1).left;
}

function draw({ spot, id }: RangeBorder, change: (line: Line | null) => Line | null): void {
  requireFormattable(spot);
  for (const area of spot.areas()) {
    if (isEntireColumn(area) || isEntireRow(area)) throw notImplemented('borders of whole columns');
    requireSize(area);
    for (const [cells, side] of linesOf(id, area)) {
      const known = new Map<Style, Style>();
      spot.sheet.restyle(cells, (style) => {
        const styled = known.get(style) ?? { ...style, [side]: change(style[side]) };
        known.set(style, styled);
        return styled;
      });
    }
  }
}

const BORDER: HostClass = hostClassOf('RangeBorder', RangeBorder, {
  scalars: {
    SideIndex: ({ id }) => id,
    Style: (self) => same([...found(self)].map((line) => line?.style ?? 'None')),
    Weight: (self) => same([...found(self)].map((line) => line?.weight ?? 'Thin')),
    Color: (self) => same([...found(self)].map((line) => line?.color ?? '#000000')),
  },
  writable: {
    Style: (self, value) => {
      const style = oneOf(STYLES, value);
      draw(self, (line) => (style === 'None' ? null : { ...(line ?? THIN), style }));
    },
    // Excel draws a line where one is given a weight or a colour.
    Weight: (self, value) => {
      const weight = oneOf(WEIGHTS, value);
      draw(self, (line) => ({ ...(line ?? THIN), weight }));
    },
    Color: (self, value) => {
      const color = readColor(asText(value));
      if (color === null) throw invalidArgument();
      draw(self, (line) => ({ ...(line ?? THIN), color }));
    },
  },
});
