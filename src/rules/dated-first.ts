import type { Activity, Plan } from '../plan/plan';
import { oncePer } from '../text/once-per';

/**
 * For each cell that says when, the first activity that it dates: those that share one (merged cells,
 * "-nt-") do not repeat it.
 */
export const datedFirst = oncePer((plan: Plan): readonly Activity[] => {
  let above = 0;
  return plan.activities.filter(({ timelineRow }) => {
    const shared = timelineRow === above;
    above = timelineRow;
    return !shared;
  });
});

/** Of these, those whose words were not wholly understood, or say what cannot be. */
export const misread = oncePer((plan: Plan): readonly Activity[] =>
  datedFirst(plan).filter(
    ({ timeline }) => timeline.kind === 'unreadable' || timeline.problems.length > 0,
  ),
);
