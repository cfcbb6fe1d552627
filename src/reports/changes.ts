import { tidy } from '../text/tidy';
import type { CellValue, Snapshot } from '../workbook/snapshot';
import { figuresOf } from './earlier-report';
import { FIGURES, type Figure } from './figures';
import type { Report } from './report';
import { sayProgress } from './say-progress';
import { WORDS } from './words';

/** What is another than in the report made before; null where there was, or is, nothing to compare. */
export interface ReportChanges {
  readonly figures: readonly {
    readonly figure: Figure;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** The standings, in words; null for an activity that was, or is, not in the plan. */
  readonly activities: readonly {
    readonly number: string;
    readonly content: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** The sheets of the report made before; null for one that is not there. */
export interface ReportBefore {
  readonly report: Pick<Snapshot, 'rows'>;
  readonly activities: Pick<Snapshot, 'rows'> | null;
}

interface Stood {
  readonly number: string;
  content: string;
  readonly standing: string;
}

/** Rates are written to one decimal of a percent. */
const rounded = (figure: Figure, value: number | null): number | null =>
  figure === 'rate' && value !== null ? Math.round(value * 1_000) / 1_000 : value;

function changedFigures(report: Report, before: ReportBefore): ReportChanges['figures'] {
  const old = figuresOf(before.report);
  return FIGURES.flatMap((figure) => {
    const was = old.get(figure);
    const after = report.totals[figure];
    if (was === undefined || rounded(figure, was) === rounded(figure, after)) return [];
    return [{ figure, before: was, after }];
  });
}

const said = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** The rows of a table of activities of ours, as it stands on its sheet. */
function standingsOn({ rows }: Pick<Snapshot, 'rows'>): readonly Stood[] {
  const found: Stood[] = [];
  let column: number | null = null;
  for (const row of rows) {
    if (column === null) {
      const isHeader = row[1] === WORDS.content;
      const at = row.indexOf(WORDS.progress);
      if (isHeader && at >= 0) column = at;
      continue;
    }
    const number = said(row[0]);
    const content = said(row[1]);
    const standing = said(row[column]);
    const last = found.at(-1);
    if (standing !== '') found.push({ number, content, standing });
    // A high row goes on in the next; a section's title stands in the first column.
    else if (number === '' && content !== '' && last) last.content += ` ${content}`;
  }
  return found;
}

const keyOf = ({ number, content }: Omit<Stood, 'standing'>): string =>
  `${number}\n${tidy(content)}`;

function changedActivities(
  { progress }: Report,
  { activities }: ReportBefore,
): ReportChanges['activities'] {
  if (!activities) return [];
  const old = new Map<string, Stood[]>();
  for (const stood of standingsOn(activities)) {
    const alike = old.get(keyOf(stood));
    if (alike) alike.push(stood);
    else old.set(keyOf(stood), [stood]);
  }
  const numbered = progress.plan.columns.number !== undefined;
  const changed = progress.activities.flatMap((one, index) => {
    const { content } = one.activity;
    const number = numbered ? one.activity.number : String(index + 1);
    const before = old.get(keyOf({ number, content }))?.shift()?.standing ?? null;
    const after = sayProgress(one);
    return before === after ? [] : [{ number, content, before, after }];
  });
  const gone = [...old.values()].flat().map(({ number, content, standing }) => ({
    number,
    content,
    before: standing,
    after: null,
  }));
  return [...changed, ...gone];
}

/** What changed since the report was made before: its figures, and how its activities stand. */
export const changesSince = (before: ReportBefore, report: Report): ReportChanges => ({
  figures: changedFigures(report, before),
  activities: changedActivities(report, before),
});
