import type { DraftRow } from '../workbook/draft';
import type { Line } from './line';

const heightOf = (row: DraftRow | undefined): number => row?.height ?? 0;

/**
 * A sheet takes 1,026 page breaks (Microsoft, "Excel specifications and limits"); this leaves room for
 * those that its other parts ask for. Where the rest of the pages end, Excel decides.
 */
const MOST_BREAKS = 1_000;

/** The height of the rows that belong together from this one on: up to the first that needs no next. */
function groupHeight(start: number, lines: readonly Line[], rows: readonly DraftRow[]): number {
  let height = heightOf(rows[start]);
  for (let i = start; lines[i]?.keepWithNext; i++) height += heightOf(rows[i + 1]);
  return height;
}

/**
 * Says where each new page starts, so that lines that belong together (`keepWithNext`) are not torn
 * apart at the end of one: a title from its table, a header from its first row, a signature from
 * its name. Sheets know no such rule; where pages end is reckoned from the rows' heights.
 *
 * @param rows as the lines are laid out
 * @param pageHeight in points
 * @param repeated the header of a row that is repeated on the page that starts with it, in points
 */
export function breakPages(
  lines: readonly Line[],
  rows: readonly DraftRow[],
  pageHeight: number,
  repeated: (index: number) => number = () => 0,
): readonly DraftRow[] {
  let used = 0;
  let left = MOST_BREAKS;
  return rows.map((row, index) => {
    const inGroup = lines[index - 1]?.keepWithNext === true;
    const needed = inGroup ? heightOf(row) : groupHeight(index, lines, rows);
    const breaks = used > 0 && used + needed > pageHeight;
    const begins = breaks || row.pageBreakBefore === true;
    used = (begins ? repeated(index) : used) + heightOf(row);
    return breaks && left-- > 0 ? { ...row, pageBreakBefore: true } : row;
  });
}

/** The lines with a table's header again before each row of it that starts a page. */
export function repeatHeaders(lines: readonly Line[], rows: readonly DraftRow[]): readonly Line[] {
  return lines.flatMap((line, index): Line[] => {
    if (!rows[index]?.pageBreakBefore) return [line];
    if (!line.header) return [{ ...line, pageBreakBefore: true }];
    return [{ ...line.header, pageBreakBefore: true }, line];
  });
}
