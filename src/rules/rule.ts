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

/** All that rules see. */
export interface CheckedWorkbook {
  readonly plans: readonly PlanProgress[];
  readonly refused: readonly RefusedTable[];
  /** Every sheet's name, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** Where a plan was looked for first: the sheet to point at where no table was found at all. */
  readonly firstSheet: string;
  /** The text cells that hold these letters as they stand, in the order of sheets, rows, columns. */
  readonly textsWith: (letters: string) => Iterable<TextCell>;
}

interface RuleText {
  readonly id: string;
  readonly level: Level;
  readonly severity: Severity;
  /** The clause or document that asks for it, as it is cited. */
  readonly basis: string;
  readonly name: Wording;
  /** Why it matters and what to do, in one to three sentences. */
  readonly explanation: Wording;
  /** By message id; {name} is replaced from the finding's data. */
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
