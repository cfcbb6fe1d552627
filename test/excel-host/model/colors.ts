/** The colours of a new workbook's theme, in the order that `theme="…"` counts them. */
const THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** ECMA-376 part 1, 18.8.27: the colours of `indexed="8"` to "63"; 0 to 7 are the first eight again. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** "#RRGGBB" of a theme's colour; its tint is not modelled. */
export const themeColor = (place: number): string => THEME[place] ?? '#000000';

/** "#RRGGBB" of an indexed colour; null for the system's own (64, 65). */
export function indexedColor(place: number): string | null {
  const color = INDEXED[place < 8 ? place : place - 8];
  return color === undefined ? null : `#${color}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  pink: '#FFC0CB',
};

/** Reads "#f4b6a6" or a name as HTML writes it; null for what is no colour. */
export function readColor(text: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return NAMED[text.toLowerCase()] ?? null;
}
