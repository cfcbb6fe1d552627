import type { Language } from '../../locales/language';
import { clipOf, type Clip, type CopiedCell } from '../../taskpane/copy/clip';
import type { Area } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import { lookAt } from '../../workbook/xlsx/looks';
import type { SheetPicture } from '../file/book-file';
import { sizeOf } from './axis';
import { shownText } from './cell-boxes';

/** More than anybody pastes at once, and little enough for a clipboard. */
const MOST_CELLS = 300_000;

/** The shown cells of an area for the clipboard; null where there are too many. */
export function copyOf(picture: SheetPicture, area: Area, language: Language): Clip | null {
  const { snapshot, looks, rows, columns } = picture;
  const used = snapshot.area;
  const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0));
  const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0));
  if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_CELLS) return null;
  const copied: CopiedCell[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    if (sizeOf(rows, row) === 0) continue;
    const cells: CopiedCell[] = [];
    for (let column = area.left; column <= right; column++) {
      if (sizeOf(columns, column) === 0) continue;
      const shown = shownText(picture, row, column, language);
      const value = valueAt(snapshot, row, column);
      cells.push({
        value: typeof value === 'string' ? shown : value,
        shown,
        format: lookAt(looks, row, column).format,
      });
    }
    copied.push(cells);
  }
  return clipOf(copied);
}
