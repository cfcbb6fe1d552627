import type { Area } from '../address';
import { areaOf, columnsOf, eachOf, PLACE, withRange } from './places';

/** `getMergedAreasOrNullObject` fails where it would find more (its documentation). */
const MOST_MERGES = 512;

/**
 * Asks for the merged areas that reach into an area, a block of rows at a time, each too small to hold
 * more of them than Excel tells; the function that comes back reads them after the next sync, one that
 * reaches into two blocks twice. ExcelApi 1.13
 */
export function askMerged(sheet: Excel.Worksheet, area: Area): () => Area[] {
  const mostInRow = Math.max(1, Math.ceil(columnsOf(area) / 2));
  const rows = Math.max(1, Math.floor(MOST_MERGES / mostInRow));
  const asked: Excel.RangeAreas[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    withRange(sheet, { ...area, top, bottom }, (range) => {
      const merged = range.getMergedAreasOrNullObject();
      merged.load('areaCount');
      merged.areas.load(eachOf(PLACE));
      merged.untrack();
      asked.push(merged);
    });
  }
  return () =>
    asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)));
}
