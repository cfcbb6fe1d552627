import type { Timeline } from '../timeline/timeline';
import type { Unit } from '../units/unit';
import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import type { ActivityType } from './activity-type';

/** What a column of the activity table holds. */
export type ColumnRole =
  | 'number'
  | 'content'
  | 'timeline'
  | 'from'
  | 'to'
  | 'unit'
  | 'support'
  | 'notes'
  | 'status'
  | 'completedOn'
  | 'percent'
  | 'result'
  | 'evidence'
  | 'budget'
  | 'person';

/** The column (1-based) of each role that the table has. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** Columns that may as well be what the first of them was taken for; one alone was taken for want of better. */
export interface ColumnDoubt {
  readonly role: ColumnRole;
  /** 1-based. */
  readonly columns: readonly number[];
}

/** A column that stands for a month or a quarter of the plan's year, or for a year; a mark in it says when. */
export interface PeriodColumn {
  /** 1-based. */
  readonly column: number;
  readonly per: 'week' | 'month' | 'quarter' | 'year';
  /** 1–53, 1–12, 1–4, or the year itself. */
  readonly index: number;
  /** Of a month or a quarter, where its header says one. */
  readonly year: number | null;
  /** Of a week that a month's header stands over: the month; its weeks are counted from 1. */
  readonly month?: number;
}

/** One row of the activity table that says what is to be done. */
export interface Activity {
  /** The sheet's row, 1-based. */
  readonly row: number;
  /** As written: "3", "2.1", "a"; empty where there is none. */
  readonly number: string;
  /** The title of the section row above it. */
  readonly section: string | null;
  /** Tidied; empty where the cell is. */
  readonly content: string;
  readonly types: readonly ActivityType[];
  readonly timeline: Timeline;
  /** The row whose cell the timeline stands in: another row's where it is merged or "-nt-". */
  readonly timelineRow: number;
  readonly units: readonly Unit[];
  /** The row whose cell the units stand in. */
  readonly unitRow: number;
  /** false where several units are named and nothing says which leads. */
  readonly leadSaid: boolean;
  readonly notes: string;
  readonly cells: ProgressCells;
}

/** The cells that progress is read from, as they are (merged cells resolved); null where there is no such column. */
export interface ProgressCells {
  readonly status: CellValue;
  readonly completedOn: CellValue;
  readonly percent: CellValue;
  readonly result: CellValue;
  readonly evidence: CellValue;
  readonly notes: CellValue;
}

/** An activity table, found and read. */
export interface Plan {
  readonly sheet: string;
  /** From the header row to the last activity, from its first to its last column. */
  readonly area: Area;
  /** The last row of the header, 1-based. */
  readonly headerRow: number;
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** Where the year was read: `title` from the text above the table; `table` from most of its timelines; `given` by the user or the day. */
  readonly yearFrom: 'title' | 'table' | 'given';
  /** The cell of the title, "A4"; the header's first cell where there is no title. */
  readonly titleCell: string;
  readonly columns: Columns;
  /** Whether no two readings of the columns are close. */
  readonly sure: boolean;
  /** Which columns could be something else as well. */
  readonly doubts: readonly ColumnDoubt[];
  /** Month, quarter or year columns whose marks say when, from left to right; mostly none. */
  readonly periods: readonly PeriodColumn[];
  readonly activities: readonly Activity[];
  /** Where the numbering starts: rows of section titles, 1-based, in order. */
  readonly sectionRows: readonly number[];
  /** Where titles say when, since no column does: the column of the words by the title's row, both 1-based. */
  readonly timeTitles?: ReadonlyMap<number, number>;
}

/** A table that was found and could not be taken for a plan. */
export type RefusedTable =
  | {
      readonly kind: 'not-a-plan';
      readonly sheet: string;
      /** The header's first cell. */
      readonly cell: string;
    }
  | {
      readonly kind: 'column-missing';
      readonly sheet: string;
      readonly cell: string;
      readonly missing: readonly ('content' | 'timeline' | 'unit')[];
    };
