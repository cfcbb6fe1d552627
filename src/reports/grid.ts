/**
 * The columns that all tables of the report share, in characters of the default font: together as
 * wide as A4 on its side between its margins. The space left and right of columns E to G within D
 * to H is the same, so that what is ruled there stands in the middle under the motto.
 */
export const WIDTHS = [5, 38, 16, 14, 12, 16, 15, 14] as const;

export const GRID_COLUMNS = WIDTHS.length;
