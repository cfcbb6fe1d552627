import { makeReport } from '../../src/reports/make';
import { readPeriod } from '../../src/reports/period';
import type { CutOff, Period, Report } from '../../src/reports/report';
import type { Activity, Plan } from '../../src/plan/plan';
import type {
  ActivityProgress,
  OccurrenceProgress,
  PlanProgress,
  Standing,
  State,
} from '../../src/progress/progress';
import { addDays, daysBetween, type Day } from '../../src/timeline/day';
import type { Unit } from '../../src/units/unit';
import { BLANK_CELLS } from '../support/blank-cells';
import { day } from '../support/day';
import { timeline } from '../support/timeline';

export function period(id: string, cutOff: CutOff): Period {
  const read = readPeriod(id, cutOff);
  if (!read) throw new Error(`not a period: ${id}`);
  return read;
}

export const lead = (name: string): Unit => ({ name, text: name, role: 'lead', group: false });
export const support = (name: string): Unit => ({ ...lead(name), role: 'support' });

interface Told {
  readonly completedOn?: string;
  readonly met?: boolean;
  readonly late?: boolean;
  readonly plannedDue?: string;
}

/** An occurrence due on that day; met where a day of completion is told, or `met` says so. */
export function occurrence(due: string, told: Told = {}): OccurrenceProgress {
  const completedOn = told.completedOn === undefined ? null : day(told.completedOn);
  return {
    from: day(due),
    due: day(due),
    plannedDue: day(told.plannedDue ?? due),
    met: told.met ?? completedOn !== null,
    completedOn,
    late: told.late ?? (completedOn !== null && completedOn > day(due)),
  };
}

interface Row extends Partial<Omit<Activity, 'timeline'>> {
  readonly timeline?: string;
  readonly occurrences?: readonly OccurrenceProgress[];
  readonly state?: State;
  readonly standing?: Standing;
}

/** A row as judged on a day; its standing follows from its occurrences unless it is given. */
export function judged(row: Row, index: number, asOf: Day): ActivityProgress {
  const { timeline: words = '', occurrences = [], state = 'unknown', standing, ...more } = row;
  const open = occurrences.find(({ met }) => !met);
  const due = open?.due ?? occurrences.at(-1)?.due ?? null;
  const byDates: Standing =
    due === null
      ? 'undated'
      : open
        ? open.due < asOf
          ? 'overdue'
          : 'notDue'
        : occurrences.some(({ late }) => late)
          ? 'late'
          : 'onTime';
  const stands = standing ?? byDates;
  const sheetRow = 7 + index;
  return {
    activity: {
      row: sheetRow,
      number: String(index + 1),
      section: null,
      content: `Việc ${index + 1}`,
      types: [],
      timeline: timeline('dated', { text: words }),
      timelineRow: sheetRow,
      units: [],
      unitRow: sheetRow,
      leadSaid: false,
      notes: '',
      cells: BLANK_CELLS,
      ...more,
    },
    state,
    occurrences,
    completedOn: occurrences.flatMap(({ completedOn }) => completedOn ?? []),
    due,
    standing: stands,
    daysOverdue: stands === 'overdue' && due ? daysBetween(due, asOf) : 0,
    fromNotes: false,
    anchors: [],
  };
}

/** A plan on the sheet "Kế hoạch 2024", numbers in column A, its first activity in row 7. */
export function planOf(rows: readonly Row[], asOf: Day, plan: Partial<Plan> = {}): PlanProgress {
  const activities = rows.map((row, index) => judged(row, index, asOf));
  return {
    plan: {
      sheet: 'Kế hoạch 2024',
      area: { top: 6, left: 1, bottom: 6 + rows.length, right: 5 },
      headerRow: 6,
      title: 'KẾ HOẠCH',
      agency: 'UBND huyện Mộ Đức',
      year: 2024,
      yearFrom: 'title',
      titleCell: 'A4',
      columns: { number: 1, content: 2, timeline: 3, unit: 4, notes: 5 },
      sure: true,
      doubts: [],
      periods: [],
      activities: activities.map(({ activity }) => activity),
      sectionRows: [],
      ...plan,
    },
    asOf,
    dueSoonDays: 15,
    activities,
  };
}

/** The report on these rows with the books closed at the period's end, or on a day before it. */
export function reportOn(
  rows: readonly Row[],
  of: Period,
  { closedOn = of.to, plan = {} }: { closedOn?: Day; plan?: Partial<Plan> } = {},
): Report {
  return makeReport(planOf(rows, addDays(closedOn, 1), plan), of, closedOn);
}
