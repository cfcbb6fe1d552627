import { fold } from '../text/fold';
import { yearOf } from '../timeline/day';
import { glossaryOf, mayExplainNames, NO_GLOSSARY, type Glossary } from '../units/glossary';
import { cellName } from '../workbook/address';
import type { CellValue, Snapshot } from '../workbook/snapshot';
import { cellText, isBlank } from './cell-text';
import {
  correctedHeader,
  findHeaders,
  isHeaderRow,
  type Correction,
  type Header,
} from './find-header';
import { gridOf, type Grid } from './grid';
import { namesDocument, readHeading } from './heading';
import type { Activity, Plan, RefusedTable } from './plan';
import { looksLikeProcedure } from './procedure-table';
import { activityReader, type Known } from './read-activity';
import { rowKinds, type RowKind } from './row-kind';
import { Sections } from './sections';
import type { Settled } from './settled';
import { timeTitlesOf } from './time-titles';
import { unitTeller } from './unit-titles';
import { atOnce, isPause, mapInSteps, type Steps } from './steps';

export interface PlanReadingOptions {
  /** The plan year that she gives; null to read it from the sheet. */
  readonly year: number | null;
  /** The year to assume where nothing says one. */
  readonly fallbackYear: number;
  /** A table of which she said what its columns are; it is read as a plan whatever its header says. */
  readonly corrected?: Correction | null;
  /** What she settled where words leave a choice. */
  readonly settled?: readonly Settled[];
}

export interface SheetReading {
  readonly plans: readonly Plan[];
  readonly refused: readonly RefusedTable[];
}

/** Blank rows in the middle of a table; after more the table is over. */
const LONGEST_GAP = 3;

interface BodyRow {
  readonly row: number;
  readonly section: string | null;
  /** Rows below it that only go on with its words, or name who else acts. */
  readonly parts: number[];
}

interface Body {
  readonly rows: readonly BodyRow[];
  readonly sectionRows: readonly number[];
  /** Whether the header stands in it again. */
  readonly restarts: boolean;
  /** The row after the last that was looked at. */
  readonly end: number;
}

/** Finds and reads every activity table of a sheet, from the top down. */
export function readPlans(snapshot: Snapshot, options: PlanReadingOptions): SheetReading {
  return atOnce(readPlansInSteps(snapshot, options));
}

/** `readPlans`, with pauses. */
export function* readPlansInSteps(
  snapshot: Snapshot,
  options: PlanReadingOptions,
): Steps<SheetReading> {
  const plans: Plan[] = [];
  const refused: RefusedTable[] = [];
  const grid = gridOf(snapshot);
  const { corrected = null } = options;
  const glossary = grid ? yield* sheetGlossary(grid) : NO_GLOSSARY;
  const wanted: Wanted = { ...options, glossary, settled: options.settled ?? [] };
  const given = grid && corrected && correctedHeader(grid, corrected);
  let next = grid?.area.top ?? 1;
  while (grid && next <= grid.area.bottom) {
    const found = findHeaders(grid, next);
    const [first] = found;
    const isGiven = given !== null && next <= given.top && (!first || first.bottom >= given.top);
    const headers = isGiven ? [given] : found;
    const bottom = headers[0]?.bottom;
    if (bottom === undefined) break;
    let end = bottom + 1;
    const last = given && given.top > bottom ? given.top - 1 : grid.area.bottom;
    for (const header of headers) {
      const body = yield* readBody(grid, header, last);
      const above = plans.at(-1);
      const sheetYear = above?.yearFrom === 'title' ? above.year : null;
      const table = yield* readTable(grid, header, body, next, { ...wanted, sheetYear }, isGiven);
      if (table === null) continue;
      if ('activities' in table) plans.push(table);
      else refused.push(table);
      end = Math.max(end, body.end);
    }
    next = end;
  }
  return { plans, refused };
}

/** What all tables of a sheet are read by. */
type Wanted = Pick<PlanReadingOptions, 'year' | 'fallbackYear'> &
  Omit<Known, 'year' | 'titles' | 'month' | 'whose'>;
/** … and the year that a title further up on the sheet says; null where none does. */
type WantedTable = Wanted & { readonly sheetYear: number | null };

/** What the sheet's texts, titles and notes among them, say that short names of units stand for. */
function* sheetGlossary(grid: Grid): Steps<Glossary> {
  const texts: string[] = [];
  const { top, bottom } = grid.area;
  for (let row = top; row <= bottom; row++) {
    if (isPause(row - top)) yield { done: row - top, of: bottom - top };
    addExplaining(grid.valuesIn(row), texts);
  }
  return glossaryOf(texts);
}

/** By its index, since every cell of a sheet comes here. */
function addExplaining(values: readonly CellValue[], texts: string[]): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === 'string' && mayExplainNames(value)) texts.push(value);
  }
}

function* readBody(grid: Grid, header: Header, last: number): Steps<Body> {
  const rows: BodyRow[] = [];
  const kindOf = rowKinds(grid, header);
  const sectionRows: number[] = [];
  const sections = new Sections();
  const { number = null } = header.columns;
  const numberOf = (of: number): string =>
    number === null ? '' : cellText(grid.at(of, number)).trim();
  let blanks = 0;
  let titleRow: number | null = null;
  /** The first blank row since the last activity. */
  let gap: number | null = null;
  let restarts = false;
  let row = header.bottom + 1;
  for (; row <= last && blanks <= LONGEST_GAP; row++) {
    if (isPause(row)) yield { done: row - header.bottom, of: last - header.bottom };
    let kind = kindOf(row);
    if (kind.kind === 'part' || kind.kind === 'people') {
      const above = rows.at(-1);
      if (above && above.row + above.parts.length === row - 1) above.parts.push(row);
      else kind = { kind: kind.kind === 'part' ? 'activity' : 'skipped' };
    }
    blanks = kind.kind === 'blank' ? blanks + 1 : 0;
    if (blanks > 0) gap ??= row;
    else if (kind.kind === 'activity') gap = null;
    if (kind.kind === 'end') break;
    const begins = kind.kind === 'header' ? titleRow !== null || !kind.same : false;
    if (begins || (titleRow !== null && isHeaderRow(grid, row))) {
      row = titleRow ?? row;
      break;
    }
    if (kind.kind === 'header') restarts = true;
    if (kind.kind === 'activity') {
      rows.push({ row, section: sections.of(numberOf(row)), parts: [] });
    }
    if (kind.kind === 'section') {
      sections.begin(kind.title, numberOf(row));
      sectionRows.push(row);
    }
    if (kind.kind === 'activity') titleRow = null;
    else if (titleRow === null && namesNextTable(kind)) titleRow = row;
  }
  return {
    rows: withoutNumberedBlanks(grid, header, rows),
    // What stands below a blank row and heads no activity is prose: "IV. TỔ CHỨC THỰC HIỆN".
    sectionRows: sectionRows.filter((one) => one < (gap ?? row)),
    restarts,
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

function* readTable(
  grid: Grid,
  header: Header,
  body: Body,
  fromRow: number,
  { sheetYear, ...wanted }: WantedTable,
  isGiven: boolean,
): Steps<Plan | RefusedTable | null> {
  const { columns } = header;
  if (body.rows.length === 0) return null;
  const { sheet } = grid.snapshot;
  const cell = cellName(header.top, header.left);
  const { timeline, from, to, unit, person } = columns;
  const timed =
    timeline !== undefined || from !== undefined || to !== undefined || header.periods.length > 0;
  const times = timesOf(grid, header, body);
  if (!isGiven && looksLikeProcedure(header, times)) return { kind: 'not-a-plan', sheet, cell };
  if (columns.content === undefined) {
    return { kind: 'column-missing', sheet, cell, missing: ['content'] };
  }
  const titles = timed ? null : timeTitlesOf(grid, header, body);
  if (!timed && titles === null) {
    const missing =
      unit === undefined && person === undefined
        ? (['timeline', 'unit'] as const)
        : (['timeline'] as const);
    return { kind: 'column-missing', sheet, cell, missing };
  }

  const heading = readHeading(grid, fromRow, header.top);
  const whose = unitTeller(columns, body.rows, heading.unit);
  const known = { ...wanted, titles, whose, month: heading.month };
  const year = yield* planYear(grid, header, body, heading.year ?? sheetYear, known);
  const read = activityReader(grid, header, { ...known, year: year.year });
  const activities = yield* mapInSteps(body.rows, ({ row, section, parts }) =>
    read(row, section, parts),
  );
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
    sure: header.doubts.length === 0,
    doubts: header.doubts,
    periods: header.periods,
    activities,
    sectionRows: body.sectionRows,
    ...(titles && {
      timeTitles: new Map([...titles.values()].map((one) => [one.row, one.column])),
    }),
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
  return rows.map(({ row }) => cellText(grid.at(row, column)));
}

/** The year that she gives, that a title says, that most of the table's dates are in, or the fallback. */
function* planYear(
  grid: Grid,
  header: Header,
  body: Body,
  headingYear: number | null,
  { year, fallbackYear, ...known }: Wanted & Pick<Known, 'titles' | 'month' | 'whose'>,
): Steps<Pick<Plan, 'year' | 'yearFrom'>> {
  if (year !== null) return { year, yearFrom: 'given' };
  if (headingYear !== null) return { year: headingYear, yearFrom: 'title' };
  const read = activityReader(grid, header, { ...known, year: fallbackYear });
  const counts = new Map<number, number>();
  const dues = yield* mapInSteps(
    body.rows,
    ({ row, section, parts }) => read(row, section, parts).timeline.occurrences.at(-1)?.due,
  );
  for (const due of dues) {
    if (due) counts.set(yearOf(due), (counts.get(yearOf(due)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? { year: most[0], yearFrom: 'table' } : { year: fallbackYear, yearFrom: 'given' };
}
