import { parseDay, type Day } from '../../../src/timeline/day';
import type { Area } from '../../../src/workbook/address';
import { HostError } from '../host-class';
import { CalculatedCells } from './calculated';
import type { DefinedName } from './name';
import { mapReferences, type Reference } from './references';
import { Sheet, type Visibility } from './sheet';
import { PLAIN_STYLE, type Style } from './style';

const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/;

/** The simulated workbook. */
export class Book {
  /** In the order of the tabs, chart sheets included. */
  sheets: Sheet[] = [];
  /** Of the whole workbook. */
  names: DefinedName[] = [];
  name = 'Book1.xlsx';
  date1904 = false;
  /** Whether sheets may be neither added, removed, renamed nor moved. */
  structureProtected = false;
  plainStyle: Style = PLAIN_STYLE;
  active: Sheet | null = null;
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  /** What the user's clock says. */
  today: Day = knownDay('2024-07-15');
  /** The formulas that were written here, whose results follow what they speak of. */
  readonly calculated = new CalculatedCells();
  private lastId = 0;

  /** A new id, such as "{00000000-0001-0000-0000-000000000000}". */
  nextId(): string {
    return `{00000000-${String(++this.lastId).padStart(4, '0')}-0000-0000-000000000000}`;
  }

  get worksheets(): Sheet[] {
    return this.sheets.filter(({ kind }) => kind === 'worksheet');
  }

  /** The worksheet of that id or name, case aside; null where there is none. */
  find(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return (
      this.worksheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null
    );
  }

  /** Puts a sheet behind the others. Throws `InvalidArgument`, `ItemAlreadyExists`, `AccessDenied`. */
  add(name: string | null): Sheet {
    this.requireStructure();
    if (name !== null) this.requireFreeName(name, null);
    const sheet = new Sheet(this.nextId(), name ?? this.freeName(), 'worksheet', this.plainStyle);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Renames a sheet, in the formulas that speak of it, too. */
  rename(sheet: Sheet, name: string): void {
    this.requireStructure();
    this.requireFreeName(name, sheet);
    const old = sheet.name;
    sheet.name = name;
    this.rewriteNamed(old, (reference) => ({ ...reference, sheet: name }));
  }

  /** Takes a sheet away; what spoke of it becomes #REF!. */
  remove(sheet: Sheet): void {
    this.requireStructure();
    if (sheet.visibility === 'VeryHidden') {
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    }
    this.requireAnotherVisible(sheet);
    this.sheets = this.sheets.filter((each) => each !== sheet);
    sheet.deleted = true;
    if (this.active === sheet) this.activateAny();
    this.rewriteNamed(sheet.name, () => null);
  }

  show(sheet: Sheet, visibility: Visibility): void {
    this.requireStructure();
    if (visibility !== 'Visible') this.requireAnotherVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.active === sheet) this.activateAny();
  }

  /** Moves a sheet's tab; `position` is 0-based. */
  move(sheet: Sheet, position: number): void {
    this.requireStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new HostError('InvalidArgument', 'There is no such position.');
    }
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    this.active = sheet;
  }

  /** Works the written formulas out again where anything was written since. */
  recalculate(): void {
    this.calculated.recalculate(this);
  }

  /** Changes every formula of the workbook. */
  rewrite(change: (formula: string, sheet: Sheet | null) => string): void {
    for (const name of this.names) name.formula = change(name.formula, null);
    for (const sheet of this.sheets) {
      for (const name of sheet.names) name.formula = change(name.formula, sheet);
      for (const rule of sheet.rules) {
        rule.formulas = rule.formulas.map((formula) => change(formula, null));
      }
      for (const { row, column, cell } of sheet.grid.formulas()) {
        if (cell.formula === null) continue;
        const formula = change(cell.formula, sheet);
        if (formula !== cell.formula) sheet.grid.set(row, column, { ...cell, formula });
      }
    }
  }

  /** Changes every reference that names a sheet; null makes it #REF!. */
  private rewriteNamed(sheet: string, change: (reference: Reference) => Reference | null): void {
    const name = sheet.toLowerCase();
    const quoted = name.replaceAll("'", "''");
    this.rewrite((formula) => {
      if (!formula.toLowerCase().includes(quoted)) return formula;
      return mapReferences(formula, (reference) =>
        reference.sheet?.toLowerCase() === name ? change(reference) : reference,
      );
    });
  }

  private requireStructure(): void {
    if (this.structureProtected) {
      throw new HostError('AccessDenied', "The workbook's structure is protected.");
    }
  }

  private requireAnotherVisible(sheet: Sheet): void {
    if (this.sheets.some((each) => each !== sheet && each.visibility === 'Visible')) return;
    throw new HostError('InvalidOperation', 'A workbook must have a visible sheet.');
  }

  private requireFreeName(name: string, own: Sheet | null): void {
    const right =
      name.length >= 1 && name.length <= 31 && !FORBIDDEN.test(name) && !/^'|'$/.test(name);
    if (!right || name.trim() === '' || name.toLowerCase() === 'history') {
      throw new HostError('InvalidArgument', 'This is no name for a sheet.');
    }
    const wanted = name.toLowerCase();
    if (this.sheets.some((each) => each !== own && each.name.toLowerCase() === wanted)) {
      throw new HostError('ItemAlreadyExists', 'There is a sheet of this name.');
    }
  }

  private freeName(): string {
    for (let n = this.sheets.length + 1; ; n++) {
      const name = `Sheet${n}`;
      if (!this.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase())) return name;
    }
  }

  private activateAny(): void {
    this.active = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  }
}

function knownDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`no day: ${text}`);
  return day;
}
