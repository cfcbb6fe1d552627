/** What a protected sheet still allows; the keys of Office.js's WorksheetProtectionOptions. */
export const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type Allowance = (typeof ALLOWANCES)[number];

export interface Protection {
  readonly allowed: ReadonlySet<Allowance>;
  readonly password: string | null;
}
