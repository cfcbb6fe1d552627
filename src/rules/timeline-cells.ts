import type { Activity, Plan } from '../plan/plan';
import type { Timeline } from '../timeline/timeline';
import { timelineCellOf } from './cell-of';
import { oncePer } from './once-per';

export interface TimelineCell {
  /** The cell's row, 1-based. */
  readonly row: number;
  /** "C7" */
  readonly cell: string;
  readonly timeline: Timeline;
  /** The first activity that it dates. */
  readonly activity: Activity;
}

/** The cells that say when, each once: activities that share one (merged cells, "-nt-") do not repeat it. */
export const timelineCells = oncePer(findCells);

function findCells(plan: Plan): readonly TimelineCell[] {
  const cells = new Map<number, TimelineCell>();
  for (const activity of plan.activities) {
    const { timelineRow: row, timeline } = activity;
    if (!cells.has(row))
      cells.set(row, { row, cell: timelineCellOf(plan, row), timeline, activity });
  }
  return [...cells.values()];
}
