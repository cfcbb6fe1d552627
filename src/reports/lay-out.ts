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

function shown(value: DraftValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'date' ? sayDay(value.day) : '';
}

function cellsOf({ columns, value, style, link }: Span): (DraftCell | null)[] {
  if (style === null) return Array<null>(columns).fill(null);
  const rest: DraftCell = { value: { kind: 'blank' }, style };
  return [{ value, style, ...(link ? { link } : {}) }, ...Array<DraftCell>(columns - 1).fill(rest)];
}

/** Lays lines out from row 1 on, over columns of these widths (in characters of the default font). */
export function layOut(lines: readonly Line[], widths: readonly number[]): LaidOut {
  const merges: Area[] = [];
  const rows = lines.map(({ spans, height, pageBreakBefore }, index): DraftRow => {
    const row = index + 1;
    const cells: (DraftCell | null)[] = [];
    let fitting = LOWEST;
    for (const each of spans) {
      const left = cells.length + 1;
      cells.push(...cellsOf(each));
      if (each.style === null) continue;
      const right = cells.length;
      if (right > left) merges.push({ top: row, left, bottom: row, right });
      const width = widths.slice(left - 1, right).reduce((sum, one) => sum + one, 0);
      const { size, bold = false } = styleOf(each.style);
      fitting = Math.max(fitting, fitHeight(shown(each.value), { width, size, bold }));
    }
    return { height: height ?? fitting, cells, ...(pageBreakBefore ? { pageBreakBefore } : {}) };
  });
  return { rows, merges };
}
