import { serialOfDay, type Day } from '../../timeline/day';
import { contains } from '../../workbook/address';
import type { MarkKind } from '../../workbook/mark';
import { valueAt, type Snapshot } from '../../workbook/snapshot';
import type { SeenMark } from '../../workbook/xlsx/looks';
import { readFormula } from './formula';
import type { Formula } from './formula-result';

/** Tells which mark a row shows, and over which columns. */
export interface ShownMarks {
  /** How many marks the sheet holds, shown or not. */
  readonly count: number;
  /** The mark of the row at this column, both 1-based; the first that stands wins, as in Excel. */
  at(row: number, column: number): MarkKind | null;
  /** The mark of the row, wherever in it. */
  ofRow(row: number): MarkKind | null;
}

interface Read extends SeenMark {
  readonly formula: string;
  readonly holds: Formula;
}

/** The marks as they show on a day, each row worked out when it is first asked for. */
export function shownMarks(
  marks: readonly SeenMark[],
  snapshot: Pick<Snapshot, 'area' | 'rows'>,
  today: Day,
): ShownMarks {
  const read = marks.flatMap((mark): Read[] => {
    const holds = readFormula(mark.formula);
    return holds ? [{ ...mark, holds }] : [];
  });
  const rows = new Map<number, Read | null>();
  const serial = serialOfDay(today, false);
  const value = (row: number, column: number) => valueAt(snapshot, row, column);

  const standing = (row: number): Read | null => {
    let found = rows.get(row);
    if (found === undefined) {
      found =
        read.find(({ areas, holds }) => {
          const [first] = areas;
          if (!first || !areas.some(({ top, bottom }) => row >= top && row <= bottom)) return false;
          return holds({ down: row - first.top, across: 0, today: serial, value }) === true;
        }) ?? null;
      rows.set(row, found);
    }
    return found;
  };
  return {
    count: marks.length,
    at: (row, column) => {
      const mark = standing(row);
      return mark?.areas.some((area) => contains(area, row, column)) ? mark.kind : null;
    },
    ofRow: (row) => standing(row)?.kind ?? null,
  };
}
