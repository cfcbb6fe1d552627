import { fold } from '../text/fold';
import { yearOf } from '../timeline/day';
import { cellName } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { cellText, isBlank } from './cell-text';
import { findHeader, type Header } from './find-header';
import { gridOf, type Grid } from './grid';
import { namesDocument, readHeading } from './heading';
import type { Activity, Plan, RefusedTable } from './plan';
import { looksLikeProcedure } from './procedure-table';
import { activityReader } from './read-activity';
import { rowKind, type RowKind } from './row-kind';

export interface PlanReadingOptions {
  /** The plan year that she gives; null to read it from the sheet. */
  readonly year: number | null;
  /** The year to assume where nothing says one. */
  readonly fallbackYear: number;
}

export interface SheetReading {
  readonly plans: readonly Plan[];
  readonly refused: readonly RefusedTable[];
}

/** Blank rows in the middle of a table; after more the table is over. */
const LONGEST_GAP = 3;

interface Body {
  readonly rows: readonly { readonly row: number; readonly section: string | null }[];
  readonly sectionRows: readonly number[];
  /** The row after the last that was looked at. */
  readonly end: number;
}

/** Finds and reads every activity table of a sheet, from the top down. */
export function readPlans(snapshot: Snapshot, options: PlanReadingOptions): SheetReading {
  const plans: Plan[] = [];
  const refused: RefusedTable[] = [];
  const grid = gridOf(snapshot);
  let next = grid?.area.top ?? 1;
  while (grid && next <= grid.area.bottom) {
    const header = findHeader(grid, next);
    if (!header) break;
    const body = readBody(grid, header);
    const table = readTable(grid, header, body, next, options);
    if (table === null) {
      next = header.bottom + 1;
      continue;
    }
    if ('activities' in table) plans.push(table);
    else refused.push(table);
    next = Math.max(body.end, header.bottom + 1);
  }
  return { plans, refused };
}

function readBody(grid: Grid, header: Header): Body {
  const rows: { row: number; section: string | null }[] = [];
  const sectionRows: number[] = [];
  let section: string | null = null;
  let blanks = 0;
  let titleRow: number | null = null;
  let row = header.bottom + 1;
  for (; row <= grid.area.bottom && blanks <= LONGEST_GAP; row++) {
    const kind = rowKind(grid, header, row);
    blanks = kind.kind === 'blank' ? blanks + 1 : 0;
    if (kind.kind === 'end') break;
    if (kind.kind === 'header' && titleRow !== null) {
      row = titleRow;
      break;
    }
    if (kind.kind === 'activity') rows.push({ row, section });
    if (kind.kind === 'section') {
      section = kind.title;
      sectionRows.push(row);
    }
    if (kind.kind === 'activity') titleRow = null;
    else if (titleRow === null && namesNextTable(kind)) titleRow = row;
  }
  return {
    rows: withoutNumberedBlanks(grid, header, rows),
    sectionRows: sectionRows.filter((one) => one < row),
    end: row,
  };
}

/** A title in one cell, or merged across: the next table's, if its header comes before an activity does. */
const namesNextTable = (kind: RowKind): boolean =>
  kind.kind === 'title' || (kind.kind === 'section' && namesDocument(fold(kind.title)));

/** Rows numbered in advance at the table's end are no activities yet. */
function withoutNumberedBlanks(grid: Grid, { columns }: Header, rows: Body['rows']): Body['rows'] {
  let last = rows.length;
  while (last > 0) {
    const row = rows[last - 1]?.row ?? 0;
    const others = [columns.content, columns.timeline, columns.unit, columns.to];
    if (others.some((column) => column !== undefined && !isBlank(grid.at(row, column)))) break;
    last--;
  }
  return rows.slice(0, last);
}

function readTable(
  grid: Grid,
  header: Header,
  body: Body,
  fromRow: number,
  options: PlanReadingOptions,
): Plan | RefusedTable | null {
  const { columns } = header;
  if (body.rows.length === 0) return null;
  const { sheet } = grid.snapshot;
  const cell = cellName(header.top, header.left);
  const { timeline, from, to, unit, person } = columns;
  const timed = timeline !== undefined || from !== undefined || to !== undefined;
  const times = timesOf(grid, header, body);
  if (looksLikeProcedure(header, times)) return { kind: 'not-a-plan', sheet, cell };
  if (!timed) {
    const missing =
      unit === undefined && person === undefined
        ? (['timeline', 'unit'] as const)
        : (['timeline'] as const);
    return { kind: 'column-missing', sheet, cell, missing };
  }

  const heading = readHeading(grid, fromRow, header.top);
  const year = planYear(grid, header, body, heading.year, options);
  const read = activityReader(grid, header, year.year);
  const activities = body.rows.map(({ row, section }) => read(row, section));
  return {
    sheet,
    area: {
      top: header.top,
      left: header.left,
      bottom: lastRow(grid, header, activities),
      right: header.right,
    },
    headerRow: header.bottom,
    title: heading.title,
    agency: heading.agency,
    ...year,
    titleCell: heading.titleCell ?? cell,
    columns,
    activities,
    sectionRows: body.sectionRows,
  };
}

/** The last activity's row, with all of the merged cells that it stands in. */
function lastRow(grid: Grid, header: Header, activities: readonly Activity[]): number {
  const last = activities.at(-1)?.row ?? header.bottom;
  let bottom = last;
  for (let column = header.left; column <= header.right; column++) {
    const merge = grid.mergeAt(last, column);
    if (merge && merge.left === column && merge.top > header.bottom)
      bottom = Math.max(bottom, merge.bottom);
  }
  return Math.min(bottom, grid.area.bottom);
}

function timesOf(grid: Grid, { columns }: Header, { rows }: Body): string[] {
  const column = columns.timeline ?? columns.to;
  if (column === undefined) return [];
  return rows.map(({ row }) => cellText(grid.at(row, column))).filter((text) => text.trim() !== '');
}

/** The year that she gives, that the heading says, that most of the table's dates are in, or the fallback. */
function planYear(
  grid: Grid,
  header: Header,
  body: Body,
  headingYear: number | null,
  { year, fallbackYear }: PlanReadingOptions,
): Pick<Plan, 'year' | 'yearFrom'> {
  if (year !== null) return { year, yearFrom: 'given' };
  if (headingYear !== null) return { year: headingYear, yearFrom: 'title' };
  const read = activityReader(grid, header, fallbackYear);
  const counts = new Map<number, number>();
  for (const { row, section } of body.rows) {
    const due = read(row, section).timeline.occurrences.at(-1)?.due;
    if (due) counts.set(yearOf(due), (counts.get(yearOf(due)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? { year: most[0], yearFrom: 'table' } : { year: fallbackYear, yearFrom: 'given' };
}
