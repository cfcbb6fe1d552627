import type { HostClass, HostObject, Json } from '../host-class';
import { intersection } from '../model/areas';
import { columnSizes, rowSizes, setColumnWidth, setRowHeight, widthOfText } from './format-lines';
import { PLAIN_LINE } from '../model/sheet';
import type { Style } from '../model/style';
import { same, uniform } from '../model/uniform';
import { asFlag, numberWithin, oneOf } from './arguments';
import { FormatProtection } from './format-protection';
import { hostClassOf, accessDenied } from './host-class-of';
import { Borders } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { requireFormattable, type Spot } from './spot';

/** `Range.format`, also that of several ranges. */
export class RangeFormatObject implements HostObject {
  readonly type: HostClass = FORMAT;
  readonly id = null;

  constructor(readonly spot: Spot) {}
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const DEEPEST_INDENT = 250;

/** What all cells have; null where they differ. */
export const shared = <T extends Json>(spot: Spot, pick: (style: Style) => T): Json =>
  uniform(spot.sheet, spot.areas(), pick);

/** Changes the look of all cells. Throws `AccessDenied` under protection. */
export function restyle(spot: Spot, change: (style: Style) => Style): void {
  requireFormattable(spot);
  const known = new Map<Style, Style>();
  const changed = (style: Style): Style => {
    let result = known.get(style);
    if (!result) known.set(style, (result = change(style)));
    return result;
  };
  for (const area of spot.areas()) spot.sheet.restyle(area, changed);
}

const FORMAT: HostClass = hostClassOf('RangeFormat', RangeFormatObject, {
  scalars: {
    WrapText: ({ spot }) => shared(spot, ({ wrap }) => wrap),
    HorizontalAlignment: ({ spot }) => shared(spot, ({ horizontal }) => horizontal),
    VerticalAlignment: ({ spot }) => shared(spot, ({ vertical }) => vertical),
    IndentLevel: ({ spot }) => shared(spot, ({ indent }) => indent),
    ColumnWidth: ({ spot }) => same(columnSizes(spot)),
    RowHeight: ({ spot }) => same(rowSizes(spot)),
  },
  writable: {
    WrapText: ({ spot }, value) => restyle(spot, (style) => ({ ...style, wrap: asFlag(value) })),
    HorizontalAlignment: ({ spot }, value) => {
      const horizontal = oneOf(HORIZONTAL, value);
      restyle(spot, (style) => ({ ...style, horizontal }));
    },
    VerticalAlignment: ({ spot }, value) => {
      const vertical = oneOf(VERTICAL, value);
      restyle(spot, (style) => ({ ...style, vertical }));
    },
    IndentLevel: ({ spot }, value) => {
      const indent = numberWithin(value, 0, DEEPEST_INDENT);
      restyle(spot, (style) => ({ ...style, indent }));
    },
    ColumnWidth: ({ spot }, value) => setColumnWidth(spot, value),
    RowHeight: ({ spot }, value) => setRowHeight(spot, value),
  },
  navigation: {
    Font: ({ spot }) => new RangeFont(spot),
    Fill: ({ spot }) => new RangeFill(spot),
    Borders: ({ spot }) => new Borders(spot),
    Protection: ({ spot }) => new FormatProtection(spot),
  },
  methods: {
    // Excel measures the text when it draws; here a row is simply no longer of a set height.
    AutofitRows: ({ spot }) => {
      const { sheet } = spot;
      if (!sheet.allows('allowFormatRows')) throw accessDenied();
      const used = sheet.usedArea(false);
      for (const area of spot.areas()) {
        const rows = used && intersection(area, used);
        for (let row = rows?.top ?? 1; row <= (rows?.bottom ?? 0); row++) {
          sheet.rowFormats.set(row, { ...(sheet.rowFormats.get(row) ?? PLAIN_LINE), size: null });
        }
      }
      return null;
    },
    AutofitColumns: ({ spot }) => {
      const { sheet } = spot;
      if (!sheet.allows('allowFormatColumns')) throw accessDenied();
      for (const area of spot.areas()) {
        for (const [column, size] of widthOfText(sheet, area)) {
          sheet.columnFormats.set(column, { ...sheet.columnFormat(column), size });
        }
      }
      return null;
    },
  },
});
