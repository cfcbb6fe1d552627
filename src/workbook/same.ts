import { valueAt, type CellValue, type Snapshot } from './snapshot';

/** Whether two readings of a cell say the same: dates by their day, errors by their code. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (a.kind === 'date') return b.kind === 'date' && a.day === b.day;
  return b.kind === 'error' && a.code === b.code;
}

type Cells = Pick<Snapshot, 'area' | 'rows'>;

const holds = (snapshot: Cells, { area, rows }: Cells): boolean =>
  rows.every((row, y) =>
    row.every((value, x) =>
      sameValue(value, valueAt(snapshot, (area?.top ?? 1) + y, (area?.left ?? 1) + x)),
    ),
  );

/** Whether two readings of a sheet hold the same in the same cells, however much blank they cover. */
export const sameCells = (a: Cells, b: Cells): boolean => holds(a, b) && holds(b, a);
