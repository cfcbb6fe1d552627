import { sayDay } from '../timeline/day';
import type { CellValue } from '../workbook/snapshot';

/** What a cell says, as she would read it: dates as dd/mm/yyyy, a decimal comma; errors and blanks say nothing. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return String(value);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value?.kind === 'date' ? sayDay(value.day) : '';
}

/** Whether the cell shows nothing: empty, or white space alone. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
