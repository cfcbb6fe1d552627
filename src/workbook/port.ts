import type { Day } from '../timeline/day';
import type { SheetDraft } from './draft';
import type { Mark } from './mark';
import type { CellValue, SheetInfo, Snapshot } from './snapshot';

/** What can be written to a cell. */
export type PatchValue =
  string | number | boolean | { readonly kind: 'date'; readonly day: Day } | null;

/** One cell's new value, with what must still be there for it to be written. */
export interface CellPatch {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly before: CellValue;
  readonly after: PatchValue;
  /** The number format's code that the cell gets; its own where not given, but what a date or a number cannot be shown in gives way. */
  readonly format?: string;
  /**
   * The name of the font that the cell gets, on a protected sheet only where its cells may be formatted;
   * else it keeps its own. Text of which parts are in different fonts is not writable so, but where all
   * of them are of before Unicode and of one encoding, as far as the workbook tells them apart.
   */
  readonly font?: string;
  /** Whether the other patches are made all the same, and this is not, where its cell is not writable. */
  readonly mayStay?: boolean;
  /** Characters of the default font that the column is to be wide at least. It stays so when the patch is taken back. */
  readonly width?: number;
}

/** Why a workbook refused; nothing was changed, but where it was interrupted. */
export type WorkbookRefusal =
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  /** Somebody edited the sheet that was to be replaced. */
  | { readonly code: 'sheet-changed'; readonly sheet: string }
  | { readonly code: 'cell-changed'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'cell-not-writable'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'sheet-name-taken'; readonly sheet: string }
  /** Sheets may be neither added nor removed. */
  | { readonly code: 'structure-protected' }
  /** The workbook may not be changed: it is open for reading only, or was locked meanwhile. */
  | { readonly code: 'access-denied' }
  /** A cell is being typed in; Excel waits for it. */
  | { readonly code: 'edit-mode' }
  /** The open workbook cannot be reached any more. */
  | { readonly code: 'session-lost' }
  /**
   * The open workbook was lost while we wrote to it, and nothing could be put right: a part may be
   * there, and sheets of ours under these names. The same, asked for again, completes it and takes
   * those sheets away.
   */
  | { readonly code: 'interrupted'; readonly left: readonly string[] }
  /** Excel has too much to do just now. */
  | { readonly code: 'busy' }
  /** More cells than can be read, or more text than can be sent. */
  | { readonly code: 'too-large' };

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: WorkbookRefusal };

export const done = <T>(value: T): Outcome<T> => ({ kind: 'done', value });

export const refused = (refusal: WorkbookRefusal): Outcome<never> => ({ kind: 'refused', refusal });

export const DONE: Outcome<void> = done(undefined);

/** A sheet to be put into the workbook, and the sheet of ours of the same name that it replaces. */
export interface SheetPut {
  readonly draft: SheetDraft;
  /** As it was read, and must still hold; null where the name is free. */
  readonly replaced: Snapshot | null;
}

/** What the jobs ask of a workbook, an open one or a file. Two adapters implement it. */
export interface Workbook {
  /** All sheets, in the order of their tabs. */
  sheets(): Promise<Outcome<readonly SheetInfo[]>>;
  /** The named worksheets, in the order asked for; refused where one is no worksheet of this workbook. */
  read(sheets: readonly string[]): Promise<Outcome<readonly Snapshot[]>>;
  /**
   * Writes all of the patches, or none where one of them cannot be written and may not stay out. Gives
   * those that take back what was written, one for each, number formats and fonts too.
   */
  write(patches: readonly CellPatch[]): Promise<Outcome<readonly CellPatch[]>>;
  /**
   * Puts these marks on the sheets named, in place of all marks of ours that these have: on all of
   * them, or on none where one of them refuses.
   */
  setMarks(marks: ReadonlyMap<string, readonly Mark[]>): Promise<Outcome<void>>;
  /** Takes our marks away from every sheet, and tells how many there were. */
  clearMarks(): Promise<Outcome<number>>;
  /**
   * Adds the sheet as the last, or puts it in the place of a sheet of ours of the same name, which
   * must still hold what it held when it was read.
   */
  putSheet(draft: SheetDraft, replaced: Snapshot | null): Promise<Outcome<void>>;
  /** Puts several sheets, as `putSheet` does each: all of them or none. Their formulas may speak of one another. */
  putSheets(puts: readonly SheetPut[]): Promise<Outcome<void>>;
}

/** A workbook that somebody looks at while we work on it: open in Excel, or shown in the page. */
export interface OpenWorkbook extends Workbook {
  /** Brings the sheet to the front and selects the cell or range there ("A10", "A10:B12"). */
  select(sheet: string, range: string): Promise<Outcome<void>>;
  /**
   * Tells, with the sheet's name, whenever cells were changed by somebody else than us, until the
   * function that it gives back is called.
   */
  watch(changed: (sheet: string) => void): Promise<Outcome<() => void>>;
}
