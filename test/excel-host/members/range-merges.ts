import { HostError } from '../host-class';
import { mergeArea } from '../model/write';
import { accessDenied } from './host-class-of';
import type { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';

/** `Range.merge`: all of its cells, or row by row. */
export function merge(self: RangeObject, across: boolean): null {
  const { sheet, area } = self;
  if (!across) mergeArea(sheet, area);
  else
    for (let row = area.top; row <= area.bottom; row++)
      mergeArea(sheet, { ...area, top: row, bottom: row });
  return null;
}

/** Throws `AccessDenied` on a protected sheet. */
export function unmerge({ sheet, area }: RangeObject): null {
  if (sheet.protection) throw accessDenied();
  for (const merge of sheet.merges.in(area)) sheet.merges.delete(merge);
  return null;
}

/** "If the merged areas count in this range is more than 512, then this method will fail" (its documentation). */
const MOST_MERGED = 512;

export function mergedAreas(self: RangeObject): RangeAreasObject | null {
  const { book, sheet, area } = self;
  const merged = sheet.merges.in(area);
  if (merged.length > MOST_MERGED) {
    throw new HostError('GeneralException', 'There are more than 512 merged areas.');
  }
  return merged.length === 0 ? null : new RangeAreasObject(book, sheet, merged);
}
