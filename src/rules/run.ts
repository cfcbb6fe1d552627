import { atOnce, type Steps } from '../plan/steps';
import { parseArea } from '../workbook/address';
import { RULES } from './catalogue';
import type { CheckedWorkbook, Finding, Rule } from './rule';

/** A finding, and the rule that made it. */
export interface RuledFinding extends Finding {
  readonly rule: Rule;
}

function findingsOf(rule: Rule, workbook: CheckedWorkbook): readonly Finding[] {
  if (rule.over === 'workbook') return rule.check(workbook);
  return workbook.plans.flatMap((plan) => rule.check(plan));
}

/**
 * Checks a workbook by every rule of the catalogue. The findings come by sheet, then row, then
 * column, then in the order of the catalogue.
 */
export function checkWorkbook(workbook: CheckedWorkbook): readonly RuledFinding[] {
  return atOnce(checkWorkbookInSteps(workbook));
}

/** `checkWorkbook`, with a pause before each rule. */
export function* checkWorkbookInSteps(workbook: CheckedWorkbook): Steps<readonly RuledFinding[]> {
  const sheets = new Map(workbook.sheets.map((sheet, index) => [sheet, index]));
  const placed: Placed[] = [];
  for (const [ruleAt, rule] of RULES.entries()) {
    yield { done: ruleAt, of: RULES.length };
    for (const finding of findingsOf(rule, workbook)) {
      const cell = parseArea(finding.cell);
      placed.push({
        finding: { ...finding, rule },
        sheet: sheets.get(finding.sheet) ?? sheets.size,
        row: cell?.top ?? 0,
        column: cell?.left ?? 0,
      });
    }
  }
  return placed.sort(byPlace).map(({ finding }) => finding);
}

interface Placed {
  readonly finding: RuledFinding;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Sorting keeps the order of the catalogue among the findings of one cell. */
const byPlace = (a: Placed, b: Placed): number =>
  a.sheet - b.sheet || a.row - b.row || a.column - b.column;
