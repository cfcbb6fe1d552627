import type { PatchValue } from './port';

/** How a date is shown where the cell's own format shows none. */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** The longest text that a cell holds (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/** Whether a cell can hold the value. */
export function fitsCell(value: PatchValue): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_TEXT;
  return typeof value !== 'number' || Number.isFinite(value);
}
