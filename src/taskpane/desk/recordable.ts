import type { RecordPlace } from '../../jobs/record';
import type { Plan } from '../../plan/plan';
import type { ActivityProgress } from '../../progress/progress';
import { shownStandings, type ShownStanding } from './standing';
import type { Checked, RecordFilter } from './state';

/** An activity whose result can be recorded, and where to. */
export interface Recordable {
  readonly plan: Plan;
  readonly progress: ActivityProgress;
  readonly standing: ShownStanding;
  /** null where she has to choose first. */
  readonly place: RecordPlace | null;
}

/** Where a plan's results go: the only place there is, or the one that she chose; null: she has to choose. */
export function placeFor(
  places: readonly RecordPlace[],
  chosen: RecordPlace | null,
): RecordPlace | null {
  if (places.length === 1) return places[0] ?? null;
  return places.find((place) => place === chosen) ?? null;
}

/** The places that she has to choose from: those of the first table that leaves a choice. */
export const placesToChoose = ({ places }: Checked): readonly RecordPlace[] =>
  places.find((ofPlan) => ofPlan.length > 1) ?? [];

/** The place that she is told of, though there is no other: a table of hers will grow by two columns. */
export const onlyNewColumns = ({ places }: Checked): RecordPlace | null =>
  places.some((ofPlan) => ofPlan.length === 1 && ofPlan[0] === 'new-columns')
    ? 'new-columns'
    : null;

/** The activities that the filter lets through, in the order of the tables. */
export function recordables(
  { check, places }: Checked,
  filter: RecordFilter,
  chosen: RecordPlace | null,
): readonly Recordable[] {
  return check.plans.flatMap((ofPlan, index) => {
    const { plan, activities } = ofPlan;
    const place = placeFor(places[index] ?? [], chosen);
    const shown = shownStandings(ofPlan);
    return activities
      .filter((progress) => isShown(progress, filter))
      .map((progress) => ({ plan, progress, standing: shown(progress), place }));
  });
}

function isShown({ standing, state }: ActivityProgress, filter: RecordFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue') return standing === 'overdue';
  return state !== 'done' && state !== 'cancelled';
}
