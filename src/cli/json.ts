import type { Check } from '../jobs/check';
import type { MadeReport } from '../jobs/report';
import { sayChoice } from '../jobs/say-choice';
import { choicesIn } from '../plan/choices';
import type { ColumnRole, Plan } from '../plan/plan';
import type { Settled } from '../plan/settled';
import type { ActivityProgress } from '../progress/progress';
import type { Language } from '../locales/language';
import { messageOf } from '../rules/message';
import type { Rule } from '../rules/rule';
import type { Day } from '../timeline/day';
import { areaName, columnName } from '../workbook/address';

/** What `check --format json` prints, for one file or several; keys are a contract. */
export function checkJson(
  asOf: Day,
  checks: readonly { readonly file: string; readonly check: Check }[],
  language: Language,
) {
  return {
    asOf,
    plans: checks.flatMap(({ file, check }) =>
      check.plans.map(({ plan, activities }) => ({
        file,
        sheet: plan.sheet,
        range: areaName(plan.area),
        title: plan.title,
        agency: plan.agency,
        year: plan.year,
        columns: columnsJson(plan),
        sure: plan.sure,
        doubts: plan.doubts.map(({ role, columns }) => ({
          role,
          columns: columns.map(columnName),
        })),
        choices: choicesJson(plan, check.settings.settled, language),
        activities: activities.map(activityJson),
      })),
    ),
    settings: checks.map(({ file, check: { settings, unread } }) => ({
      file,
      dueSoonDays: settings.dueSoonDays,
      year: settings.year,
      table: settings.table,
      settled: settings.settled,
      unread,
    })),
    findings: checks.flatMap(({ file, check }) =>
      check.findings.map((finding) => ({
        rule: finding.rule.id,
        severity: finding.rule.severity,
        message: messageOf(finding, language),
        file,
        sheet: finding.sheet,
        cell: finding.cell,
        basis: finding.rule.basis[language],
        fixable: false,
      })),
    ),
  };
}

function columnsJson({ columns }: Plan): Partial<Record<ColumnRole, string>> {
  const named: Record<string, string> = {};
  for (const [role, column] of Object.entries(columns)) named[role] = columnName(column);
  return named;
}

/** What she may settle, each with how it is read now, and her own words where she did. */
function choicesJson(plan: Plan, settled: readonly Settled[], language: Language) {
  return choicesIn(plan, settled).map((choice) => ({
    kind: choice.kind,
    text: choice.text,
    rows: choice.rows,
    understood: sayChoice(choice, language),
    said: choice.said,
    ...(choice.kind === 'unit' ? { parts: choice.parts } : { open: choice.open }),
  }));
}

function activityJson({
  activity,
  state,
  completedOn,
  due,
  standing,
  daysOverdue,
  occurrences,
}: ActivityProgress) {
  const { row, number, section, content, types, timeline, units, notes } = activity;
  return {
    row,
    number,
    section,
    content,
    types,
    timeline,
    units,
    notes,
    state,
    completedOn,
    occurrencesMet: occurrences.filter((occurrence) => occurrence.met).length,
    due,
    standing,
    daysOverdue,
  };
}

/** What `report --format json` prints. */
export function reportJson({ report, sheets, keptEdited, changes }: MadeReport) {
  const { id, from, to, cutOff } = report.period;
  return {
    period: { id, from, to, cutOff },
    closedOn: report.closedOn,
    sheets,
    keptEdited,
    totals: report.totals,
    units: report.units,
    changes: changes ?? { figures: [], activities: [] },
  };
}

/** What `rules --format json` prints. */
export function rulesJson(rules: readonly Rule[], language: Language) {
  return rules.map(({ id, level, severity, basis, name, explanation }) => ({
    id,
    level,
    severity,
    basis: basis[language],
    name: name[language],
    explanation: explanation[language],
  }));
}
