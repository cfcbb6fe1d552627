import { fold } from '../text/fold';
import { columnName } from '../workbook/address';
import type { CellPatch, PatchValue, Workbook } from '../workbook/port';
import type { CellValue, SheetInfo, Snapshot } from '../workbook/snapshot';
import { begin } from './at-pace';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { placeSheet } from './place';
import {
  DEFAULT_SETTINGS,
  readSettings,
  settingsSheet,
  type Settings,
  type SettingsReading,
} from './settings';
import {
  COLUMN_LINES,
  COLUMN_ROLES,
  PLAIN_LINES,
  settingsDraft,
  settledLine,
  type FilledLine,
} from './settings-sheet';
import { sitesOf } from './setting-sites';

/** A line of the sheet, and the setting that it belongs to. */
interface SettingsLine extends FilledLine {
  readonly of: keyof Settings;
}

/** All lines, each with what the settings say. */
function linesOf({
  dueSoonDays,
  year,
  table,
  columns,
  settled,
}: Settings): readonly SettingsLine[] {
  return [
    { ...PLAIN_LINES.dueSoonDays, of: 'dueSoonDays', value: dueSoonDays },
    { ...PLAIN_LINES.year, of: 'year', value: year },
    { ...PLAIN_LINES.sheet, of: 'table', value: table?.sheet ?? null },
    { ...PLAIN_LINES.headerRow, of: 'table', value: table?.headerRow ?? null },
    ...COLUMN_ROLES.map((role): SettingsLine => {
      const column = columns?.[role];
      const value = column === undefined ? null : columnName(column);
      return { ...COLUMN_LINES[role], of: 'columns', value };
    }),
    ...settled.map((one): SettingsLine => ({
      ...settledLine(one),
      of: 'settled',
      value: one.said,
    })),
  ];
}

/**
 * Changes some settings. The sheet is made with the first that is not what it is by default; after
 * that the lines that change are written on it, and all that she wrote there stays.
 */
export async function saveSettings(
  workbook: Workbook,
  change: Partial<Settings>,
  pace: Pace = AT_ONCE,
): Promise<JobResult<Settings>> {
  const begun = await begin(pace, 'reading');
  if (begun.kind === 'failed') return begun;
  const listed = await workbook.sheets();
  if (listed.kind === 'refused') return failed(listed.refusal);
  const sheets = listed.value;
  const kept = sheets.filter((info) => info.kind === 'worksheet' && info.ours?.kind === 'settings');
  const read = await workbook.read(kept.map(({ name }) => name));
  if (read.kind === 'refused') return failed(read.refusal);
  const ours = read.value;

  const before = readSettings(ours, sheets).settings;
  const after: Settings = { ...before, ...change };
  if (kept.length === 0) {
    if (sameSettings(after, DEFAULT_SETTINGS)) return done(after);
    const placed = await placeSheet(
      workbook,
      { sheets, ours },
      settingsDraft(linesOf(after)),
      pace,
    );
    return placed.kind === 'failed' ? placed : done(after);
  }
  const writing = await begin(pace, 'writing');
  if (writing.kind === 'failed') return writing;
  const written = await workbook.write(changeSettings(ours, sheets, change));
  return written.kind === 'refused' ? failed(written.refusal) : done(after);
}

const sameSettings = (a: Settings, b: Settings): boolean =>
  JSON.stringify(linesOf(a)) === JSON.stringify(linesOf(b));

/** What is to be written for a change on the sheet of settings; a line that she deleted comes back at the end. */
function settingsPatches(
  { sheet, area, ...cells }: Snapshot,
  change: Partial<Settings>,
  { settings: before, unread }: SettingsReading,
): readonly CellPatch[] {
  const sites = sitesOf({ area, ...cells });
  const old = new Map(linesOf(before).map((line) => [fold(line.item), line]));
  const now = linesOf({ ...before, ...change });
  const stays = new Set(now.map(({ item }) => fold(item)));
  const gone = [...old].filter(([item]) => !stays.has(item));
  const lines = [...now, ...gone.map(([, line]): SettingsLine => ({ ...line, value: null }))];
  let end = area?.bottom ?? 0;
  return lines.flatMap((line): readonly CellPatch[] => {
    const { of, item, explanation, value } = line;
    const isRead = unread.every((one) => fold(one.item) !== fold(item));
    const isSame = value === (old.get(fold(item))?.value ?? null);
    if (!(of in change) || (isRead && isSame)) return [];
    const patch = (row: number, column: number, was: CellValue, to: PatchValue): CellPatch => ({
      sheet,
      row,
      column,
      before: was,
      after: to,
    });
    const site = sites.get(fold(item));
    if (site) return [patch(site.row, site.column, site.value, value)];
    end++;
    return [
      patch(end, 1, null, item),
      patch(end, 2, null, value),
      patch(end, 3, null, explanation),
    ];
  });
}

/** What is to be written for a change of the settings where their sheet is there already; nothing where it is not. */
export function changeSettings(
  ours: readonly Snapshot[],
  sheets: readonly SheetInfo[],
  change: Partial<Settings>,
): readonly CellPatch[] {
  const snapshot = settingsSheet(ours, sheets);
  return snapshot ? settingsPatches(snapshot, change, readSettings(ours, sheets)) : [];
}
