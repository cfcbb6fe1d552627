import { Desk } from '../../src/taskpane/desk/desk';
import type { Host, Memory } from '../../src/taskpane/desk/host';
import type { DeskState } from '../../src/taskpane/desk/state';
import type { Day } from '../../src/timeline/day';
import { DONE, done, type OpenWorkbook, type Outcome } from '../../src/workbook/port';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { day } from '../support/day';
import { opened } from '../workbook/xlsx/packages';

/** A workbook file that somebody looks at: what was shown, and changes told as if made by hand. */
export interface Looked {
  readonly workbook: OpenWorkbook & XlsxWorkbook;
  readonly shown: readonly string[];
  /** Tells that somebody edited a sheet. */
  readonly edit: (sheet: string) => void;
}

export function lookAt(file: XlsxWorkbook): Looked {
  const shown: string[] = [];
  const watchers = new Set<(sheet: string) => void>();
  const workbook = Object.assign(file, {
    select: async (sheet: string, range: string): Promise<Outcome<void>> => {
      shown.push(`${sheet}!${range}`);
      return DONE;
    },
    watch: async (changed: (sheet: string) => void): Promise<Outcome<() => void>> => {
      watchers.add(changed);
      return done(() => void watchers.delete(changed));
    },
  });
  return { workbook, shown, edit: (sheet) => watchers.forEach((tell) => tell(sheet)) };
}

export function memory(): Memory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  };
}

/** The day on which the desks of these tests are looked at. */
export const TODAY = day('2024-07-15');

/** A desk over a workbook file. */
export interface DeskOverFile extends Looked {
  readonly desk: Desk;
  readonly host: Host;
}

interface DeskOptions {
  readonly memory?: Memory;
  readonly today?: () => Day;
  /** In place of what the workbook itself would do. */
  readonly workbook?: Partial<OpenWorkbook>;
}

export function deskOver(bytes: Uint8Array, options: DeskOptions = {}): DeskOverFile {
  const looked = lookAt(opened(bytes));
  const host: Host = {
    kind: 'page',
    workbook: Object.assign(looked.workbook, options.workbook),
    language: 'vi',
    appearance: 'light',
    today: options.today ?? (() => TODAY),
    memory: options.memory ?? memory(),
  };
  return { ...looked, host, desk: new Desk(host) };
}

/** What the desk's last check found; throws where there was none. */
export function checkedOf({ checked }: DeskState): NonNullable<DeskState['checked']> {
  if (!checked) throw new Error('nothing was checked');
  return checked;
}

/** The report that the desk made last; throws where there was none. */
export function madeOf({ made }: DeskState): NonNullable<DeskState['made']> {
  if (!made) throw new Error('no report was made');
  return made;
}

/** How each activity stands, by its row. */
export function standingsOf(state: DeskState): Record<number, string> {
  const { plans } = checkedOf(state).check;
  const all = plans.flatMap(({ activities }) => activities);
  return Object.fromEntries(all.map(({ activity, standing }) => [activity.row, standing]));
}
