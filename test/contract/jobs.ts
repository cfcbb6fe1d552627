import { check, type Check, type CheckOptions } from '../../src/jobs/check';
import { clearMarks } from '../../src/jobs/clear-marks';
import { putFindings } from '../../src/jobs/findings-sheet';
import { highlight } from '../../src/jobs/highlight';
import type { JobResult } from '../../src/jobs/job';
import { report } from '../../src/jobs/report';
import { readPeriod } from '../../src/reports/period';
import type { Period } from '../../src/reports/report';
import { settled } from '../support/settled';
import { pictureOf, worksheetNames } from './cells';
import { day } from '../support/day';
import type { Opened } from './opened';

export const OPTIONS: CheckOptions = {
  asOf: day('2025-11-07'),
  year: null,
  sheet: null,
  dueSoonDays: 15,
};

/** A period with the decree's closing days, from its name: "2025-H1". */
export function periodOf(id: string): Period {
  const period = readPeriod(id, 'decree');
  if (!period) throw new Error(`no such period: ${id}`);
  return period;
}

export const PERIODS: readonly string[] = ['2024', '2024-H1', '2025', '2025-Q3', '2026-H1'];

/** What a check found, without what only one adapter could have: functions, wide blank borders. */
function checkSeen({ plans, findings, reading }: Check): unknown {
  return {
    plans,
    refused: reading.refused,
    sheets: reading.sheets.filter(({ kind }) => kind === 'worksheet'),
    snapshots: reading.snapshots.map(pictureOf),
    findings: findings.map(({ rule, ...rest }) => ({ rule: rule.id, ...rest })),
  };
}

const seenOr = <T>(result: JobResult<T>, say: (value: T) => unknown): unknown =>
  result.kind === 'done' ? say(result.value) : result.problem;

async function marksSeen({ workbook, formats }: Opened): Promise<unknown> {
  const names = await worksheetNames(workbook);
  const seen: Record<string, unknown> = {};
  for (const name of names) seen[name] = await formats(name);
  return seen;
}

/** All jobs, one after the other on one workbook, as a secretary may click them: what each said and what then stood there. */
export async function allJobs(opened: Opened): Promise<unknown> {
  const { workbook, again } = opened;
  const seen: Record<string, unknown> = {};
  const checked = await check(workbook, OPTIONS);
  seen['check'] = seenOr(checked, checkSeen);
  for (const mode of ['today', 'fixed'] as const) {
    seen[`highlight ${mode}`] = await highlight(workbook, { ...OPTIONS, mode });
    seen[`marks ${mode}`] = await marksSeen(opened);
  }
  seen['clear'] = await clearMarks(workbook);
  for (const id of PERIODS) {
    seen[`report ${id}`] = await report(workbook, { ...OPTIONS, period: periodOf(id) });
  }
  seen['the same report again'] = await report(workbook, { ...OPTIONS, period: periodOf('2025') });
  if (checked.kind === 'done') {
    seen['findings'] = await putFindings(workbook, checked.value, OPTIONS.asOf, 'vi');
  }
  seen['marks left'] = await marksSeen(opened);
  for (const name of await worksheetNames(workbook)) {
    const isOurs = (await settled(workbook.sheets())).some(
      (each) => each.name === name && each.ours,
    );
    if (!isOurs) continue;
    seen[`formulas of ${name}`] = await opened.formulas(name);
    seen[`charts of ${name}`] = await opened.charts(name);
  }
  const later = await again();
  const snapshots = await settled(later.read(await worksheetNames(later)));
  seen['sheets'] = (await settled(later.sheets())).filter(({ kind }) => kind === 'worksheet');
  seen['cells'] = snapshots.map(pictureOf);
  return seen;
}
