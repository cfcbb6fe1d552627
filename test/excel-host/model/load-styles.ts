import {
  attribute,
  child,
  childrenOf,
  isTrue,
  type XmlElement,
} from '../../../src/workbook/xlsx/xml';
import { indexedColor, themeColor } from './colors';
import { formatCode } from './number-formats';
import { NO_LOOK, type RuleLook } from './rule';
import { PLAIN_STYLE, type Line, type Style } from './style';

export interface Looks {
  /** By place in cellXfs. */
  readonly cells: readonly Style[];
  /** By place in dxfs. */
  readonly rules: readonly RuleLook[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const value = (element: XmlElement | null): string | null => element && attribute(element, 'val');
const isOn = (element: XmlElement | null): boolean =>
  element !== null && (attribute(element, 'val') === null || isTrue(attribute(element, 'val')));

/** "#RRGGBB" of a `<color>`, `<fgColor>` …; null for automatic and where there is none. */
export function colorOf(element: XmlElement | null): string | null {
  if (!element) return null;
  const rgb = attribute(element, 'rgb');
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = attribute(element, 'theme');
  if (theme !== null) return themeColor(Number(theme));
  const indexed = attribute(element, 'indexed');
  return indexed === null ? null : indexedColor(Number(indexed));
}

type FontLook = Pick<
  Style,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'
>;

function fontLook(font: XmlElement): FontLook {
  const underline = child(font, 'u');
  return {
    fontName: value(child(font, 'name')) ?? PLAIN_STYLE.fontName,
    fontSize: Number(value(child(font, 'sz')) ?? PLAIN_STYLE.fontSize),
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: underline ? capital(value(underline) ?? 'single') : 'None',
    strikethrough: isOn(child(font, 'strike')),
    fontColor: colorOf(child(font, 'color')) ?? '#000000',
  };
}

function fillColor(fill: XmlElement): string | null {
  const pattern = child(fill, 'patternFill');
  if (!pattern || attribute(pattern, 'patternType') !== 'solid') return null;
  return colorOf(child(pattern, 'fgColor')) ?? '#000000';
}

/** Line styles of files, with what Office.js calls them and their weight. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

function line(border: XmlElement, side: string): Line | null {
  const element = child(border, side);
  const [style, weight] = LINES[(element && attribute(element, 'style')) ?? 'none'] ?? [];
  if (style === undefined || weight === undefined) return null;
  return { style, weight, color: colorOf(element && child(element, 'color')) ?? '#000000' };
}

type BorderLook = Pick<Style, 'top' | 'bottom' | 'left' | 'right'>;

const borderLook = (border: XmlElement): BorderLook => ({
  top: line(border, 'top'),
  bottom: line(border, 'bottom'),
  left: line(border, 'left'),
  right: line(border, 'right'),
});

const ALIGNMENTS: Readonly<Record<string, string>> = {
  centerContinuous: 'CenterAcrossSelection',
};

function ruleLook(dxf: XmlElement): RuleLook {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const pattern = fill && child(fill, 'patternFill');
  const bold = font && child(font, 'b');
  const italic = font && child(font, 'i');
  return {
    ...NO_LOOK,
    fill: colorOf(pattern && (child(pattern, 'bgColor') ?? child(pattern, 'fgColor'))),
    fontColor: colorOf(font && child(font, 'color')),
    bold: bold && isOn(bold),
    italic: italic && isOn(italic),
  };
}

/** What the styles part says of cells and of conditional formats. */
export function readLooks(root: XmlElement): Looks {
  const codes = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((each) => [
      Number(attribute(each, 'numFmtId')),
      attribute(each, 'formatCode') ?? '',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map(fontLook);
  const fills = childrenOf(child(root, 'fills'), 'fill').map(fillColor);
  const borders = childrenOf(child(root, 'borders'), 'border').map(borderLook);
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): Style => {
    const place = (name: string): number => Number(attribute(xf, name) ?? 0);
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    const aligned = (name: string): string | null => alignment && attribute(alignment, name);
    const said = (name: string, plain: string): string => {
      const word = aligned(name);
      return word === null ? plain : (ALIGNMENTS[word] ?? capital(word));
    };
    const locked = protection && attribute(protection, 'locked');
    const id = place('numFmtId');
    return {
      ...PLAIN_STYLE,
      ...fonts[place('fontId')],
      ...borders[place('borderId')],
      fill: fills[place('fillId')] ?? null,
      numberFormat: codes.get(id) ?? formatCode(id),
      horizontal: said('horizontal', PLAIN_STYLE.horizontal),
      vertical: said('vertical', PLAIN_STYLE.vertical),
      wrap: isTrue(aligned('wrapText')),
      indent: Number(aligned('indent') ?? 0),
      locked: locked === null || isTrue(locked),
    };
  });
  return { cells, rules: childrenOf(child(root, 'dxfs'), 'dxf').map(ruleLook) };
}
