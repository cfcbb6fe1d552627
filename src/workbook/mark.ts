import type { Area } from './address';

/** What a mark says of its row. */
export type MarkKind = 'overdue' | 'dueSoon';

/** A conditional format of ours. */
export interface Mark {
  readonly area: Area;
  readonly kind: MarkKind;
  /** True where the mark shows; relative to the area's first cell, without "=". Holds `MARK_SIGNATURE`. */
  readonly formula: string;
}

/** Always 0, so true in `…=0`; what tells our conditional formats from hers, in Excel, WPS and LibreOffice. */
export const MARK_SIGNATURE = 'N("_kehoachiso")=0';

/** The signature as other programs may write it again. */
const SIGNATURE = /\bN\s*\(\s*"_kehoachiso"\s*\)\s*=\s*0/i;

/** Whether a conditional format's formula is one of ours. */
export const isOurFormula = (formula: string): boolean => SIGNATURE.test(formula);

/** How a mark looks; colours as RRGGBB. Overdue is dark and bold, due soon light: they differ in greyscale too. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

export const MARK_STYLES: Readonly<Record<MarkKind, MarkStyle>> = {
  overdue: { fill: 'F4B6A6', font: '7A1100', bold: true },
  dueSoon: { fill: 'FFF2CC', font: '5C4400', bold: false },
};
