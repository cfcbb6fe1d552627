/** One edge of a cell, in Office.js's words: "Continuous", "Thin", "#000000". */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** In the place of a font's name. */
export const SEVERAL_FONTS = '';

/** How a cell looks, flat, so that one property of many cells can be compared. Never changed in place. */
export interface Style {
  readonly numberFormat: string;
  /** `SEVERAL_FONTS` where the parts of a text differ: Excel then says no name. */
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "None", "Single" … */
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "#RRGGBB", as all colours here. */
  readonly fontColor: string;
  /** Null where the cell has no fill; Office.js says "#FFFFFF" for that. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
  /** Whether protection keeps the cell from being edited. */
  readonly locked: boolean;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** What a new workbook's cells look like. */
export const PLAIN_STYLE: Style = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: true,
};

const PARTS = Object.keys(PLAIN_STYLE).filter((part): part is keyof Style => part in PLAIN_STYLE);

/** Whether two styles, each made of `PLAIN_STYLE`, look the same. */
export const isSameStyle = (a: Style, b: Style): boolean =>
  a === b || PARTS.every((part) => a[part] === b[part]);
