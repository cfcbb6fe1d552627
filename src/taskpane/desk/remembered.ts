import { LANGUAGES, type Language } from '../../locales/language';
import { parseDay, type Day } from '../../timeline/day';
import type { Memory } from './host';
import { VIEWS, type DeskState, type Grouping, type RecordFilter, type View } from './state';

const KEY = 'pane';
const GROUPINGS: readonly Grouping[] = ['severity', 'row'];
const RECORD_FILTERS: readonly RecordFilter[] = ['overdue', 'open', 'all'];

/** A check of this many milliseconds is made again on opening, without being asked for. */
const CHEAP_MS = 2_000;

/** What the pane was like when it was last open on this machine. */
export interface Remembered {
  /** null: as the application's. */
  readonly language: Language | null;
  readonly view: View;
  readonly pickedDay: Day | null;
  readonly grouping: Grouping;
  readonly recordFilter: RecordFilter;
  readonly notesForResults: boolean;
  readonly withFindings: boolean;
  /** How long the last check took; null where none was made. */
  readonly checkMs: number | null;
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((each) => each === value) ?? null;

const fieldsOf = (text: string | null): ReadonlyMap<string, unknown> => {
  try {
    const kept: unknown = text === null ? null : JSON.parse(text);
    return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  } catch {
    return new Map();
  }
};

/** Reads what was kept; whatever is not there, or not understood, is as at first. */
export function recall(memory: Memory): Remembered {
  const fields = fieldsOf(memory.get(KEY));
  const day = fields.get('pickedDay');
  const checkMs = fields.get('checkMs');
  return {
    language: oneOf(LANGUAGES, fields.get('language')),
    view: oneOf(VIEWS, fields.get('view')) ?? 'check',
    pickedDay: typeof day === 'string' ? parseDay(day) : null,
    grouping: oneOf(GROUPINGS, fields.get('grouping')) ?? 'severity',
    recordFilter: oneOf(RECORD_FILTERS, fields.get('recordFilter')) ?? 'open',
    notesForResults: fields.get('notesForResults') === true,
    withFindings: fields.get('withFindings') === true,
    checkMs: typeof checkMs === 'number' ? checkMs : null,
  };
}

export const isCheap = ({ checkMs }: Remembered): boolean => checkMs !== null && checkMs < CHEAP_MS;

/** The state to begin with: as the pane was last, with nothing read yet. */
export const stateAsLast = (last: Remembered, language: Language): DeskState => ({
  language: last.language ?? language,
  view: last.view,
  pickedDay: last.pickedDay,
  work: null,
  trouble: null,
  notice: null,
  said: 0,
  checked: null,
  findings: { grouping: last.grouping, hidden: [], words: '' },
  recordFilter: last.recordFilter,
  recordPlace: last.notesForResults ? 'notes' : null,
  recorded: [],
  reportChoice: null,
  withFindings: last.withFindings,
  preview: null,
  made: null,
  correcting: null,
});

/** Keeps what the pane is like now. */
export function remember(
  memory: Memory,
  state: DeskState,
  chosen: Pick<Remembered, 'language' | 'checkMs'>,
): void {
  const kept: Remembered = {
    ...chosen,
    view: state.view,
    pickedDay: state.pickedDay,
    grouping: state.findings.grouping,
    recordFilter: state.recordFilter,
    notesForResults: state.recordPlace === 'notes',
    withFindings: state.withFindings,
  };
  memory.set(KEY, JSON.stringify(kept));
}
