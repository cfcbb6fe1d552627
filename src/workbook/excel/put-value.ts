import { serialOfDay } from '../../timeline/day';
import { isDateFormat } from '../number-format';
import { DATE_FORMAT } from '../patch-value';
import type { PatchValue } from '../port';

const TEXT = '@';
const GENERAL = 'General';

/**
 * Queues writing a value to one cell that has this number format. Text stays text, and the cell's
 * format hers: while the text is written the cell is "@", which takes text as it is. But whether it
 * takes an apostrophe at the start so is not told; such a text is written behind another apostrophe,
 * which every other format takes for a sign that text follows.
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
  } else if (typeof value === 'object') {
    if (!isDateFormat(format)) range.numberFormat = [[DATE_FORMAT]];
    range.values = [[serialOfDay(value.day, date1904)]];
  } else {
    if (format === TEXT) range.numberFormat = [[GENERAL]];
    range.values = [[value]];
  }
}

function putText(range: Excel.Range, text: string, format: string): void {
  const isQuoted = text.startsWith("'");
  const meanwhile = isQuoted ? GENERAL : TEXT;
  if (format !== meanwhile) range.numberFormat = [[meanwhile]];
  range.values = [[isQuoted ? `'${text}` : text]];
  if (format !== meanwhile) range.numberFormat = [[format]];
}
