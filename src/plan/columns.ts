import { headerMeanings, type HeaderMeaning } from './header-words';
import type { ColumnRole, Columns } from './plan';

interface Candidate extends HeaderMeaning {
  readonly column: number;
}

/**
 * Gives each column its role, each role one column: the plainest wording first, then from left to
 * right. An ambiguous header so takes the meaning that the other columns leave free: "Ngày hoàn
 * thành" is the completion date beside "Thời gian thực hiện", and the deadline without it.
 *
 * @param headers each column's header text, by column number (1-based)
 */
export function columnsOf(headers: ReadonlyMap<number, string>): Columns {
  const candidates: Candidate[] = [];
  for (const [column, text] of headers) {
    for (const meaning of headerMeanings(text)) candidates.push({ ...meaning, column });
  }
  candidates.sort((a, b) => b.strength - a.strength || a.column - b.column);
  const columns: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  for (const { column, role } of candidates) {
    if (columns[role] !== undefined || taken.has(column)) continue;
    columns[role] = column;
    taken.add(column);
  }
  return withDeadline(columns);
}

/** A table without a timeline column has its deadline in the column that may be either. */
function withDeadline(columns: Columns): Columns {
  const { completedOn, timeline, from, to, ...rest } = columns;
  if (
    timeline !== undefined ||
    completedOn === undefined ||
    from !== undefined ||
    to !== undefined
  ) {
    return columns;
  }
  return { ...rest, timeline: completedOn };
}
