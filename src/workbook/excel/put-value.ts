import { serialOfDay } from '../../timeline/day';
import { isDateFormat } from '../number-format';
import { DATE_FORMAT } from '../patch-value';
import type { PatchValue } from '../port';

const TEXT = '@';
const GENERAL = 'General';
/** Longer text is no number, date or truth; it is read only for its first letter. */
const LONGEST_TYPED = 255;
const SIGN = /^['=+\-@]/;

/** The number format that the value asks for in a cell of this one; null where it may keep it. */
export function formatFor(value: PatchValue, format: string): string | null {
  if (typeof value === 'object' && value !== null) return isDateFormat(format) ? null : DATE_FORMAT;
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isPlain && format === TEXT ? GENERAL : null;
}

/**
 * Queues writing a value to one cell that has this number format. Text stays text, and the cell's
 * format hers, which on a protected sheet could not be changed: an apostrophe before the text keeps
 * Excel from reading it as typing, and is no part of the value. Cells of the format "@" take text as it
 * is, but whether they take an apostrophe so is not told; such a text is written under another format.
 */
export function putValue(
  range: Excel.Range,
  value: PatchValue,
  format: string,
  date1904: boolean,
): void {
  if (value === null || value === '') {
    range.values = [['']];
  } else if (typeof value === 'string') {
    putText(range, value, format);
  } else {
    const needed = formatFor(value, format);
    if (needed !== null) range.numberFormat = [[needed]];
    range.values = [[typeof value === 'object' ? serialOfDay(value.day, date1904) : value]];
  }
}

function putText(range: Excel.Range, text: string, format: string): void {
  const isQuoted = text.startsWith("'");
  const isTaken = format === TEXT ? !isQuoted : text.length > LONGEST_TYPED && !SIGN.test(text);
  if (isTaken) {
    range.values = [[text]];
    return;
  }
  if (format === TEXT) range.numberFormat = [[GENERAL]];
  range.values = [[`'${text}`]];
  if (format === TEXT) range.numberFormat = [[TEXT]];
}
