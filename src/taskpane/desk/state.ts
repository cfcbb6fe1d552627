import type { Check } from '../../jobs/check';
import type { Converted } from '../../jobs/convert-text';
import type { Highlighted } from '../../jobs/highlight';
import type { JobProblem } from '../../jobs/job';
import type { Phase } from '../../jobs/pace';
import type { ReportPreview } from '../../jobs/preview-report';
import type { RecordPlace, Recorded, Result } from '../../jobs/record';
import type { MadeReport } from '../../jobs/report';
import type { Settings } from '../../jobs/settings';
import type { Language } from '../../locales/language';
import type { PlanChoice } from '../../plan/choices';
import type { CutOff } from '../../reports/report';
import type { Severity } from '../../rules/rule';
import type { Day } from '../../timeline/day';
import type { UnitGroup } from './unit-groups';

export const VIEWS = ['check', 'overdue', 'record', 'report', 'settings'] as const;

export type View = (typeof VIEWS)[number];

/** What she can have done. */
export type JobName =
  | 'check'
  | 'highlight'
  | 'clearMarks'
  | 'previewReport'
  | 'report'
  | 'record'
  | 'convert'
  | 'undo'
  | 'saveSettings'
  | 'goTo';

/** The job that is going on. */
export interface Work {
  readonly job: JobName;
  readonly phase: Phase | null;
  /** Parts of the phase that are behind, of how many. */
  readonly done: number;
  readonly of: number;
  /** Whether it has taken long enough to be shown. */
  readonly shown: boolean;
  /** She asked it to stop. */
  readonly stopping: boolean;
}

/** `unexpected`: a mistake of ours; what the machine said of it. */
export type Problem = JobProblem | { readonly code: 'unexpected'; readonly detail: string };

/** A job that came to nothing, and why. */
export interface Trouble {
  readonly job: JobName;
  readonly problem: Problem;
}

/** What the last job did, to be said once. */
export type Notice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'highlighted'; readonly made: Highlighted }
  | { readonly kind: 'cleared'; readonly marks: number }
  | { readonly kind: 'previewed' }
  | { readonly kind: 'reported'; readonly made: MadeReport }
  | { readonly kind: 'recorded'; readonly content: string; readonly result: Result }
  | { readonly kind: 'converted'; readonly made: Converted }
  | { readonly kind: 'undone' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'stopped' };

/** Why what is shown may no longer be so. */
export type Stale = 'sheet-changed' | 'new-day';

/** Something that she may settle, and how it is read now, in each language. */
export interface SaidChoice {
  readonly choice: PlanChoice;
  readonly understood: Readonly<Record<Language, string>>;
}

/** A check, and what has become of it. */
export interface Checked {
  readonly check: Check;
  /** The day that it judged by. */
  readonly asOf: Day;
  readonly stale: Stale | null;
  /** For each plan, where its results can be written. */
  readonly places: readonly (readonly RecordPlace[])[];
  /** For each plan, what its words leave to her. */
  readonly choices: readonly (readonly SaidChoice[])[];
  /** What is late and what is next, under the units that lead it. */
  readonly byUnit: Readonly<Record<'overdue' | 'dueSoon', readonly UnitGroup[]>>;
}

export type Grouping = 'severity' | 'row';

/** Which findings are listed, and how. */
export interface FindingFilter {
  readonly grouping: Grouping;
  /** The severities that are left out. */
  readonly hidden: readonly Severity[];
  readonly words: string;
}

export type RecordFilter = 'overdue' | 'open' | 'all';

/** Which report she wants; `part` as in `Period.id`: "H1", "Q2", "05", "9M", "" for the year. */
export interface ReportChoice {
  readonly year: number;
  readonly part: string;
  readonly cutOff: CutOff;
}

export interface DeskState {
  readonly language: Language;
  readonly view: View;
  /** The day picked to judge by; null: today. */
  readonly pickedDay: Day | null;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** Grows with each notice and trouble, so that the same words are said again. */
  readonly said: number;
  readonly checked: Checked | null;
  readonly findings: FindingFilter;
  readonly recordFilter: RecordFilter;
  /** Where results go in a table that has no columns for them; null until she chose. */
  readonly recordPlace: RecordPlace | null;
  /** What was written by recording or converting, the last at the end: what can be taken back. */
  readonly recorded: readonly Recorded[];
  /** null: the one that is due about now. */
  readonly reportChoice: ReportChoice | null;
  /** Whether reports list what the rules still find in the plan. */
  readonly withFindings: boolean;
  readonly preview: ReportPreview | null;
  /** The report of that choice that was made last, since the pane was opened. */
  readonly made: MadeReport | null;
  /** The table whose columns she wants to correct. */
  readonly correcting: Settings['table'];
}
