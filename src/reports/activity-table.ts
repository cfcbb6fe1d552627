import type { Plan } from '../plan/plan';
import type { ActivityProgress } from '../progress/progress';
import { GRID_COLUMNS } from './grid';
import { span, text, type Line } from './line';
import { planLink } from './plan-link';
import type { Report } from './report';
import { activityDue, activityResult, sayProgress, sayUnits } from './say-progress';
import { headerLine, rowLine, type TableColumn } from './table';
import { WORDS } from './wording';

type ActivityColumn = TableColumn<ActivityProgress>;

const unitColumn = (title: string, role: 'lead' | 'support'): ActivityColumn => ({
  title,
  columns: 1,
  style: 'cell',
  value: (progress) => text(sayUnits(progress, role)),
});

function columnsOf(plan: Plan): readonly ActivityColumn[] {
  const numbered = plan.columns.number !== undefined;
  const withSupport = plan.activities.some(({ units }) =>
    units.some(({ role }) => role === 'support'),
  );
  return [
    {
      title: WORDS.number,
      columns: 1,
      style: 'cellCentred',
      value: ({ activity }, index) => text(numbered ? activity.number : String(index + 1)),
      link: ({ activity }) => planLink(plan, activity),
    },
    {
      title: WORDS.content,
      columns: 1,
      style: 'cell',
      value: ({ activity }) => text(activity.content),
    },
    unitColumn(withSupport ? WORDS.lead : WORDS.unit, 'lead'),
    ...(withSupport ? [unitColumn(WORDS.support, 'support')] : []),
    { title: WORDS.due, columns: 1, style: 'cellCentred', value: activityDue },
    {
      title: WORDS.progress,
      columns: 1,
      style: 'cellCentred',
      value: (progress) => text(sayProgress(progress)),
    },
    { title: WORDS.result, columns: 1, style: 'cellCentred', value: activityResult },
    {
      title: WORDS.notes,
      columns: withSupport ? 1 : 2,
      style: 'cell',
      value: ({ activity }) => text(activity.notes),
    },
  ];
}

/** The appendix that lists all activities, on a page of its own: first what stands above the table … */
export const appendixLines = ({ closedOn }: Report): readonly Line[] => [
  { spans: [span(GRID_COLUMNS, WORDS.appendix, 'title')], pageBreakBefore: true },
  { spans: [span(GRID_COLUMNS, WORDS.appendixTitle, 'title')] },
  { spans: [span(GRID_COLUMNS, WORDS.appendixOf, 'remark')] },
  { spans: [span(GRID_COLUMNS, WORDS.dataUpTo(closedOn), 'remark')] },
];

/** … then the table: its header line, and all activities in the plan's order under the plan's sections. */
export function activityLines({ progress }: Report): readonly Line[] {
  const columns = columnsOf(progress.plan);
  const lines: Line[] = [headerLine(columns)];
  let section: string | null = null;
  progress.activities.forEach((one, index) => {
    if (one.activity.section !== null && one.activity.section !== section) {
      lines.push({
        spans: [span(GRID_COLUMNS, one.activity.section, 'cellStrong')],
      });
    }
    section = one.activity.section;
    lines.push(rowLine(columns, one, index));
  });
  return lines;
}
