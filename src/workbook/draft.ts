import type { Day } from '../timeline/day';
import type { Area } from './address';
import type { OurSheet } from './snapshot';

export interface Border {
  readonly style: 'thin' | 'medium';
}

/** How cells of a draft look. Fonts in points, colours as RRGGBB. */
export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: { readonly all?: Border; readonly bottom?: Border };
  /** A number format's code: "dd/mm/yyyy", "0.0%". Text cells are always "@". */
  readonly format?: string;
}

/**
 * What a cell of a draft holds. Text stays text: never a formula, a date or a number. A formula stands
 * without its "=", and with its result for whoever does not calculate; it may speak of other sheets
 * that are put together with this one, by their names in single quotes.
 */
export type DraftValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: string | number }
  | { readonly kind: 'blank' };

/** The number format of a cell with that style, for what it holds. Text stays text when it is edited, too. */
export function numberFormatOf({ format }: CellStyle, kind: DraftValue['kind']): string {
  if (kind === 'text') return '@';
  return format ?? (kind === 'date' ? 'dd/mm/yyyy' : 'General');
}

/** A place in this workbook that a click goes to. */
export interface DraftLink {
  readonly sheet: string;
  /** "C7" */
  readonly cell: string;
}

export interface DraftCell {
  readonly value: DraftValue;
  /** A key of the draft's `styles`. */
  readonly style: string;
  readonly link?: DraftLink | undefined;
  /**
   * Hers to fill in: what stands there is no part of the digest, and is kept when the sheet is made
   * again. A name of small letters that says which of the sheet's free cells it is.
   */
  readonly fillable?: string;
}

export interface DraftRow {
  /** In points; the application's own choice where it is not given. */
  readonly height?: number;
  /** From column 1 on; null leaves a cell out. */
  readonly cells: readonly (DraftCell | null)[];
  /** Starts a new page. */
  readonly pageBreakBefore?: boolean;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** One page wide, as many long as it takes. */
  readonly fitToWidth: boolean;
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows repeated on every page, 1-based, both included. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Page number at the top, in the middle, from page 2 on (Decree 30/2020, appendix I). */
  readonly pageNumbers: boolean;
  /** The columns that are printed, from the first to this one, 1-based; all of them where it is not given. */
  readonly lastColumn?: number;
}

/** One colour of the bars, with its figures. */
export interface DraftSeries {
  readonly name: string;
  /** A column of figures, one for each category. */
  readonly values: Area;
  /** RRGGBB; its bars have a thin black line around them. */
  readonly fill: string;
  /** Of the figures in its bars. */
  readonly text: string;
}

/** Lying bars, a bar for each category, made of the series' figures one after the other; over cells of the same sheet. */
export interface DraftChart {
  readonly title: string;
  /** A column of names, the first at the top. */
  readonly categories: Area;
  readonly series: readonly DraftSeries[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** A whole new sheet, declared. Its rows start at row 1. */
export interface SheetDraft {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly ours: OurSheet;
  /** Widths in characters of the default font, from column 1 on. */
  readonly columnWidths: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
  readonly print: PrintSetup;
  readonly charts?: readonly DraftChart[];
}
