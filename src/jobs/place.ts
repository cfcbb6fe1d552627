import { digestOfSnapshot } from '../reports/digest';
import type { SheetDraft } from '../workbook/draft';
import type { Workbook } from '../workbook/port';
import { failed, done, type JobResult } from './job';
import { sameSheetName } from './sheet-name';

/** A sheet of ours that was put into the workbook. */
export interface PlacedSheet {
  readonly name: string;
  /** Sheets of ours of that name that were edited by hand, and so were left alone. */
  readonly keptEdited: readonly string[];
}

const LONGEST_SHEET_NAME = 31;

/**
 * Puts a draft into the workbook under its name, or with " (2)" … behind it: the first that is free,
 * or is the same kind of sheet for the same period, made by us and edited by nobody since.
 */
export async function placeSheet(
  workbook: Workbook,
  draft: SheetDraft,
): Promise<JobResult<PlacedSheet>> {
  const { name, keptEdited } = await placeFor(workbook, draft);
  const put = await workbook.putSheet({ ...draft, name });
  return put.kind === 'refused' ? failed(put.refusal) : done({ name, keptEdited });
}

async function placeFor(
  workbook: Workbook,
  { name: base, ours }: SheetDraft,
): Promise<PlacedSheet> {
  const sheets = await workbook.sheets();
  const keptEdited: string[] = [];
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = base.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    const there = sheets.find((sheet) => sameSheetName(sheet.name, name));
    if (!there) return { name, keptEdited };
    if (there.ours?.kind !== ours.kind || there.ours.period !== ours.period) continue;
    const [snapshot] = await workbook.read([there.name]);
    if (snapshot && digestOfSnapshot(snapshot) === there.ours.digest) {
      return { name: there.name, keptEdited };
    }
    keptEdited.push(there.name);
  }
}
