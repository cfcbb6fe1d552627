import type { CellValue, ErrorCell } from '../../workbook/snapshot';

/** What a part of a formula comes to; a date is its serial number. */
export type Result = string | number | boolean | null | ErrorCell;

/** Where a formula is worked out. */
export interface Place {
  /** How many rows and columns the place is below and right of the cell that the formula was written for. */
  readonly down: number;
  readonly across: number;
  /** Today's serial number. */
  readonly today: number;
  value(row: number, column: number): CellValue;
}

export type Formula = (place: Place) => Result;

export const FAILED: ErrorCell = { kind: 'error', code: '#VALUE!' };

export const isError = (result: Result): result is ErrorCell =>
  typeof result === 'object' && result !== null;

/** As a formula joins it to a text. */
export function textOf(value: Exclude<Result, ErrorCell>): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
