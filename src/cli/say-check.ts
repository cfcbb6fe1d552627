import type { Check } from '../jobs/check';
import { sayChoice } from '../jobs/say-choice';
import { choiceWordsOf } from '../locales/choice-words';
import type { Language } from '../locales/language';
import { wordsOf } from '../locales/words';
import { choicesIn } from '../plan/choices';
import type { Plan } from '../plan/plan';
import type { Settled } from '../plan/settled';
import type { PlanProgress, Standing } from '../progress/progress';
import { messageOf } from '../rules/message';
import type { Severity } from '../rules/rule';
import { sayDay, type Day } from '../timeline/day';
import { areaName, columnName } from '../workbook/address';

const STANDINGS: readonly Standing[] = [
  'onTime',
  'late',
  'overdue',
  'dueSoon',
  'notDue',
  'ongoing',
  'undated',
  'cancelled',
];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** A check in plain lines: each plan with its standings, then the findings, the gravest first. */
export function sayCheck(
  file: string,
  { plans, findings, settings }: Check,
  asOf: Day,
  language: Language,
): string {
  const words = wordsOf(language);
  const lines: string[] = [file];
  for (const plan of plans) {
    lines.push(
      ...sayPlan(plan, asOf, language),
      ...sayUnsettled(plan.plan, settings.settled, language),
    );
  }
  const count = (severity: Severity): number =>
    findings.filter(({ rule }) => rule.severity === severity).length;
  lines.push(
    findings.length === 0
      ? words.check.noFindings
      : words.check.findings(count('error'), count('warning'), count('hint')),
  );
  for (const severity of SEVERITIES) {
    const ofSeverity = findings.filter(({ rule }) => rule.severity === severity);
    if (ofSeverity.length > 0) lines.push('', words.severities[severity]);
    for (const finding of ofSeverity) {
      lines.push(
        `  ${finding.sheet}!${finding.cell}  ${messageOf(finding, language)}`,
        `      [${finding.rule.id}] ${words.check.basis}: ${finding.rule.basis[language]}`,
      );
    }
  }
  return lines.join('\n');
}

function sayPlan({ plan, activities }: PlanProgress, asOf: Day, language: Language): string[] {
  const words = wordsOf(language);
  const counted = STANDINGS.map((standing) => ({
    standing,
    count: activities.filter((activity) => activity.standing === standing).length,
  })).filter(({ count }) => count > 0);
  const { status, completedOn, percent } = plan.columns;
  const silent =
    status === undefined &&
    completedOn === undefined &&
    percent === undefined &&
    !activities.some((activity) => activity.fromNotes);
  const overdue = activities.filter((activity) => activity.standing === 'overdue').length;
  return [
    words.check.plan(
      `${plan.sheet}!${areaName(plan.area)}`,
      plan.year,
      activities.length,
      sayDay(asOf),
    ),
    counted.map(({ standing, count }) => `${words.standings[standing]} ${count}`).join(' · '),
    ...(silent && overdue > 0 ? [words.check.noProgress(overdue)] : []),
  ];
}

/** What was read by a default of ours and what it was taken for, and the columns that are not sure. */
function sayUnsettled(plan: Plan, settled: readonly Settled[], language: Language): string[] {
  const words = choiceWordsOf(language);
  const unsettled = choicesIn(plan, settled).filter(({ said }) => said === null);
  const doubted = plan.doubts.map(({ columns }) => columns.map(columnName).join(' / ')).join('; ');
  return [
    ...(doubted === '' ? [] : [words.columns(doubted)]),
    ...unsettled.map((one) => words.line(one.text, one.rows, sayChoice(one, language))),
    ...(unsettled.length > 0 ? [words.otherwise] : []),
  ];
}
