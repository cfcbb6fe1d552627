import type { ErrorCell } from '../../../src/workbook/snapshot';
import type { Style } from './style';

/** What a cell holds where it holds anything; dates are serial numbers. */
export type Content = number | string | boolean | ErrorCell;

export interface Link {
  /** An address on the web; null for a place in the workbook. */
  readonly address: string | null;
  /** "'Sheet 1'!A7"; null for an address on the web. */
  readonly place: string | null;
  readonly tip: string | null;
}

/** A cell; never changed in place. */
export interface Cell {
  /** Null where blank. Of a formula, its last result. */
  readonly value: Content | null;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  readonly style: Style;
  readonly link: Link | null;
}
