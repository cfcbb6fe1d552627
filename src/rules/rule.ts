import type { Language } from '../locales/language';
import type { RefusedTable } from '../plan/plan';
import type { PlanProgress } from '../progress/progress';

export type Severity = 'error' | 'warning' | 'hint';
export type Level = 'cell' | 'row' | 'table' | 'workbook';
export type Wording = Readonly<Record<Language, string>>;

/** What a message's {names} stand for. */
export type FindingData = Readonly<Record<string, string | number>>;

/** What a rule's check says: which message, with what in it, about which cell ("A10"). */
export interface Finding {
  readonly message: string;
  readonly data: FindingData;
  readonly sheet: string;
  readonly cell: string;
}

/** A text cell anywhere in the workbook (our own sheets left out). */
export interface TextCell {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** As it stands in the cell. */
  readonly text: string;
}

/** A text cell, and the font of before Unicode by which it was read; null where it was read as it stands. */
export interface SheetText extends TextCell {
  readonly legacyFont: string | null;
}

/** A line of her settings that is not followed, and why. */
export interface UnreadSetting {
  readonly code:
    | 'unreadable'
    /** It names a sheet that is not there. */
    | 'sheet-missing'
    | 'unknown-item'
    /** A line further up is about the same. */
    | 'repeated'
    /** It counts only where a sheet is named too. */
    | 'table-needed'
    /** No cell of the plan says what it is about. */
    | 'not-in-plan'
    /** What it is about leaves no choice. */
    | 'nothing-open';
  /** What the line is to say; null unless it could not be read. */
  readonly wanted:
    'dueSoonDays' | 'year' | 'sheet' | 'headerRow' | 'column' | 'timeline' | 'unit' | null;
  readonly sheet: string;
  readonly cell: string;
  /** What the line is about, as the sheet says it. */
  readonly item: string;
  readonly text: string;
}

/** All that rules see. */
export interface CheckedWorkbook {
  readonly plans: readonly PlanProgress[];
  readonly refused: readonly RefusedTable[];
  /** Every sheet's name, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** Where a plan was looked for first: the sheet to point at where no table was found at all. */
  readonly firstSheet: string;
  /** Lines of her settings that are not followed, since they cannot be read or change nothing. */
  readonly unread: readonly UnreadSetting[];
  /** The text cells that hold these letters as they stand, in the order of sheets, rows, columns. */
  readonly textsWith: (letters: string) => Iterable<TextCell>;
  /** The text cells of a sheet that may be text of before Unicode: those that a font tells first. */
  readonly legacyTextsOn: (sheet: string) => Iterable<SheetText>;
}

interface RuleText {
  readonly id: string;
  readonly level: Level;
  readonly severity: Severity;
  /** The clause or document that asks for it, as it is cited. */
  readonly basis: Wording;
  readonly name: Wording;
  /** Why it matters and what to do, in one to three sentences. */
  readonly explanation: Wording;
  /** By message id; {name} is replaced from the finding's data, and in English {name:noun} counts by it. */
  readonly messages: Readonly<Record<string, Wording>>;
}

/** A rule over one plan. */
export interface PlanRule extends RuleText {
  readonly over: 'plan';
  readonly check: (plan: PlanProgress) => readonly Finding[];
}

/** A rule over the whole workbook. */
export interface WorkbookRule extends RuleText {
  readonly over: 'workbook';
  readonly check: (workbook: CheckedWorkbook) => readonly Finding[];
}

export type Rule = PlanRule | WorkbookRule;
