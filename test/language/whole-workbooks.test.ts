import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Check } from '../../src/jobs/check';
import type { ActivityProgress } from '../../src/progress/progress';
import { day } from '../contract/days';
import { openXlsx } from '../../src/workbook/xlsx/open';
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

test.each(Object.entries(PLANS))('%s is read as a person reads it', async (file, expected) => {
  const { plans } = await checked(file, expected.day);
  expect(
    plans.map(({ plan, activities }) => ({
      sections: plan.sectionRows,
      activities: activities.map(said),
    })),
  ).toEqual([{ sections: expected.sections, activities: expected.activities }]);
});

test.each(NO_PLANS)('%s is refused: %s', async (file, rule) => {
  const { plans, findings } = await checked(file, '2025-06-01');
  expect(plans).toEqual([]);
  expect(findings.map((finding) => finding.rule.id)).toContain(rule);
});
