import type { Activity, Columns, Plan } from '../../src/plan/plan';
import type { ActivityProgress, PlanProgress } from '../../src/progress/progress';
import { messageOf } from '../../src/rules/message';
import type {
  CheckedWorkbook,
  Finding,
  PlanRule,
  Rule,
  TextCell,
  WorkbookRule,
} from '../../src/rules/rule';
import type { Occurrence, Timeline } from '../../src/timeline/timeline';
import type { Unit } from '../../src/units/unit';
import { BLANK_CELLS } from '../support/blank-cells';
import { day } from '../support/day';
import { timeline } from '../support/timeline';

const YEAR = 2024;
const COLUMNS: Columns = { number: 1, content: 2, timeline: 3, unit: 4, notes: 5 };
const HEADER_ROW = 6;

/** "2024-06-30", or "2024-04-01..2024-06-30" */
function occurrence(window: string): Occurrence {
  const [from = '', due = from] = window.split('..');
  return { from: day(from), due: day(due) };
}

/** A dated timeline: "2024-06-30", or "2024-04-01..2024-06-30", one for each occurrence. */
export const dated = (...windows: string[]): Timeline =>
  timeline('dated', { occurrences: windows.map(occurrence) });

/** "Thực hiện 02 lần/năm": dates by our convention. */
export const twiceAYear = timeline('recurring', {
  occurrences: [occurrence('2024-01-01..2024-06-30'), occurrence('2024-07-01..2024-12-31')],
  recurrence: { times: 2, per: 'year', atLeast: false },
  certain: false,
});

/** "Sau khi …" */
export const afterEvent = (event: string): Timeline =>
  timeline('conditional', { after: { event, days: 0, workingDays: false, before: false } });

/** A unit that is written in full. */
export const unit = (name: string, given: Partial<Unit> = {}): Unit => ({
  name,
  text: name,
  role: 'lead',
  group: false,
  ...given,
});

export type Row = Partial<Activity> &
  Partial<Pick<ActivityProgress, 'standing' | 'due' | 'daysOverdue' | 'completedOn'>>;

/** A plan's rows stand below a header in row 6, from row 7 on, but where a row says otherwise. */
export function planOf(
  rows: readonly Row[],
  given: Partial<Plan> = {},
  asOf = '2024-07-15',
): PlanProgress {
  let next = HEADER_ROW + 1;
  const activities = rows.map((given): ActivityProgress => {
    const { standing = 'notDue', due = null, daysOverdue = 0, completedOn = [], ...told } = given;
    const row = told.row ?? next;
    next = row + 1;
    const activity: Activity = {
      row,
      number: '',
      section: null,
      content: 'Nội dung',
      types: [],
      timeline: timeline('ongoing'),
      timelineRow: row,
      units: [unit('Văn phòng Sở')],
      unitRow: row,
      leadSaid: true,
      notes: '',
      cells: BLANK_CELLS,
      ...told,
    };
    const { occurrences } = activity.timeline;
    return {
      activity,
      state: 'unknown',
      occurrences: occurrences.map((one) => ({
        ...one,
        plannedDue: one.due,
        met: false,
        completedOn: null,
        late: false,
      })),
      completedOn,
      due,
      standing,
      daysOverdue,
      fromNotes: false,
      anchors: [],
    };
  });
  const plan: Plan = {
    sheet: 'Kế hoạch',
    area: { top: HEADER_ROW, left: 1, bottom: next - 1, right: 5 },
    headerRow: HEADER_ROW,
    title: 'Kế hoạch duy trì Hệ thống quản lý chất lượng năm 2024',
    agency: 'Sở Khoa học và Công nghệ',
    year: YEAR,
    yearFrom: 'title',
    titleCell: 'A4',
    columns: COLUMNS,
    sure: true,
    doubts: [],
    periods: [],
    activities: activities.map(({ activity }) => activity),
    sectionRows: [],
    ...given,
  };
  return { plan, asOf: day(asOf), dueSoonDays: 15, activities };
}

/** A plan whose rows have these numbers; a number is a section's row where "#" stands for it. */
export function numbered(...numbers: string[]): PlanProgress {
  const rows = numbers.map((number, index) => ({ number, row: HEADER_ROW + 1 + index }));
  return planOf(
    rows.filter(({ number }) => number !== '#'),
    { sectionRows: rows.filter(({ number }) => number === '#').map(({ row }) => row) },
  );
}

/** A workbook that holds nothing but what is given. */
export const workbookOf = ({
  texts = [],
  ...given
}: Partial<CheckedWorkbook> & { readonly texts?: readonly TextCell[] } = {}): CheckedWorkbook => ({
  plans: [],
  refused: [],
  sheets: ['Kế hoạch', 'Căn cứ'],
  firstSheet: 'Kế hoạch',
  unread: [],
  textsWith: (letters) => texts.filter(({ text }) => text.includes(letters)),
  legacyTextsOn: () => [],
  ...given,
});

/** Text cells of the sheet "Căn cứ", from A1 down. */
export const texts = (...lines: string[]): readonly TextCell[] =>
  lines.map((text, index) => ({ sheet: 'Căn cứ', row: index + 1, column: 1, text }));

/** "C7 message", in order. Also fills the message in both languages, which throws where its data lacks a name. */
function said(rule: Rule, findings: readonly Finding[]): readonly string[] {
  for (const finding of findings) {
    messageOf({ ...finding, rule }, 'vi');
    messageOf({ ...finding, rule }, 'en');
  }
  return findings.map(({ cell, message }) => `${cell} ${message}`);
}

/** What a rule says of a plan: "C7 message", in order. */
export const saidOfPlan = (rule: PlanRule, plan: PlanProgress): readonly string[] =>
  said(rule, rule.check(plan));

/** What a rule says of a workbook: "C7 message", in order. */
export const saidOfWorkbook = (rule: WorkbookRule, workbook: CheckedWorkbook): readonly string[] =>
  said(rule, rule.check(workbook));
