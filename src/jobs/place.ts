import { isAsWritten } from '../workbook/digest';
import type { SheetDraft } from '../workbook/draft';
import type { Workbook } from '../workbook/port';
import { sameSheetName } from '../workbook/sheet-name';
import type { OurSheet, SheetInfo, Snapshot } from '../workbook/snapshot';
import { begin } from './at-pace';
import { failed, done, type JobResult } from './job';
import type { Pace } from './pace';
import type { WorkbookReading } from './read-workbook';

/** A sheet of ours that was put into the workbook. */
export interface PlacedSheet {
  readonly name: string;
  /** Sheets of ours of that name that were edited by hand, and so were left alone. */
  readonly keptEdited: readonly string[];
}

type OurSheets = Pick<WorkbookReading, 'sheets' | 'ours'>;

/** A sheet of ours that is to be: the name that it should have, and what it is. */
export interface WantedSheet {
  readonly name: string;
  readonly ours: Omit<OurSheet, 'digest'>;
}

const LONGEST_SHEET_NAME = 31;

/** Where sheets of ours that belong together would go. */
export interface Places {
  /** In the order of the sheets wanted. */
  readonly names: readonly string[];
  /** The sheets of ours whose places they take; null for a new one. */
  readonly replaced: readonly (Snapshot | null)[];
  readonly keptEdited: readonly string[];
}

/**
 * Puts a draft into the workbook under its name, or with " (2)" … behind it: the first that is free,
 * or is the same kind of sheet for the same period, made by us and edited by nobody since.
 */
export async function placeSheet(
  workbook: Workbook,
  reading: OurSheets,
  draft: SheetDraft,
  pace: Pace,
): Promise<JobResult<PlacedSheet>> {
  const { names, keptEdited, replaced } = placesFor(reading, [draft]);
  const [name = draft.name] = names;
  const begun = await begin(pace, 'writing');
  if (begun.kind === 'failed') return begun;
  const put = await workbook.putSheet({ ...draft, name }, replaced[0] ?? null);
  return put.kind === 'refused' ? failed(put.refusal) : done({ name, keptEdited });
}

/** Where sheets go that belong together and so have the same number behind their names; nothing is written. */
export function placesFor({ sheets, ours }: OurSheets, wanted: readonly WantedSheet[]): Places {
  const keptEdited: string[] = [];
  for (let n = 1; ; n++) {
    const names = wanted.map(({ name }) => numbered(name, n));
    const there = names.map((name) => sheets.find((each) => sameSheetName(each.name, name)));
    if (there.some((sheet, place) => sheet && !isSame(sheet, wanted[place]))) continue;
    const replaced = there.map((sheet) => ours.find((each) => each.sheet === sheet?.name) ?? null);
    const edited = there.filter((sheet, place) => sheet && !isUntouched(sheet, replaced[place]));
    if (edited.length === 0) {
      return {
        names: names.map((name, place) => there[place]?.name ?? name),
        replaced,
        keptEdited,
      };
    }
    keptEdited.push(...edited.flatMap((sheet) => sheet?.name ?? []));
  }
}

/** Words that leave no room for the number go as a whole: "… năm 2024 (lịch)" → "… năm 2024 (2)". */
function numbered(name: string, n: number): string {
  const suffix = n === 1 ? '' : ` (${n})`;
  const room = LONGEST_SHEET_NAME - suffix.length;
  if (name.length <= room) return name + suffix;
  const lastSpace = name.lastIndexOf(' ', room);
  return name.slice(0, lastSpace > 0 ? lastSpace : room) + suffix;
}

const isSame = ({ ours }: SheetInfo, wanted: WantedSheet | undefined): boolean =>
  ours?.kind === wanted?.ours.kind && ours?.period === wanted?.ours.period;

const isUntouched = ({ ours }: SheetInfo, snapshot: Snapshot | null | undefined): boolean =>
  ours !== null && snapshot ? isAsWritten(snapshot, ours.digest) : false;
