import type { Area } from '../../../src/workbook/address';

/** How a sheet is printed; measures in points, words as Office.js says them. */
export interface Page {
  orientation: string;
  paper: string;
  zoom: {
    readonly scale: number | null;
    readonly horizontalFitToPages: number | null;
    readonly verticalFitToPages: number | null;
  };
  margins: Readonly<Record<MarginSide, number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  gridlines: boolean;
  headings: boolean;
  /** "" for "automatic". */
  firstPageNumber: number | '';
  /** Rows repeated on every page, 1-based, both included. */
  titleRows: { readonly first: number; readonly last: number } | null;
  /** All that holds something, where it is null. */
  area: Area | null;
  headersState: string;
  /** By page kind ("defaultForAllPages", "firstPage", "evenPages") and place ("centerHeader"), where there is text. */
  headers: ReadonlyMap<string, string>;
}

export type MarginSide = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';

/** A new sheet's: A4, as in Vietnam, with Excel's own margins. */
export const newPage = (): Page => ({
  orientation: 'Portrait',
  paper: 'A4',
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  gridlines: false,
  headings: false,
  firstPageNumber: '',
  titleRows: null,
  area: null,
  headersState: 'Default',
  headers: new Map(),
});
