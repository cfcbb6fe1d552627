import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Check } from '../../src/jobs/check';
import type { ActivityProgress } from '../../src/progress/progress';
import { day } from '../support/day';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { MORE_PLANS } from './more-workbooks';
import { NO_PLANS, PLANS } from './whole-workbooks';

const FOLDER = join(__dirname, '..', 'fixtures', 'plans-fresh');

/** A workbook of the fixtures, checked as of a day. */
async function checked(file: string, asOf: string): Promise<Check> {
  const opened = openXlsx(readFileSync(join(FOLDER, `${file}.xlsx`)));
  if (opened.kind !== 'opened') throw new Error(`${file}: ${opened.kind}`);
  const result = await check(opened.workbook, {
    asOf: day(asOf),
    year: null,
    sheet: null,
    dueSoonDays: null,
  });
  if (result.kind !== 'done') throw new Error(`${file}: ${result.kind}`);
  return result.value;
}

function said({ activity, standing }: ActivityProgress): string {
  const { row, number, timeline, units } = activity;
  const dues = timeline.occurrences.map(({ due }) => due).join(';');
  const who = units.map(
    ({ role, group, name }) => `${role === 'support' ? '+' : ''}${group ? '*' : ''}${name}`,
  );
  return [row, number, dues || timeline.kind, who.join('; '), standing].join(' | ');
}

const whole = Object.entries(PLANS).map(([file, { day: asOf, ...plan }]) => ({
  file,
  asOf,
  plans: [plan],
}));
const more = Object.entries(MORE_PLANS).map(([file, { day: asOf, plans }]) => ({
  file,
  asOf,
  plans,
}));

test.each([...whole, ...more])('$file is read as a person reads it', async (expected) => {
  const { plans } = await checked(expected.file, expected.asOf);
  expect(
    plans.map(({ plan, activities }) => ({
      sections: plan.sectionRows,
      activities: activities.map(said),
    })),
  ).toEqual(expected.plans);
});

test('rows that name the audited units under a title of audits are audits', async () => {
  const { plans, findings } = await checked('danh-gia-don-vi-2025', '2025-06-11');
  const audits = plans[0]?.activities.filter(({ activity }) => activity.types.includes('audit'));
  expect(audits?.map(({ activity }) => activity.row)).toEqual([8, 9, 10]);
  expect(findings.map(({ rule }) => rule.id)).not.toContain('internal-audit-missing');
});

test('a chart of coloured cells alone is told as lacking its times', async () => {
  const { findings } = await checked('gantt-to-mau-2025', '2025-05-01');
  const missing = findings.filter(({ rule }) => rule.id === 'timeline-missing');
  expect(missing).toHaveLength(3);
});

test.each(NO_PLANS)('%s is refused: %s', async (file, rule) => {
  const { plans, findings } = await checked(file, '2025-06-01');
  expect(plans).toEqual([]);
  expect(findings.map((finding) => finding.rule.id)).toContain(rule);
});
