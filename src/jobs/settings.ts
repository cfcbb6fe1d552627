import { cellText, isBlank } from '../plan/cell-text';
import type { ColumnRole, Columns } from '../plan/plan';
import type { Settled } from '../plan/settled';
import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import { settles } from '../timeline/choices';
import { cellName, columnName, columnNumber } from '../workbook/address';
import type { CellPatch, PatchValue, Workbook } from '../workbook/port';
import { sameSheetName } from '../workbook/sheet-name';
import type { CellValue, SheetInfo, Snapshot } from '../workbook/snapshot';
import { begin } from './at-pace';
import { done, failed, type JobResult } from './job';
import { AT_ONCE, type Pace } from './pace';
import { placeSheet } from './place';
import {
  COLUMN_LINES,
  PLAIN_LINES,
  SETTINGS_SHEET,
  SETTLED_ITEMS,
  settingsDraft,
  settledLine,
  type FilledLine,
  type PlainSetting,
  type SettingLine,
} from './settings-sheet';

/** What she chose for this workbook; kept with it, on a plain sheet that she can read and edit. */
export interface Settings {
  /** How many days before its due day an activity is due soon. */
  readonly dueSoonDays: number;
  /** The plan's year; null: read from the sheet. */
  readonly year: number | null;
  /** The table that is the plan, by the last row of its header (1-based); null: all that are found. */
  readonly table: { readonly sheet: string; readonly headerRow: number } | null;
  /** What the columns of that table are, as she corrected it; null as read. Only with `table`. */
  readonly columns: Columns | null;
  /** What she settled where the plan's words leave a choice. */
  readonly settled: readonly Settled[];
}

export const DEFAULT_SETTINGS: Settings = {
  dueSoonDays: 15,
  year: null,
  table: null,
  columns: null,
  settled: [],
};

/** A setting that could not be read, and so is not followed. */
export interface UnreadSetting {
  /** `sheet-missing`: it names a sheet that is not there. */
  readonly code: 'unreadable' | 'sheet-missing';
  readonly sheet: string;
  readonly cell: string;
  /** What the line is about, as the sheet says it. */
  readonly item: string;
  readonly text: string;
}

const LONGEST_SOON = 366;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The columns' roles in the order of their lines. */
const ROLES = Object.keys(COLUMN_LINES).filter((role): role is ColumnRole => role in COLUMN_LINES);

const SETTLED_KINDS = ['timeline', 'unit'] as const satisfies readonly Settled['kind'][];

/** Where a line says its value. */
interface Site {
  /** What the line is about, as the sheet says it. */
  readonly item: string;
  readonly row: number;
  /** Of the value: the cell behind the item's. */
  readonly column: number;
  readonly value: CellValue;
}

/** The lines of the sheet by their items, folded; of two with the same item the first counts. */
function sitesOf({ area, rows }: Pick<Snapshot, 'area' | 'rows'>): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>();
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (typeof cell !== 'string' || !area) return;
      const item = fold(cell);
      if (sites.has(item)) return;
      const value = cells[c + 1] ?? null;
      sites.set(item, { item: cell, row: area.top + r, column: area.left + c + 1, value });
    }),
  );
  return sites;
}

/** The sheet of settings: the one of our name where she copied it. */
function settingsSheet(
  ours: readonly Snapshot[],
  sheets: readonly SheetInfo[],
): Snapshot | undefined {
  const kinds = new Map(sheets.map((info) => [info.name, info.ours?.kind]));
  const ofKind = ours.filter(({ sheet }) => kinds.get(sheet) === 'settings');
  return ofKind.find(({ sheet }) => sameSheetName(sheet, SETTINGS_SHEET)) ?? ofKind[0];
}

/** What the sheet of settings says. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly unread: readonly UnreadSetting[];
}

/** Reads the sheet of settings, hers by hand as ours; without one all is as it is by default. */
export function readSettings(
  ours: readonly Snapshot[],
  sheets: readonly SheetInfo[],
): SettingsReading {
  const snapshot = settingsSheet(ours, sheets);
  if (!snapshot) return { settings: DEFAULT_SETTINGS, unread: [] };
  const sites = sitesOf(snapshot);
  const unread: UnreadSetting[] = [];

  const readAt = <T>(
    site: Site | undefined,
    parse: (text: string) => T | null,
    code: UnreadSetting['code'] = 'unreadable',
  ): T | null => {
    if (!site || isBlank(site.value)) return null;
    const { item, value, row, column } = site;
    const said =
      typeof value === 'object' && value?.kind === 'error' ? value.code : cellText(value);
    const parsed = parse(said.trim());
    if (parsed === null) {
      const cell = cellName(row, column);
      unread.push({ code, sheet: snapshot.sheet, cell, item, text: said });
    }
    return parsed;
  };
  const read = <T>(
    { item }: SettingLine,
    parse: (text: string) => T | null,
    code?: UnreadSetting['code'],
  ): T | null => readAt(sites.get(fold(item)), parse, code);
  const number = (setting: PlainSetting, from: number, to: number): number | null =>
    read(PLAIN_LINES[setting], (text) => wholeNumber(text, from, to));

  const hers = sheets.filter((info) => info.kind === 'worksheet' && info.ours === null);
  const sheet = read(
    PLAIN_LINES.sheet,
    (text) => hers.find(({ name }) => sameSheetName(name.trim(), text))?.name ?? null,
    'sheet-missing',
  );
  const headerRow = number('headerRow', 1, LAST_ROW);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of ROLES) {
    const column = read(COLUMN_LINES[role], columnOf);
    if (column !== null) columns[role] = column;
  }
  const settled = [...sites].flatMap(([folded, site]): readonly Settled[] => {
    const kind = SETTLED_KINDS.find((one) => folded.startsWith(fold(SETTLED_ITEMS[one])));
    if (kind === undefined) return [];
    const text = tidy(site.item).slice(SETTLED_ITEMS[kind].length).trim();
    const said = readAt(site, (words) => (kind === 'unit' || settles(text, words) ? words : null));
    return said === null ? [] : [{ kind, text, said }];
  });
  const table = sheet === null ? null : { sheet, headerRow: headerRow ?? 1 };
  const settings: Settings = {
    dueSoonDays: number('dueSoonDays', 0, LONGEST_SOON) ?? DEFAULT_SETTINGS.dueSoonDays,
    year: number('year', 1900, 2099),
    table,
    columns: table && Object.keys(columns).length > 0 ? columns : null,
    settled,
  };
  return { settings, unread };
}

export const settingsOf = (ours: readonly Snapshot[], sheets: readonly SheetInfo[]): Settings =>
  readSettings(ours, sheets).settings;

/** "15", "15 ngày", "năm 2025": the one whole number that a text says, if it lies there. */
function wholeNumber(text: string, from: number, to: number): number | null {
  const [digits, more] = text.match(/\d+([.,]\d+)?/g) ?? [];
  const number = Number(digits ?? Number.NaN);
  const isOne = more === undefined && Number.isInteger(number) && !text.includes('-');
  return isOne && number >= from && number <= to ? number : null;
}

/** "C", "Cột C" → 3. */
function columnOf(text: string): number | null {
  const letters = /^(?:cột )?\$?([a-z]{1,3})$/i.exec(text.normalize('NFC'))?.[1];
  const column = letters === undefined ? 0 : columnNumber(letters.toUpperCase());
  return column > 0 && column <= LAST_COLUMN ? column : null;
}

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
    ...ROLES.map((role): SettingsLine => {
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
