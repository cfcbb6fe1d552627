import type { SheetDraft } from '../draft';
import type { Mark } from '../mark';
import {
  DONE,
  done,
  refused,
  type CellPatch,
  type Outcome,
  type SheetPut,
  type Workbook,
  type WorkbookRefusal,
} from '../port';
import { sameCells } from '../same';
import { isSheetName } from '../sheet-name';
import type { SheetInfo, Snapshot } from '../snapshot';
import type { CellSource } from './cell-value';
import { addMarks, removeMarks } from './marks';
import { openStyles } from './new-parts';
import { inPart, type XlsxPackage } from './package';
import { patchCells } from './patch-cells';
import { putSheet } from './put-sheet';
import { readSheet, type KnownTables } from './read-sheet';
import { readSharedStrings, type SharedString } from './shared-strings';
import { parseSheetShell, protectionOf } from './sheet-shell';
import { applySplices } from './splice';
import { readCellFormats, type CellFormat } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** A workbook file. What a job does not change stays as it came, part by part and byte for byte. */
export class XlsxWorkbook implements Workbook {
  private workbook: WorkbookPart;
  private readonly strings: readonly SharedString[];
  private formats: readonly CellFormat[];
  /** By the sheet's name; a sheet written to is read again. */
  private readonly snapshots = new Map<string, Snapshot>();
  private readonly tables: KnownTables = new Map();

  /** Reads all of the workbook. Throws `Unreadable` (see `openXlsx`, which makes that a value). */
  constructor(
    private readonly pkg: XlsxPackage,
    part: string,
  ) {
    this.workbook = readWorkbookPart(pkg, part);
    this.strings = readStrings(pkg, this.workbook);
    this.formats = readFormats(pkg, this.workbook);
    for (const sheet of this.worksheets()) this.snapshot(sheet);
  }

  async sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    const { sheets } = this.workbook;
    return done(sheets.map(({ name, kind, visible, ours }) => ({ name, kind, visible, ours })));
  }

  async read(sheets: readonly string[]): Promise<Outcome<readonly Snapshot[]>> {
    const snapshots: Snapshot[] = [];
    for (const name of sheets) {
      const sheet = this.worksheet(name);
      if (!sheet) return refused({ code: 'sheet-missing', sheet: name });
      snapshots.push(this.snapshot(sheet));
    }
    return done(snapshots);
  }

  async write(patches: readonly CellPatch[]): Promise<Outcome<readonly CellPatch[]>> {
    if (patches.length === 0) return done([]);
    const names = new Set(patches.map(({ sheet }) => sheet));
    for (const name of names) {
      if (!this.worksheet(name)) return refused({ code: 'sheet-missing', sheet: name });
    }
    const styles = openStyles(this.pkg, this.workbook);
    const written = new Map<SheetEntry, string>();
    const back: CellPatch[] = [];
    for (const sheet of this.worksheets().filter(({ name }) => names.has(name))) {
      const shell = parseSheetShell(this.pkg.text(sheet.part));
      const result = patchCells(
        patches.filter((patch) => patch.sheet === sheet.name),
        {
          shell,
          snapshot: this.snapshot(sheet),
          source: this.source,
          styles: styles.editor,
        },
      );
      if (result.kind === 'refused') return result;
      written.set(sheet, applySplices(shell.source, result.splices));
      back.push(...result.back);
    }
    styles.save();
    this.save(written);
    return done(back);
  }

  async setMarks(marks: ReadonlyMap<string, readonly Mark[]>): Promise<Outcome<void>> {
    const styles = openStyles(this.pkg, this.workbook);
    const written = new Map<SheetEntry, string>();
    let added = false;
    for (const [sheet, ofSheet] of marks) {
      const entry = this.worksheet(sheet);
      if (!entry) return refused({ code: 'sheet-missing', sheet });
      const shell = parseSheetShell(this.pkg.text(entry.part));
      const { splices, count } = removeMarks(shell);
      if (ofSheet.length === 0 && count === 0) continue;
      if (!protectionOf(shell).mayFormatCells) return refused({ code: 'sheet-protected', sheet });
      if (ofSheet.length > 0) splices.push(addMarks(shell, ofSheet, styles.editor));
      added ||= ofSheet.length > 0;
      written.set(entry, applySplices(shell.source, splices));
    }
    if (added) styles.save();
    this.save(written);
    return DONE;
  }

  async clearMarks(): Promise<Outcome<number>> {
    const written = new Map<SheetEntry, string>();
    let total = 0;
    for (const sheet of this.worksheets()) {
      const shell = parseSheetShell(this.pkg.text(sheet.part));
      const { splices, count } = removeMarks(shell);
      if (count === 0) continue;
      if (!protectionOf(shell).mayFormatCells) {
        return refused({ code: 'sheet-protected', sheet: sheet.name });
      }
      total += count;
      written.set(sheet, applySplices(shell.source, splices));
    }
    this.save(written);
    return done(total);
  }

  putSheet(draft: SheetDraft, replaced: Snapshot | null): Promise<Outcome<void>> {
    return this.putSheets([{ draft, replaced }]);
  }

  async putSheets(puts: readonly SheetPut[]): Promise<Outcome<void>> {
    for (const { draft } of puts) {
      if (!isSheetName(draft.name)) throw new RangeError(`no name for a sheet: "${draft.name}"`);
    }
    if (this.workbook.structureLocked) return refused({ code: 'structure-protected' });
    for (const { draft, replaced } of puts) {
      const refusal = this.whyNot(this.sheetNamed(draft.name), replaced);
      if (refusal) return refused(refusal);
    }
    const styles = openStyles(this.pkg, this.workbook);
    for (const { draft } of puts) {
      const old = this.sheetNamed(draft.name);
      putSheet(this.pkg, this.workbook, draft, old, styles.editor);
      if (old) this.snapshots.delete(old.name);
      this.workbook = readWorkbookPart(this.pkg, this.workbook.xml.name);
    }
    styles.save();
    this.reload();
    return DONE;
  }

  /** The file's bytes as they are now. */
  toBytes(): Uint8Array {
    return this.pkg.toBytes();
  }

  private worksheets(): SheetEntry[] {
    return this.workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  }

  private worksheet(name: string): SheetEntry | null {
    return this.worksheets().find((each) => each.name === name) ?? null;
  }

  private sheetNamed(name: string): SheetEntry | null {
    const wanted = name.toLowerCase();
    return this.workbook.sheets.find((each) => each.name.toLowerCase() === wanted) ?? null;
  }

  /** Why no sheet may be put in that one's place. */
  private whyNot(old: SheetEntry | null, replaced: Snapshot | null): WorkbookRefusal | null {
    if (!old) return null;
    if (old.ours === null || old.name !== replaced?.sheet) {
      return { code: 'sheet-name-taken', sheet: old.name };
    }
    return sameCells(this.snapshot(old), replaced)
      ? null
      : { code: 'sheet-changed', sheet: old.name };
  }

  private get source(): CellSource {
    const { strings, formats } = this;
    return { strings, formats, date1904: this.workbook.date1904 };
  }

  private snapshot({ name, part }: SheetEntry): Snapshot {
    let snapshot = this.snapshots.get(name);
    if (!snapshot) {
      snapshot = readSheet(this.pkg, name, part, this.source, this.tables);
      this.snapshots.set(name, snapshot);
    }
    return snapshot;
  }

  private save(written: ReadonlyMap<SheetEntry, string>): void {
    for (const [{ name, part }, text] of written) {
      this.pkg.setText(part, text);
      this.snapshots.delete(name);
    }
    this.reload();
  }

  /** Reads again what every job may have added to. */
  private reload(): void {
    this.workbook = readWorkbookPart(this.pkg, this.workbook.xml.name);
    this.formats = readFormats(this.pkg, this.workbook);
  }
}

function partOf({ relationships }: WorkbookPart, kind: string): string | null {
  return relationships.find((each) => each.kind === kind)?.part ?? null;
}

function readStrings(pkg: XlsxPackage, workbook: WorkbookPart): SharedString[] {
  const part = partOf(workbook, 'sharedStrings');
  return part === null ? [] : inPart(part, () => readSharedStrings(pkg.text(part)));
}

function readFormats(pkg: XlsxPackage, workbook: WorkbookPart): CellFormat[] {
  const part = partOf(workbook, 'styles');
  return part === null || !pkg.has(part) ? [] : readCellFormats(pkg.xml(part).root);
}
