import { parseArea, type Area } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import type { Mark } from '../workbook/mark';
import {
  done,
  DONE,
  refused,
  type CellPatch,
  type OpenWorkbook,
  type Outcome,
  type SheetPut,
} from '../workbook/port';
import type { SheetInfo, Snapshot } from '../workbook/snapshot';
import type { BookFile } from './file/book-file';

/** What was written into the workbook. */
export type Written = 'cells' | 'marks' | 'cleared' | 'sheet';

/** Who shows the workbook. */
export interface Viewer {
  /** Brings the sheet to the front, with these cells selected and in sight. */
  show(sheet: string, area: Area): void;
  /** The workbook was written to. */
  wrote(what: Written): void;
}

/** A workbook file that is open on the page. What is written stays in memory until it is downloaded. */
export class PageWorkbook implements OpenWorkbook {
  private readonly watchers = new Set<(sheet: string) => void>();

  constructor(
    private file: BookFile,
    private readonly viewer: Viewer,
  ) {}

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.file.sheets();
  }

  read(sheets: readonly string[]): Promise<Outcome<readonly Snapshot[]>> {
    return this.file.read(sheets);
  }

  write(patches: readonly CellPatch[]): Promise<Outcome<readonly CellPatch[]>> {
    return this.told(this.file.write(patches), 'cells', patches.length > 0);
  }

  setMarks(marks: ReadonlyMap<string, readonly Mark[]>): Promise<Outcome<void>> {
    return this.told(this.file.setMarks(marks), 'marks', true);
  }

  async clearMarks(): Promise<Outcome<number>> {
    const cleared = await this.file.clearMarks();
    if (cleared.kind === 'done' && cleared.value > 0) this.viewer.wrote('cleared');
    return cleared;
  }

  putSheet(draft: SheetDraft, replaced: Snapshot | null): Promise<Outcome<void>> {
    return this.told(this.file.putSheet(draft, replaced), whatIs(draft), true);
  }

  putSheets(puts: readonly SheetPut[]): Promise<Outcome<void>> {
    const what = puts.some(({ draft }) => whatIs(draft) === 'sheet') ? 'sheet' : 'cells';
    return this.told(this.file.putSheets(puts), what, puts.length > 0);
  }

  async select(sheet: string, range: string): Promise<Outcome<void>> {
    const area = parseArea(range);
    if (!area) throw new RangeError(`no cell or range: ${range}`);
    const sheets = await this.file.sheets();
    if (sheets.kind === 'refused') return sheets;
    const found = sheets.value.some(({ name, kind }) => name === sheet && kind === 'worksheet');
    if (!found) return refused({ code: 'sheet-missing', sheet });
    this.viewer.show(sheet, area);
    return DONE;
  }

  async watch(changed: (sheet: string) => void): Promise<Outcome<() => void>> {
    this.watchers.add(changed);
    return done(() => this.watchers.delete(changed));
  }

  /** The file was saved again by another program: from now on this is what it holds. */
  async replace(file: BookFile): Promise<void> {
    const old = this.file;
    const names = new Set<string>();
    for (const each of [old, file]) {
      const sheets = await each.sheets();
      if (sheets.kind === 'done') for (const { name } of sheets.value) names.add(name);
    }
    this.file = file;
    old.close();
    for (const changed of this.watchers) for (const name of names) changed(name);
  }

  private async told<T>(
    work: Promise<Outcome<T>>,
    what: Written,
    changes: boolean,
  ): Promise<Outcome<T>> {
    const outcome = await work;
    if (outcome.kind === 'done' && changes) this.viewer.wrote(what);
    return outcome;
  }
}

/** The sheet of settings is no result that she looks for. */
const whatIs = (draft: SheetDraft): Written => (draft.ours.kind === 'settings' ? 'cells' : 'sheet');
