import type { Language } from '../../locales/language';
import { messageOf } from '../../rules/message';
import type { Severity } from '../../rules/rule';
import type { RuledFinding } from '../../rules/run';
import { fold } from '../../text/fold';
import { parseArea } from '../../workbook/address';
import { isSilent } from './standing';
import type { Checked, FindingFilter } from './state';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What a group of findings has in common; `silent`: past due in a table that tells no results. */
export type FindingGroupKind =
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'silent' };

export interface FindingGroup {
  readonly of: FindingGroupKind;
  readonly findings: readonly RuledFinding[];
}

/** Whether it tells of text that can be converted at a click. */
export const isConvertible = ({ rule, message }: RuledFinding): boolean =>
  rule.id === 'text-encoding' && message === 'legacy';

/** The rule whose findings say no more than that a due day has passed. */
const PAST_DUE = 'overdue';

/** Puts findings that only say "past its due day" apart where the table tells no results at all. */
export function splitSilent({ check }: Checked): {
  readonly told: readonly RuledFinding[];
  readonly silent: readonly RuledFinding[];
} {
  const silentSheets = new Set(check.plans.filter(isSilent).map(({ plan }) => plan.sheet));
  const told: RuledFinding[] = [];
  const silent: RuledFinding[] = [];
  for (const finding of check.findings) {
    const isPastDue = finding.rule.id === PAST_DUE && silentSheets.has(finding.sheet);
    (isPastDue ? silent : told).push(finding);
  }
  return { told, silent };
}

export function countSeverities(
  findings: readonly RuledFinding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { rule } of findings) counts[rule.severity]++;
  return counts;
}

/** The findings that the filter lets through, in groups: the gravest first, or in the order of rows. */
export function groupFindings(
  checked: Checked,
  { grouping, hidden, words }: FindingFilter,
  language: Language,
): readonly FindingGroup[] {
  const { told, silent } = splitSilent(checked);
  const wanted = fold(words.trim());
  const isShown = (finding: RuledFinding): boolean =>
    !hidden.includes(finding.rule.severity) &&
    (wanted === '' || fold(messageOf(finding, language)).includes(wanted));
  const shown = told.filter(isShown);
  const groups = grouping === 'severity' ? bySeverity(shown) : byRow(shown);
  const pastDue: FindingGroup = { of: { kind: 'silent' }, findings: silent.filter(isShown) };
  return [...groups, pastDue].filter(({ findings }) => findings.length > 0);
}

const bySeverity = (findings: readonly RuledFinding[]): readonly FindingGroup[] =>
  SEVERITIES.map((severity) => ({
    of: { kind: 'severity', severity },
    findings: findings.filter(({ rule }) => rule.severity === severity),
  }));

function byRow(findings: readonly RuledFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, { of: FindingGroupKind; findings: RuledFinding[] }>();
  for (const finding of findings) {
    const { sheet } = finding;
    const row = parseArea(finding.cell)?.top ?? 0;
    const key = `${row} ${sheet}`;
    const group = groups.get(key) ?? { of: { kind: 'row', sheet, row }, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
}
