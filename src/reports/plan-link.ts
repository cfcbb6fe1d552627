import type { Activity, Plan } from '../plan/plan';
import { cellName } from '../workbook/address';
import type { DraftLink } from '../workbook/draft';

/** Where an activity stands in the plan: the cell of its number, else its first cell. */
export function planLink(plan: Plan, activity: Activity): DraftLink {
  const column = plan.columns.number ?? plan.area.left;
  return { sheet: plan.sheet, cell: cellName(activity.row, column) };
}
