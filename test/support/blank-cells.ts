import type { ProgressCells } from '../../src/plan/plan';

/** A row that tells nothing of progress. */
export const BLANK_CELLS: ProgressCells = {
  status: null,
  completedOn: null,
  percent: null,
  result: null,
  evidence: null,
  notes: null,
};
