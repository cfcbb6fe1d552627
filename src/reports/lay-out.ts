import { sayDay } from '../timeline/day';
import type { Area } from '../workbook/address';
import type { DraftCell, DraftRow, DraftValue } from '../workbook/draft';
import { fitHeight } from './fit-height';
import type { Line, Span } from './line';
import { styleOf } from './styles';

/** Rows of a sheet, with the cells that are merged in them. */
export interface LaidOut {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
}

const LOWEST = 18;

/** What a cell shows, as far as its length goes. */
export function shownText(value: DraftValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'date':
      return sayDay(value.day);
    case 'formula':
      return String(value.result);
    case 'blank':
      return '';
  }
}

function cellsOf({ columns, value, style, link, fillable }: Span): (DraftCell | null)[] {
  if (style === null) return Array<null>(columns).fill(null);
  const rest: DraftCell = { value: { kind: 'blank' }, style };
  const first: DraftCell = {
    value,
    style,
    ...(link ? { link } : {}),
    ...(fillable === undefined ? {} : { fillable }),
  };
  return [first, ...Array<DraftCell>(columns - 1).fill(rest)];
}

/** Text that takes several rows, and what its last row must still give it. */
interface Tall {
  readonly lastRow: number;
  readonly needed: number;
}

/** Lays lines out from row 1 on, over columns of these widths (in characters of the default font). */
export function layOut(lines: readonly Line[], widths: readonly number[]): LaidOut {
  const merges: Area[] = [];
  let tall: readonly Tall[] = [];
  /** Where each column ends; the first begins at 0. */
  const ends = [0];
  for (const width of widths) ends.push((ends.at(-1) ?? 0) + width);
  const rows = lines.map((line, index): DraftRow => {
    const { spans, height, atLeast = LOWEST, pageBreakBefore } = line;
    const row = index + 1;
    const cells: (DraftCell | null)[] = [];
    const begun: Tall[] = [];
    let fitting = atLeast;
    for (const each of spans) {
      const left = cells.length + 1;
      cells.push(...cellsOf(each));
      if (each.style === null) continue;
      const right = cells.length;
      const lastRow = row + (each.rows ?? 1) - 1;
      if (right > left || lastRow > row) merges.push({ top: row, left, bottom: lastRow, right });
      const width = (ends[right] ?? 0) - (ends[left - 1] ?? 0);
      const needed = fitHeight(shownText(each.value), width, styleOf(each.style));
      if (lastRow > row) begun.push({ lastRow, needed });
      else fitting = Math.max(fitting, needed);
    }
    for (const { lastRow, needed } of tall)
      if (lastRow === row) fitting = Math.max(fitting, needed);
    const high = height ?? fitting;
    if (tall.length + begun.length > 0) {
      tall = [...tall, ...begun]
        .filter(({ lastRow }) => lastRow > row)
        .map((each) => ({ ...each, needed: each.needed - high }));
    }
    return { height: high, cells, ...(pageBreakBefore ? { pageBreakBefore } : {}) };
  });
  return { rows, merges };
}
