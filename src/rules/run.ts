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
  const placed: { readonly place: readonly number[]; readonly finding: RuledFinding }[] = [];
  for (const [ruleAt, rule] of RULES.entries()) {
    yield { done: ruleAt, of: RULES.length };
    for (const finding of findingsOf(rule, workbook)) {
      const cell = parseArea(finding.cell);
      const sheetAt = sheets.get(finding.sheet) ?? sheets.size;
      const place = [sheetAt, cell?.top ?? 0, cell?.left ?? 0, ruleAt];
      placed.push({ place, finding: { ...finding, rule } });
    }
  }
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
