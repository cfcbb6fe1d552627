import { serialOfDay } from '../../timeline/day';
import { isDateFormat } from '../number-format';
import { DATE_FORMAT } from '../patch-value';
import type { PatchValue } from '../port';

const TEXT = '@';
const GENERAL = 'General';

/**
 * Queues writing a value to one cell that has this number format. Text stays text and the cell's
 * format stays hers: an apostrophe before the text keeps Excel from reading it as typing, and is no
 * part of the value. In cells of the format "@" text is taken as it is, but whether an apostrophe is,
 * depends; so there such a text is written under another format.
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
  if (format === TEXT && !text.startsWith("'")) {
    range.values = [[text]];
    return;
  }
  if (format === TEXT) range.numberFormat = [[GENERAL]];
  range.values = [[`'${text}`]];
  if (format === TEXT) range.numberFormat = [[TEXT]];
}
