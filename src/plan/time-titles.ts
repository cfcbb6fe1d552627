import { tidy } from '../text/tidy';
import { readTimeline } from '../timeline/read';
import { cellText, isBlank } from './cell-text';
import type { Header } from './find-header';
import type { Grid } from './grid';

/** A title above rows, and its words that say when: "I. QUÝ I", "Công việc tháng 4/2024". */
export interface TimeTitle {
  /** Its cell, 1-based. */
  readonly row: number;
  readonly column: number;
  /** Tidied. */
  readonly text: string;
}

/** The titles that say when rows are due, by row. */
export type TimeTitles = ReadonlyMap<number, TimeTitle>;

/** What of a table's body tells where its titles stand. */
interface TitledBody {
  readonly rows: readonly { readonly row: number }[];
  /** 1-based, in order. */
  readonly sectionRows: readonly number[];
  /** Whether the header stands in it again: a title above the table heads its first rows alone. */
  readonly restarts: boolean;
}

/** Fewer may speak of something else than of when the rows below them are due. */
const FEWEST = 2;
const ANY_YEAR = 2024;

/** Whether a title is words of time and nothing else: "QUÝ I", "6 tháng cuối năm", "Việc thường xuyên". */
export function saysWhen(title: string): boolean {
  const { kind, problems } = readTimeline(title, ANY_YEAR);
  const isTold = kind === 'dated' || kind === 'recurring' || kind === 'ongoing';
  return isTold && problems.length === 0;
}

/**
 * The titles that say when, in a table that has no column for it. Null unless there are two at least
 * and most rows stand under one: then its time is told nowhere.
 */
export function timeTitlesOf(grid: Grid, header: Header, body: TitledBody): TimeTitles | null {
  const titled = new Map<number, TimeTitle>();
  const titles = new Set<number>();
  const sections = body.restarts ? [header.top - 1, ...body.sectionRows] : body.sectionRows;
  let section = 0;
  let last: Title | null = null;
  for (const { row } of body.rows) {
    for (let at = sections[section]; at !== undefined && at < row; at = sections[++section]) {
      const title = titleAt(grid, header, at);
      if (title === null) continue;
      // A title within the last one leaves its time as it is: "I. QUÝ I", and in it "1. Văn thư".
      if (title.time !== null || last?.shape === title.shape) last = title;
      if (title.time !== null) titles.add(at);
    }
    if (last?.time) titled.set(row, last.time);
  }
  return titles.size >= FEWEST && titled.size * 2 > body.rows.length ? titled : null;
}

interface Title {
  /** How it is numbered; titles of one level are numbered alike. */
  readonly shape: string;
  /** null where it says no time. */
  readonly time: TimeTitle | null;
}

const SHAPES: readonly (readonly [shape: string, pattern: RegExp])[] = [
  ['roman', /^[IVXLC]+(?:[.):/ -]|$)/],
  ['capital', /^[A-ZĐ](?:[.):/-]|$)/],
  ['number', /^\d+(?:[.):/-](?!\d)|$)/],
  ['numbers', /^\d+(?:\.\d+)+/],
  ['letter', /^[a-zđ][.):]/],
];

function titleAt(grid: Grid, header: Header, row: number): Title | null {
  const filled: number[] = [];
  for (let column = header.left; column <= header.right; column++) {
    if (!isBlank(grid.at(row, column))) filled.push(column);
  }
  const [first] = filled;
  if (first === undefined) return null;
  const textAt = (column: number): string => tidy(cellText(grid.at(row, column)));
  const { content } = header.columns;
  const column = content !== undefined && filled.includes(content) ? content : first;
  const text = textAt(column);
  const shape = SHAPES.find(([, pattern]) => pattern.test(textAt(first)))?.[0] ?? '';
  return { shape, time: saysWhen(text) ? { row, column, text } : null };
}
