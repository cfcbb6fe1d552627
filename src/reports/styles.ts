import type { CellStyle } from '../workbook/draft';
import type { Lettering } from './text-width';

const FONT = 'Times New Roman';
const all = { style: 'thin' } as const;

const centred = { horizontal: 'center', vertical: 'center', wrap: true } as const;
const left = { horizontal: 'left', vertical: 'center', wrap: true } as const;
const heading = { font: FONT, bold: true, ...centred } as const;
const inTable = { font: FONT, size: 12, border: { all } } as const;
const body = {
  font: FONT,
  size: 13,
  horizontal: 'justify',
  vertical: 'center',
  wrap: true,
} as const;

/**
 * How the report's cells look: Times New Roman in the sizes of Decree 30/2020/NĐ-CP, appendix I,
 * black on white; tables, for which it gives no size, at 12 points.
 */
export const STYLES = {
  /** The agency that the agency belongs to. */
  superior: { font: FONT, size: 13, ...centred, vertical: 'top' },
  agency: { ...heading, size: 13, vertical: 'top' },
  nation: { ...heading, size: 12, vertical: 'top' },
  motto: { ...heading, size: 13, vertical: 'top' },
  rule: { font: FONT, size: 13, border: { bottom: all } },
  reportNumber: { font: FONT, size: 13, ...centred },
  place: { font: FONT, size: 13, italic: true, ...centred },
  title: { font: FONT, size: 14, bold: true, ...centred },
  remark: { font: FONT, size: 13, italic: true, ...centred },
  recipient: { font: FONT, size: 14, ...centred },
  sectionTitle: { font: FONT, size: 13, bold: true, ...left, vertical: 'bottom' },
  body,
  note: { ...body, size: 12 },
  /** Hers to fill in. */
  free: { ...body, vertical: 'top' },
  columnHead: { ...inTable, bold: true, ...centred },
  cell: { ...inTable, ...left },
  cellCentred: { ...inTable, ...centred },
  cellStrong: { ...inTable, bold: true, ...left },
  cellStrongCentred: { ...inTable, bold: true, ...centred },
  cellDate: { ...inTable, ...centred, format: 'dd/mm/yyyy' },
  /** A figure's change, with its sign. */
  cellChange: { ...inTable, ...centred, format: '+0;-0;0' },
  recipientsTitle: { font: FONT, size: 12, bold: true, italic: true, ...left, vertical: 'top' },
  recipients: { font: FONT, size: 11, ...left, vertical: 'top' },
  signature: { font: FONT, size: 13, bold: true, ...centred },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;

const isStyleName = (name: string): name is StyleName => name in STYLES;

export const STYLE_NAMES: readonly StyleName[] = Object.keys(STYLES).filter(isStyleName);

/** How letters of each style are set. */
const LETTERINGS: ReadonlyMap<string, Lettering> = new Map(
  Object.entries<CellStyle>(STYLES).map(([name, { size, bold = false, italic = false }]) => [
    name,
    { size, bold, italic },
  ]),
);

export const letteringOf = (name: StyleName): Lettering => LETTERINGS.get(name) ?? STYLES[name];
