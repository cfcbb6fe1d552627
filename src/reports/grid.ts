/**
 * The columns that all tables of the report proper share, in characters of the default font: together
 * as wide as A4 upright between its margins. The agency's name stands over the first four, the motto
 * over the others; under each, and under the title, some columns in the middle are ruled.
 */
export const REPORT_WIDTHS = [5, 7, 9, 11, 9, 8, 10, 12, 11] as const;

export const REPORT_COLUMNS = REPORT_WIDTHS.length;

/** In millimetres: Decree 30/2020/NĐ-CP, appendix I. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };

const A4 = { portrait: 297, landscape: 210 } as const;

/** Points in the height of a page between its margins, and a little less: printers differ. */
export const pageHeight = (orientation: keyof typeof A4): number =>
  ((A4[orientation] - MARGINS.top - MARGINS.bottom) / 25.4) * 72 * 0.96;
