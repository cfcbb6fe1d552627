import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { tidy } from '../text/tidy';
import { sayDay } from '../timeline/day';
import { readTimeline, timelineOfDay } from '../timeline/read';
import type { Timeline } from '../timeline/timeline';
import { readUnits, type UnitReading } from '../units/read';
import type { Unit } from '../units/unit';
import type { CellValue } from '../workbook/snapshot';
import { cellText } from './cell-text';
import type { Header } from './find-header';
import type { Grid } from './grid';
import type { Activity, ColumnRole, ProgressCells } from './plan';
import { typesOf } from './types-of';

const NOBODY: UnitReading = { units: [], leadSaid: false };

interface Inherited {
  readonly timeline: Timeline;
  readonly timelineRow: number;
  readonly lead: UnitReading;
  readonly unitRow: number;
}

/** Reads the activities of one table, row after row from the top: "-nt-" means what the row above says. */
export function activityReader(grid: Grid, header: Header, year: number) {
  const { columns } = header;
  const timelineOf = remembered((text) => readTimeline(text, year));
  const leadOf = remembered((text) => readUnits(text, 'unit'));
  const supportOf = remembered((text) => readUnits(text, 'support'));
  const unitHeader = columns.unit === undefined ? '' : (header.texts.get(columns.unit) ?? '');
  const leadColumn = fold(unitHeader).includes('chu tri');
  let above: Inherited | null = null;

  const valueOf = (role: ColumnRole, row: number): CellValue => {
    const column = columns[role];
    return column === undefined ? null : grid.at(row, column);
  };
  const rowOf = (role: ColumnRole, row: number): number => {
    const column = columns[role];
    return column === undefined ? row : grid.rowOf(row, column);
  };

  const readCell = (value: CellValue): Timeline =>
    value !== null && typeof value === 'object' && value.kind === 'date'
      ? timelineOfDay(value.day, sayDay(value.day), year)
      : timelineOf(cellText(value));

  const ownTimeline = (row: number): Timeline => {
    if (columns.timeline !== undefined) return readCell(valueOf('timeline', row));
    const from = cellText(valueOf('from', row)).trim();
    const to = cellText(valueOf('to', row)).trim();
    if (from === '' || to === '') return readCell(valueOf(to === '' ? 'from' : 'to', row));
    return timelineOf(`từ ${from} đến ${to}`);
  };

  const leadAt = (row: number): UnitReading => {
    const role = columns.unit === undefined ? 'person' : 'unit';
    const text = cellText(valueOf(role, row));
    return text.trim() === '' ? NOBODY : leadOf(text);
  };

  return (row: number, section: string | null): Activity => {
    const own = ownTimeline(row);
    const fromAbove = own.kind === 'ditto' && above !== null;
    const timeline = fromAbove && above ? above.timeline : own;
    const timelineRow = fromAbove && above ? above.timelineRow : rowOf('timeline', row);

    const unitText = cellText(valueOf('unit', row));
    const sameUnit =
      above !== null && unitText.trim() !== '' && timelineOf(unitText).kind === 'ditto';
    const lead = sameUnit && above ? above.lead : leadAt(row);
    const unitRow = sameUnit && above ? above.unitRow : rowOf('unit', row);
    above = { timeline, timelineRow, lead, unitRow };

    const support = supportOf(cellText(valueOf('support', row)));
    const units: readonly Unit[] =
      support.units.length === 0 ? lead.units : [...lead.units, ...support.units];
    const content = tidy(cellText(valueOf('content', row)));
    const cells: ProgressCells = {
      status: valueOf('status', row),
      completedOn: valueOf('completedOn', row),
      percent: valueOf('percent', row),
      result: valueOf('result', row),
      evidence: valueOf('evidence', row),
      notes: valueOf('notes', row),
    };
    return {
      row,
      number: tidy(cellText(valueOf('number', row))),
      section,
      content,
      types: typesOf(content),
      timeline,
      timelineRow,
      units,
      unitRow,
      leadSaid: lead.leadSaid || leadColumn,
      notes: tidy(cellText(cells.notes)),
      cells,
    };
  };
}
