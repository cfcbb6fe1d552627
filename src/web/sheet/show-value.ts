import type { Language } from '../../locales/language';
import type { CellValue } from '../../workbook/snapshot';
import { sectionsOf, type CodePiece } from './format-code';
import { showDate, showsTime } from './show-date';
import { showNumber } from './show-number';

const parsed = new Map<string, readonly (readonly CodePiece[])[]>();

function sections(code: string): readonly (readonly CodePiece[])[] {
  let known = parsed.get(code);
  if (!known) parsed.set(code, (known = sectionsOf(code)));
  return known;
}

/** What a reader sees in a cell, by its number format's code; text is shown as it is. */
export function showValue(value: CellValue, format: string, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const code = sections(format);
    const [first = []] = code;
    if (showsTime(first)) return showDate(first, null, value, language);
    return showNumber(value, code, language);
  }
  if (value.kind === 'error') return value.code;
  const [own = []] = sections(format);
  const [section = []] = showsTime(own) ? [own] : sections(value.format);
  return showDate(section, value.day, value.serial, language);
}
