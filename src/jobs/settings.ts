import { cellText, isBlank } from '../plan/cell-text';
import type { ColumnRole, Columns } from '../plan/plan';
import type { Settled } from '../plan/settled';
import type { UnreadSetting } from '../rules/rule';
import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import { settles } from '../timeline/choices';
import { readUnits } from '../units/read';
import { cellName, columnNumber } from '../workbook/address';
import { sameSheetName } from '../workbook/sheet-name';
import type { CellValue, SheetInfo, Snapshot } from '../workbook/snapshot';
import { lostLines } from './lost-lines';
import { sitesOf, type Site } from './setting-sites';
import {
  COLUMN_LINES,
  COLUMN_ROLES,
  PLAIN_LINES,
  SETTINGS_SHEET,
  SETTLED_ITEMS,
  settledKindOf,
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

const LONGEST_SOON = 366;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The sheet of settings: the one of our name where she copied it. */
export function settingsSheet(
  ours: readonly Snapshot[],
  sheets: readonly SheetInfo[],
): Snapshot | undefined {
  const kinds = new Map(sheets.map((info) => [info.name, info.ours?.kind]));
  const ofKind = ours.filter(({ sheet }) => kinds.get(sheet) === 'settings');
  return ofKind.find(({ sheet }) => sameSheetName(sheet, SETTINGS_SHEET)) ?? ofKind[0];
}

/** Something that she settled, and the cell of the words that it is about. */
export interface SettledLine {
  readonly settled: Settled;
  readonly sheet: string;
  readonly cell: string;
  readonly item: string;
}

/** What the sheet of settings says. */
export interface SettingsReading {
  readonly settings: Settings;
  /** What it says and cannot be followed, whatever the plan. */
  readonly unread: readonly UnreadSetting[];
  readonly settledLines: readonly SettledLine[];
}

const NO_SHEET: SettingsReading = {
  settings: DEFAULT_SETTINGS,
  unread: [],
  settledLines: [],
};

/** Reads the sheet of settings, hers by hand as ours; without one all is as it is by default. */
export function readSettings(
  ours: readonly Snapshot[],
  sheets: readonly SheetInfo[],
): SettingsReading {
  const snapshot = settingsSheet(ours, sheets);
  if (!snapshot) return NO_SHEET;
  const sites = sitesOf(snapshot);
  const siteOf = ({ item }: SettingLine): Site | undefined => sites.get(fold(item));
  const unread: UnreadSetting[] = [];
  const tell = (site: Site, said: Pick<UnreadSetting, 'code' | 'wanted'>): void => {
    const { item, row, column, value } = site;
    unread.push({
      ...said,
      sheet: snapshot.sheet,
      cell: cellName(row, column),
      item,
      text: saidIn(value),
    });
  };
  const read = <T>(
    site: Site | undefined,
    wanted: NonNullable<UnreadSetting['wanted']>,
    parse: (text: string) => T | null,
  ): T | null => {
    if (!site || isBlank(site.value)) return null;
    const parsed = parse(saidIn(site.value).trim());
    if (parsed === null)
      tell(site, { code: wanted === 'sheet' ? 'sheet-missing' : 'unreadable', wanted });
    return parsed;
  };
  const number = (
    setting: Exclude<PlainSetting, 'sheet'>,
    from: number,
    to: number,
  ): number | null =>
    read(siteOf(PLAIN_LINES[setting]), setting, (text) => wholeNumber(text, from, to));

  const hers = sheets.filter((info) => info.kind === 'worksheet' && info.ours === null);
  const sheet = read(
    siteOf(PLAIN_LINES.sheet),
    'sheet',
    (text) => hers.find(({ name }) => sameSheetName(name.trim(), text))?.name ?? null,
  );
  const headerRow = number('headerRow', 1, LAST_ROW);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const role of COLUMN_ROLES) {
    const column = read(siteOf(COLUMN_LINES[role]), 'column', columnOf);
    if (column !== null) columns[role] = column;
  }
  const settledLines = [...sites.values()].flatMap((site): readonly SettledLine[] => {
    const kind = settledKindOf(site.item);
    if (kind === null) return [];
    const text = tidy(site.item).slice(SETTLED_ITEMS[kind].length).trim();
    const said = read(site, kind, (words) => (isSettledBy(kind, text, words) ? words : null));
    const cell = cellName(site.row, site.column - 1);
    if (said === null) return [];
    return [{ settled: { kind, text, said }, sheet: snapshot.sheet, cell, item: site.item }];
  });
  const table = sheet === null ? null : { sheet, headerRow: headerRow ?? 1 };

  for (const { site, code } of lostLines(snapshot)) {
    if (unread.every(({ item }) => item !== site.item)) tell(site, { code, wanted: null });
  }
  const settings: Settings = {
    dueSoonDays: number('dueSoonDays', 0, LONGEST_SOON) ?? DEFAULT_SETTINGS.dueSoonDays,
    year: number('year', 1900, 2099),
    table,
    columns: table && Object.keys(columns).length > 0 ? columns : null,
    settled: settledLines.map(({ settled }) => settled),
  };
  return { settings, unread, settledLines };
}

const isSettledBy = (kind: Settled['kind'], text: string, words: string): boolean =>
  kind === 'timeline' ? settles(text, words) : readUnits(words, 'unit').units.length > 0;

const saidIn = (value: CellValue): string =>
  typeof value === 'object' && value?.kind === 'error' ? value.code : cellText(value);

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
