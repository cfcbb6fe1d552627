import { colorOf, type ThemeColors } from './colors';
import { attribute, child, childrenOf, isTrue, type XmlElement } from './xml';

/** How a cell of a style looks, as far as we show it. Colours are RRGGBB. */
export interface CellLook {
  /** The font's name; null where the style says none. */
  readonly font: string | null;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** null: the automatic colour. */
  readonly color: string | null;
  readonly fill: string | null;
  /** `general`: text left, numbers right, true and false in the middle. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** In steps of three spaces' width. */
  readonly indent: number;
  /** Sides that have a line: "top", "right", "bottom", "left". */
  readonly borders: readonly Side[];
  /** The number format's code. */
  readonly format: string;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

export type Side = (typeof SIDES)[number];

const DEFAULT_SIZE = 11;

export const PLAIN_LOOK: CellLook = {
  font: null,
  size: DEFAULT_SIZE,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  borders: [],
  format: 'General',
};

/**
 * The codes of built-in formats (ECMA-376 part 1, 18.8.30). Those that a program shows as its
 * computer's language has them (14 and 22) are given day first, as they are written here.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  47: 'mm:ss',
  49: '@',
};

type FontLook = Pick<
  CellLook,
  'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'
>;

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
function isOn(element: XmlElement | null): boolean {
  const value = element && attribute(element, 'val');
  return element !== null && (value === null || isTrue(value));
}

function fontOf(element: XmlElement, theme: ThemeColors): FontLook {
  const value = (name: string): string | null => {
    const found = child(element, name);
    return found && attribute(found, 'val');
  };
  const underline = child(element, 'u');
  const size = Number(value('sz') ?? DEFAULT_SIZE);
  return {
    font: value('name'),
    size: size > 0 && size < 410 ? size : DEFAULT_SIZE,
    bold: isOn(child(element, 'b')),
    italic: isOn(child(element, 'i')),
    underline: underline !== null && attribute(underline, 'val') !== 'none',
    strike: isOn(child(element, 'strike')),
    color: colorOf(child(element, 'color'), theme),
  };
}

/** The colour of a solid fill; a pattern or a gradient is left out. */
function fillOf(element: XmlElement, theme: ThemeColors): string | null {
  const pattern = child(element, 'patternFill');
  if (!pattern || attribute(pattern, 'patternType') !== 'solid') return null;
  return colorOf(child(pattern, 'fgColor'), theme);
}

function bordersOf(element: XmlElement): Side[] {
  return SIDES.filter((side) => {
    const line = child(element, side);
    const style = line && attribute(line, 'style');
    return style !== null && style !== 'none';
  });
}

function horizontalOf(value: string | null): CellLook['horizontal'] {
  switch (value) {
    case 'left':
    case 'right':
    case 'justify':
      return value;
    case 'center':
    case 'centerContinuous':
      return 'center';
    default:
      return 'general';
  }
}

function alignmentOf(
  xf: XmlElement,
): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const alignment = child(xf, 'alignment');
  if (!alignment) return PLAIN_LOOK;
  const { vertical: bottom } = PLAIN_LOOK;
  const vertical = attribute(alignment, 'vertical');
  const indent = Number(attribute(alignment, 'indent') ?? 0);
  return {
    horizontal: horizontalOf(attribute(alignment, 'horizontal')),
    vertical: vertical === 'top' || vertical === 'center' ? vertical : bottom,
    wrap: isTrue(attribute(alignment, 'wrapText')),
    indent: indent > 0 && indent < 250 ? indent : 0,
  };
}

/** The looks of cellXfs, in order, from the styles part's root. */
export function readCellLooks(root: XmlElement, theme: ThemeColors): CellLook[] {
  const listed = (list: string, item: string): XmlElement[] => childrenOf(child(root, list), item);
  const fonts = listed('fonts', 'font').map((font) => fontOf(font, theme));
  const fills = listed('fills', 'fill').map((fill) => fillOf(fill, theme));
  const borders = listed('borders', 'border').map(bordersOf);
  const codes = new Map(
    listed('numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? PLAIN_LOOK.format,
    ]),
  );
  return listed('cellXfs', 'xf').map((xf) => {
    const { horizontal, vertical, wrap, indent } = alignmentOf(xf);
    const format = Number(attribute(xf, 'numFmtId'));
    return {
      ...(fonts[Number(attribute(xf, 'fontId'))] ?? PLAIN_LOOK),
      fill: fills[Number(attribute(xf, 'fillId'))] ?? null,
      borders: borders[Number(attribute(xf, 'borderId'))] ?? [],
      horizontal,
      vertical,
      wrap,
      indent,
      format: codes.get(format) ?? BUILT_IN[format] ?? PLAIN_LOOK.format,
    };
  });
}
