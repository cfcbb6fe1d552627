import type { Language } from '../../locales/language';
import { legacyCells } from '../../plan/legacy-cells';
import { cellName, type Area } from '../../workbook/address';
import { valueAt, type CellValue } from '../../workbook/snapshot';
import type { CellLook } from '../../workbook/xlsx/cell-looks';
import { lookAt } from '../../workbook/xlsx/looks';
import type { SheetPicture } from '../file/book-file';
import { countOf, sizeOf, startOf } from './axis';
import { showValue } from './show-value';

/** A cell to be drawn, in pixels from the start of its row. */
export interface CellBox {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far its text may reach, over blank cells on its right. */
  readonly reach: number;
  readonly text: string;
  readonly value: CellValue;
  readonly look: CellLook;
  /** How many rows and columns it takes. */
  readonly rows: number;
  readonly columns: number;
}

/** A cell's text as it is shown; text in a font of before Unicode is shown in Unicode. */
export function shownText(
  { snapshot, looks }: SheetPicture,
  row: number,
  column: number,
  language: Language,
): string {
  const value = valueAt(snapshot, row, column);
  if (typeof value !== 'string')
    return showValue(value, lookAt(looks, row, column).format, language);
  if (snapshot.legacyFonts.size === 0) return value;
  return legacyCells(snapshot).get(cellName(row, column))?.says ?? value;
}

/**
 * The cells of a row that are to be drawn: those with a value or a look of their own, and one that is
 * asked for.
 *
 * @param merges those that reach into the window
 * @param wanted a column that is drawn even where its cell is blank; 0: none
 */
export function cellBoxes(
  picture: SheetPicture,
  row: number,
  window: Area,
  merges: readonly Area[],
  wanted: number,
  language: Language,
): CellBox[] {
  const { snapshot, looks, rows, columns } = picture;
  const ofRow = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  const isInside = row >= window.top && row <= window.bottom;
  const places = new Set(ofRow.filter(({ top }) => top === row).map(({ left }) => left));
  if (isInside) for (let c = window.left; c <= window.right; c++) places.add(c);

  const boxes: CellBox[] = [];
  for (const column of [...places].sort((a, b) => a - b)) {
    const merge = ofRow.find(({ left, right }) => column >= left && column <= right);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    if (sizeOf(columns, column) === 0 && !merge) continue;
    const value = valueAt(snapshot, row, column);
    const look = lookAt(looks, row, column);
    const isPlain = look.fill === null && look.borders.length === 0;
    if (value === null && isPlain && column !== wanted && !merge) continue;
    const right = merge?.right ?? column;
    const bottom = merge?.bottom ?? row;
    const width = startOf(columns, right + 1) - startOf(columns, column);
    const text = shownText(picture, row, column, language);
    boxes.push({
      column,
      left: startOf(columns, column),
      width,
      height: startOf(rows, bottom + 1) - startOf(rows, row),
      reach: merge ? width : reachOf(picture, row, column, width, { text, look }),
      text,
      value,
      look,
      rows: bottom - row + 1,
      columns: right - column + 1,
    });
  }
  return boxes;
}

/** Text that is not wrapped goes on over the blank cells on its right. */
function reachOf(
  { snapshot, columns }: SheetPicture,
  row: number,
  column: number,
  width: number,
  { text, look }: Pick<CellBox, 'text' | 'look'>,
): number {
  const spills = look.horizontal === 'general' || look.horizontal === 'left';
  if (look.wrap || !spills || typeof valueAt(snapshot, row, column) !== 'string') return width;
  const needed = text.length * look.size;
  let reach = width;
  for (let next = column + 1; reach < needed && next <= countOf(columns); next++) {
    if (valueAt(snapshot, row, next) !== null) break;
    reach += sizeOf(columns, next);
  }
  return reach;
}
