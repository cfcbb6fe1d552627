import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { readTimeline } from '../timeline/read';
import type { CellValue } from '../workbook/snapshot';
import { cellText, isBlank } from './cell-text';
import type { Grid } from './grid';

/** What the cells of a column hold, each figure a share (0–1) of those that are filled. */
export interface ColumnContents {
  /** How many of the sampled cells are filled, and of how many rows that hold anything. */
  readonly filled: number;
  readonly rows: number;
  /** Words or dates that say when. */
  readonly times: number;
  /** Words of progress, ticks and percentages. */
  readonly states: number;
  /** Plain numbers. */
  readonly numbers: number;
  /** Names of units. */
  readonly units: number;
  /** The mean length of their texts. */
  readonly length: number;
}

const ROWS_SAMPLED = 40;
const LONGEST_STATE = 60;
const SAMPLE_YEAR = 2024;
const TIMED: ReadonlySet<string> = new Set([
  'dated',
  'recurring',
  'ongoing',
  'conditional',
  'external',
  'invalid',
]);
const STATE =
  /^(da |dang |chua |hoan thanh|hoan tat|xong|co ban |tam (dung|hoan)|khong thuc hien|tre han|qua han|dung han|gia han|chuyen sang|dat\b|khong dat|ht$|x$|v$|ok$|\d{1,3}([.,]\d+)? ?%)|^[✓✔√☑✅]+$/;
const UNIT =
  /^(cac )?(phong|ban|so|ubnd|uy ban|bcd|to|van phong|vp|don vi|trung tam|chi cuc|cuc|vu|bo|hoi|doan|khoa|truong|lanh dao|chu tich|giam doc|bo phan|co quan|dai dien|thu ky|thuong truc)\b/;

const saysWhen = (text: string): boolean => TIMED.has(readTimeline(text, SAMPLE_YEAR).kind);

function isState(value: CellValue, folded: string): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return value >= 0 && value <= 1;
  return folded.length <= LONGEST_STATE && STATE.test(folded);
}

/** Looks at the cells of columns in the rows from one on; each column once. */
export function contentsReader(grid: Grid, fromRow: number): (column: number) => ColumnContents {
  const rows: number[] = [];
  const last = Math.min(grid.area.bottom, fromRow + ROWS_SAMPLED - 1);
  for (let row = fromRow; row <= last; row++) {
    const cells = grid.snapshot.rows[row - grid.area.top] ?? [];
    if (cells.filter((value) => !isBlank(value)).length >= 2) rows.push(row);
  }
  const known = new Map<number, ColumnContents>();
  const saysWhenOnce = remembered(saysWhen);
  const isTime = (value: CellValue): boolean => {
    if (value !== null && typeof value === 'object') return value.kind === 'date';
    return typeof value === 'string' && saysWhenOnce(value);
  };
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const contents = contentsOf(
      rows.map((row) => grid.at(row, column)),
      isTime,
    );
    known.set(column, contents);
    return contents;
  };
}

function contentsOf(
  values: readonly CellValue[],
  isTime: (value: CellValue) => boolean,
): ColumnContents {
  let filled = 0;
  let times = 0;
  let states = 0;
  let numbers = 0;
  let units = 0;
  let length = 0;
  for (const value of values) {
    if (isBlank(value)) continue;
    const folded = fold(cellText(value));
    filled++;
    length += folded.length;
    if (isTime(value)) times++;
    if (isState(value, folded)) states++;
    if (typeof value === 'number') numbers++;
    if (UNIT.test(folded)) units++;
  }
  const of = Math.max(1, filled);
  return {
    filled,
    rows: values.length,
    times: times / of,
    states: states / of,
    numbers: numbers / of,
    units: units / of,
    length: length / of,
  };
}
