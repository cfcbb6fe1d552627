import type { Activity, ColumnRole, Plan } from '../plan/plan';
import type { Unit } from '../units/unit';
import { cellName } from '../workbook/address';

/** The row's cell in the column of a role ("D7"); its content cell where the table has no such column. */
export function cellOf(plan: Plan, row: number, role: ColumnRole): string {
  const { columns, area } = plan;
  return cellName(row, columns[role] ?? columns.content ?? area.left);
}

/** Where a unit of an activity stands: the column's role, and the row. */
export function unitPlaceOf(
  { columns }: Plan,
  { row, unitRow }: Activity,
  { role }: Unit,
): { readonly role: ColumnRole; readonly row: number } {
  if (role === 'support' && columns.support !== undefined) return { role: 'support', row };
  return { role: columns.unit === undefined ? 'person' : 'unit', row: unitRow };
}

/** The row's cell that says when: the timeline's, a title's, or that of the day by which it is due, or from which it runs. */
export function timelineCellOf(plan: Plan, row: number): string {
  const { timeline, from, to } = plan.columns;
  if (timeline !== undefined) return cellOf(plan, row, 'timeline');
  const title = plan.timeTitles?.get(row);
  if (title !== undefined) return cellName(row, title);
  const [period] = plan.periods;
  if (period && from === undefined && to === undefined) return cellName(row, period.column);
  return cellOf(plan, row, to === undefined ? 'from' : 'to');
}

/** The cell to point at for what the table as a whole lacks: its title, or its header where it has none. */
export const tableCellOf = (plan: Plan): string =>
  plan.titleCell || cellOf(plan, plan.headerRow, 'content');
