import { digestOfSnapshot } from '../workbook/digest';
import type { SheetDraft } from '../workbook/draft';
import type { Workbook } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { failed, done, type JobResult } from './job';
import type { WorkbookReading } from './read-workbook';
import { sameSheetName } from '../workbook/sheet-name';

/** A sheet of ours that was put into the workbook. */
export interface PlacedSheet {
  readonly name: string;
  /** Sheets of ours of that name that were edited by hand, and so were left alone. */
  readonly keptEdited: readonly string[];
}

const LONGEST_SHEET_NAME = 31;

interface Place extends PlacedSheet {
  /** The sheet of ours whose place it takes. */
  readonly replaced: Snapshot | null;
}

/**
 * Puts a draft into the workbook under its name, or with " (2)" … behind it: the first that is free,
 * or is the same kind of sheet for the same period, made by us and edited by nobody since.
 */
export async function placeSheet(
  workbook: Workbook,
  reading: WorkbookReading,
  draft: SheetDraft,
): Promise<JobResult<PlacedSheet>> {
  const { name, keptEdited, replaced } = placeFor(reading, draft);
  const put = await workbook.putSheet({ ...draft, name }, replaced);
  return put.kind === 'refused' ? failed(put.refusal) : done({ name, keptEdited });
}

function placeFor({ sheets, ours }: WorkbookReading, draft: SheetDraft): Place {
  const keptEdited: string[] = [];
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = draft.name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    const there = sheets.find((sheet) => sameSheetName(sheet.name, name));
    if (!there) return { name, keptEdited, replaced: null };
    const { kind, period } = draft.ours;
    if (there.ours?.kind !== kind || there.ours.period !== period) continue;
    const snapshot = ours.find(({ sheet }) => sheet === there.name);
    if (snapshot && digestOfSnapshot(snapshot) === there.ours.digest) {
      return { name: there.name, keptEdited, replaced: snapshot };
    }
    keptEdited.push(there.name);
  }
}
