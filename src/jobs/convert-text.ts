import { legacyCells } from '../plan/legacy-cells';
import type { CellPatch, Workbook } from '../workbook/port';
import { begin } from './at-pace';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import type { Recorded } from './record';

/** The font of official papers (Decree 30/2020/NĐ-CP, appendix I), with the letters of Unicode. */
const FONT = 'Times New Roman';

/** What was converted, and what takes it back. */
export interface Converted extends Recorded {
  readonly sheet: string;
  /** Cells that keep their text: a formula's, a table's heading, text in several fonts. */
  readonly left: number;
}

/**
 * Writes what cells in a font of before Unicode (.VnTime, VNI-Times) say into them in Unicode, in
 * Times New Roman; all else that they have stays. Cells that cannot be written are left and counted.
 *
 * @param sheet its name; all of its cells are looked at
 */
export async function convertText(
  workbook: Workbook,
  sheet: string,
  pace: Pace = AT_ONCE,
): Promise<JobResult<Converted>> {
  const reading = await begin(pace, 'reading');
  if (reading.kind === 'failed') return reading;
  const read = await workbook.read([sheet]);
  if (read.kind === 'refused') return failed(read.refusal);
  const cells = read.value.flatMap((snapshot) => [...legacyCells(snapshot).values()]);
  const wanted = cells.map(({ row, column, text, says }): CellPatch => ({
    ...{ sheet, row, column, before: text, after: says },
    ...{ font: FONT, mayStay: true },
  }));
  const writing = await begin(pace, 'writing');
  if (writing.kind === 'failed') return writing;
  const written = await workbook.write(wanted);
  if (written.kind === 'refused') return failed(written.refusal);
  const back = written.value;
  const changed = new Set(back.map(placeOf));
  const patches = wanted.filter((patch) => changed.has(placeOf(patch)));
  return done({ sheet, patches, back, left: wanted.length - patches.length });
}

const placeOf = ({ row, column }: CellPatch): string => `${row} ${column}`;
