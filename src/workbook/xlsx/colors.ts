import { attribute, child, type XmlElement } from './xml';

/** A theme's colours as RRGGBB, in the order that `theme="…"` counts them. */
export type ThemeColors = readonly string[];

/** The colours of a new workbook, for one that brings no theme. */
const OFFICE_THEME: ThemeColors = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first four are counted in pairs the other way round: light 1, dark 1, light 2, dark 2. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** ECMA-376 part 1, 18.8.27: the colours of `indexed="8"` to "63"; 0 to 7 are the first eight again. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const RGB = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;

const rgbOf = (text: string | null): string | null =>
  RGB.exec(text ?? '')?.[1]?.toUpperCase() ?? null;

/** The colours of a theme part (`a:clrScheme`, ECMA-376 part 1, 20.1.6.2), from its root; null: none is there. */
export function themeColors(root: XmlElement | null): ThemeColors {
  const elements = root && child(root, 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, place) => {
    const color = child(scheme, name)?.children[0];
    const rgb = color && rgbOf(attribute(color, 'lastClr') ?? attribute(color, 'val'));
    return rgb ?? OFFICE_THEME[place] ?? '000000';
  });
}

/** A colour element (CT_Color, ECMA-376 part 1, 18.8.3) as RRGGBB; null where it is the automatic one. */
export function colorOf(element: XmlElement | null, theme: ThemeColors): string | null {
  if (!element) return null;
  const tint = Number(attribute(element, 'tint') ?? 0);
  const indexed = attribute(element, 'indexed');
  const themed = attribute(element, 'theme');
  const plain =
    rgbOf(attribute(element, 'rgb')) ??
    (themed === null ? null : theme[Number(themed)]) ??
    (indexed === null ? null : INDEXED[Number(indexed) - (Number(indexed) < 8 ? 0 : 8)]) ??
    null;
  return plain === null || !(tint >= -1 && tint <= 1) ? plain : tinted(plain, tint);
}

/** Lightness moved towards white (tint above 0) or black (below): hue and saturation stay. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved);
}

interface Hsl {
  /** 0 to 6. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(red: number, green: number, blue: number): Hsl {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / range + 6) % 6, saturation, lightness };
  const hue = most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const place = (shift + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}
