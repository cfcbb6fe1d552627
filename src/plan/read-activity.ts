import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { tidy } from '../text/tidy';
import { isDitto } from '../timeline/blank';
import type { Glossary } from '../units/glossary';
import { readUnits, type UnitReading } from '../units/read';
import type { Unit } from '../units/unit';
import type { CellValue } from '../workbook/snapshot';
import { cellText } from './cell-text';
import type { Header } from './find-header';
import type { Grid } from './grid';
import type { Activity, ColumnRole, ProgressCells } from './plan';
import { typesOfSection } from './of-section';
import { whenReader, type When } from './read-when';
import { settledReader, type Settled } from './settled';
import type { TimeTitles } from './time-titles';
import { typesTeller } from './types-of';
import { sayMarkedUnits } from './unit-columns';
import type { UnitTeller } from './unit-titles';

const NOBODY: UnitReading = { units: [], leadSaid: false, doubts: [] };

/** What "-nt-" in the next row means. */
interface Above {
  readonly when: When;
  readonly lead: UnitReading;
  readonly unitRow: number;
}

/** What the words of a table are read by, beside the grammar. */
export interface Known {
  readonly year: number;
  /** What the sheet itself says its short names of units stand for. */
  readonly glossary: Glossary;
  readonly settled: readonly Settled[];
  /** The titles that say when, where no column does. */
  readonly titles: TimeTitles | null;
  /** Who acts, where no column says it. */
  readonly whose: UnitTeller | null;
  /** The month that the whole plan is of, 1–12. */
  readonly month: number | null;
}

/** Reads the activities of one table, row after row from the top: "-nt-" means what the row above says. */
export function activityReader(
  grid: Grid,
  header: Header,
  { year, glossary, settled, titles, whose, month }: Known,
) {
  const { columns } = header;
  const whenOf = whenReader(grid, header, { year, month }, titles);
  const typesOf = typesTeller();
  const asSettled = settledReader(settled, glossary);
  const leadOf = remembered((text) => asSettled.units(readUnits(text, 'unit', glossary)));
  const supportOf = remembered((text) => asSettled.units(readUnits(text, 'support', glossary)));
  const unitRole: ColumnRole = columns.unit === undefined ? 'person' : 'unit';
  const unitColumn = columns[unitRole];
  const unitHeader = columns.unit === undefined ? '' : (header.texts.get(columns.unit) ?? '');
  const leadColumn = fold(unitHeader).includes('chu tri');
  let above: Above | null = null;

  const valueOf = (column: number | undefined, row: number): CellValue =>
    column === undefined ? null : grid.at(row, column);

  const groups = new Map<UnitReading, Map<UnitReading, readonly Unit[]>>();
  /** The units of both columns; one list for all rows that name the same. */
  const together = (lead: UnitReading, support: UnitReading): readonly Unit[] => {
    if (support.units.length === 0) return lead.units;
    let ofLead = groups.get(lead);
    if (!ofLead) groups.set(lead, (ofLead = new Map()));
    let units = ofLead.get(support);
    if (!units) ofLead.set(support, (units = [...lead.units, ...support.units]));
    return units;
  };

  /** A cell's text, and what the rows below that go on with the activity add to it. */
  const withParts = (column: number | undefined, row: number, parts: readonly number[]): string => {
    const own = cellText(valueOf(column, row));
    if (column === undefined || parts.length === 0) return own;
    const added = parts.filter((part) => grid.rowOf(part, column) === part);
    return [own, ...added.map((part) => cellText(grid.at(part, column)))]
      .filter((text) => text.trim() !== '')
      .join('; ');
  };

  const unitTextOf = (row: number, section: string | null, parts: readonly number[]): string => {
    if (header.units.length > 0) return sayMarkedUnits(grid, row, header.units);
    return whose === null ? withParts(unitColumn, row, parts) : whose(section);
  };

  return (row: number, section: string | null, parts: readonly number[]): Activity => {
    const content = tidy(cellText(valueOf(columns.content, row)));
    const said = parts.length === 0 ? content : tidy(withParts(columns.content, row, parts));
    const own = typesOf(said);
    const types = own.length > 0 ? own : typesOfSection(said, section, typesOf);
    const told = whenOf(row, types);
    const timeline = asSettled.timeline(told.timeline);
    const ownWhen: When = timeline === told.timeline ? told : { timeline, row: told.row };
    const when = timeline.kind === 'ditto' && above !== null ? above.when : ownWhen;

    const unitText = unitTextOf(row, section, parts);
    const named = unitText.trim() !== '';
    const sameUnit = named && above !== null && isDitto(tidy(unitText));
    let lead = NOBODY;
    if (sameUnit && above) lead = above.lead;
    else if (named) lead = leadOf(unitText);
    const ownUnitRow = unitColumn === undefined ? row : grid.rowOf(row, unitColumn);
    const unitRow = sameUnit && above ? above.unitRow : ownUnitRow;
    above = { when, lead, unitRow };

    const support = supportOf(withParts(columns.support, row, parts));
    const units = together(lead, support);
    const cells: ProgressCells = {
      status: valueOf(columns.status, row),
      completedOn: valueOf(columns.completedOn, row),
      percent: valueOf(columns.percent, row),
      result: valueOf(columns.result, row),
      evidence: valueOf(columns.evidence, row),
      notes: valueOf(columns.notes, row),
    };
    return {
      row,
      number: tidy(cellText(valueOf(columns.number, row))),
      section,
      content,
      types,
      timeline: when.timeline,
      timelineRow: when.row,
      units,
      unitRow,
      leadSaid: lead.leadSaid || leadColumn,
      notes: tidy(cellText(cells.notes)),
      cells,
    };
  };
}
