import type { ColumnRole, Plan } from '../plan/plan';
import { cellName } from '../workbook/address';

/** The row's cell in the column of a role ("D7"); its content cell where the table has no such column. */
export function cellOf(plan: Plan, row: number, role: ColumnRole): string {
  const { columns, area } = plan;
  return cellName(row, columns[role] ?? columns.content ?? area.left);
}

/** The row's cell that says when: the timeline's, or that of the day by which it is due, or from which it runs. */
export function timelineCellOf(plan: Plan, row: number): string {
  const { timeline, from, to } = plan.columns;
  if (timeline !== undefined) return cellOf(plan, row, 'timeline');
  const [period] = plan.periods;
  if (period && from === undefined && to === undefined) return cellName(row, period.column);
  return cellOf(plan, row, to === undefined ? 'from' : 'to');
}

/** The cell to point at for what the table as a whole lacks: its title, or its header where it has none. */
export const tableCellOf = (plan: Plan): string =>
  plan.titleCell || cellOf(plan, plan.headerRow, 'content');
