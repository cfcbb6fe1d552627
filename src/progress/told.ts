import { cellText } from '../plan/cell-text';
import type { Activity } from '../plan/plan';
import { remembered } from '../text/remembered';
import type { Day } from '../timeline/day';
import { readTimeline } from '../timeline/read';
import type { CellValue } from '../workbook/snapshot';
import { readNotes } from './notes';
import { readStatus } from './status';
import { NOTHING, type StatusReading } from './status-reading';

/** What a row tells of its progress, whichever cells tell it. */
export interface Told {
  readonly status: StatusReading;
  /** In order. */
  readonly completedOn: readonly Day[];
  readonly fromNotes: boolean;
}

/** The readers of one plan's words. */
export interface WordReaders {
  readonly status: (text: string) => StatusReading;
  readonly notes: (text: string) => StatusReading;
}

export const wordReaders = (year: number): WordReaders => ({
  status: remembered((text) => readStatus(text, year)),
  notes: remembered((text) => readNotes(text, year)),
});

/** Reads the status column; where it says nothing the percentage; and for want of both the notes. */
export function readTold({ cells, timeline }: Activity, read: WordReaders): Told {
  const { year } = timeline;
  const inWords = read.status(statusText(cells.status));
  const status = inWords.kind === 'status' ? inWords : read.status(percentText(cells.percent));
  const completedOn = daysOf(cells.completedOn, year);
  const notes =
    status.kind === 'nothing' && completedOn.length === 0
      ? read.notes(cellText(cells.notes))
      : NOTHING;
  const used = notes.kind === 'nothing' ? status : notes;
  const said = used.kind === 'status' ? used.completedOn : [];
  return {
    status: used,
    completedOn: inOrder(completedOn, said),
    fromNotes: notes.kind === 'status',
  };
}

/** The days of both, each once; nearly every row tells none or one. */
function inOrder(some: readonly Day[], more: readonly Day[]): readonly Day[] {
  if (more.length === 0 && some.length <= 1) return some;
  return [...new Set([...some, ...more])].sort();
}

/** A ticked box says done; a number is the part that is done. */
function statusText(value: CellValue): string {
  if (value === true) return 'Hoàn thành';
  return typeof value === 'number' ? percentText(value) : cellText(value);
}

/** 0.8, formatted as a percentage, is 80 %; 80 is so too. */
function percentText(value: CellValue): string {
  if (typeof value !== 'number') return cellText(value);
  return `${Math.round(value > 0 && value <= 1 ? value * 100 : value)}%`;
}

/** The days of a completion cell: a date, or dates in words ("14/06/2024; 12/12/2024"). */
function daysOf(value: CellValue, year: number): readonly Day[] {
  if (value !== null && typeof value === 'object') return value.kind === 'date' ? [value.day] : [];
  const text = cellText(value);
  if (text.trim() === '') return [];
  return readTimeline(text, year).occurrences.map((occurrence) => occurrence.due);
}
