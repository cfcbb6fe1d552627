import type { Json } from '../host-class';
import { same } from '../model/uniform';
import { accessDenied } from './host-class-of';
import type { RangeObject } from './range';

/** `Range.rowHidden` and `Range.columnHidden`: null where some lines are hidden and some are not. */
export function linesHidden(self: RangeObject, axis: 'row' | 'column'): Json {
  const { top, bottom, left, right } = self.area;
  const [first, last] = axis === 'row' ? [top, bottom] : [left, right];
  const hidden = axis === 'row' ? self.sheet.hiddenRows() : self.sheet.hiddenColumns();
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  return same([count > 0, count === last - first + 1]);
}

/** Throws `AccessDenied` where protection keeps rows or columns from being formatted. */
export function hideLines(self: RangeObject, axis: 'row' | 'column', hidden: boolean): void {
  const { sheet, area } = self;
  if (!sheet.allows(axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns'))
    throw accessDenied();
  const formats = axis === 'row' ? sheet.rowFormats : sheet.columnFormats;
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  for (let line = first; line <= last; line++) {
    const format = axis === 'row' ? sheet.rowFormat(line) : sheet.columnFormat(line);
    formats.set(line, { ...format, hidden });
  }
}
