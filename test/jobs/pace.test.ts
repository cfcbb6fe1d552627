import { check } from '../../src/jobs/check';
import { clearMarks } from '../../src/jobs/clear-marks';
import { putFindings } from '../../src/jobs/findings-sheet';
import { highlight } from '../../src/jobs/highlight';
import type { JobResult } from '../../src/jobs/job';
import type { Pace, Phase } from '../../src/jobs/pace';
import { previewReport } from '../../src/jobs/preview-report';
import { record } from '../../src/jobs/record';
import { report } from '../../src/jobs/report';
import { saveSettings } from '../../src/jobs/save-settings';
import type { Workbook } from '../../src/workbook/port';
import { book, planSheet } from '../contract/book';
import { periodOf } from '../contract/jobs';
import { day } from '../support/day';
import { opened } from '../workbook/xlsx/packages';
import { OPTIONS, worked } from './mo-duc';

const SHEET = 'Kế hoạch';
const period = periodOf('2025');

type Job = (workbook: Workbook, pace: Pace) => Promise<JobResult<unknown>>;

const RECORDING = {
  ...OPTIONS,
  sheet: SHEET,
  headerRow: 3,
  row: 4,
  occurrence: null,
  result: { kind: 'done', day: day('2025-01-20') },
  place: 'new-columns',
} as const;

const JOBS: Readonly<Record<string, Job>> = {
  check: (workbook, pace) => check(workbook, OPTIONS, pace),
  highlight: (workbook, pace) => highlight(workbook, { ...OPTIONS, mode: 'today' }, pace),
  clearMarks,
  previewReport: (workbook, pace) => previewReport(workbook, { ...OPTIONS, period }, pace),
  report: (workbook, pace) => report(workbook, { ...OPTIONS, period }, pace),
  saveSettings: (workbook, pace) => saveSettings(workbook, { dueSoonDays: 20 }, pace),
  record: (workbook, pace) => record(workbook, RECORDING, pace),
  putFindings: async (workbook, pace) =>
    putFindings(workbook, await worked(check(workbook, OPTIONS)), OPTIONS.asOf, 'vi', pace),
};
const WITHOUT_WRITING = ['check', 'previewReport'];

interface Step {
  readonly phase: Phase;
  readonly done: number;
  readonly of: number;
}

/** A pace that notes the steps and stops at one of them. */
function stopAt(stop: number): { readonly steps: Step[]; readonly pace: Pace } {
  const steps: Step[] = [];
  return {
    steps,
    pace: {
      step: async (phase, done, of) => {
        steps.push({ phase, done, of });
        return steps.length === stop ? 'stop' : 'go';
      },
    },
  };
}

/** The first and the last step of each phase, by their numbers from 1 on. */
const turns = (steps: readonly Step[]): number[] =>
  steps.flatMap(({ phase }, n) =>
    steps[n - 1]?.phase !== phase || steps[n + 1]?.phase !== phase ? [n + 1] : [],
  );

const marked = async () => {
  const workbook = opened(book([planSheet(120)]));
  await worked(highlight(workbook, { ...OPTIONS, mode: 'today' }));
  return workbook;
};

describe.each(Object.entries(JOBS))('%s', (name, job) => {
  test('tells its way, and what it tells never goes past the end', async () => {
    const { steps, pace } = stopAt(Infinity);
    await worked(job(await marked(), pace));
    expect(steps.length).toBeGreaterThan(0);
    for (const { done, of } of steps) {
      expect(done).toBeGreaterThanOrEqual(0);
      expect(done).toBeLessThanOrEqual(of);
    }
    const isWriting = steps.map(({ phase }) => phase === 'writing');
    expect(isWriting.indexOf(true)).toBe(
      WITHOUT_WRITING.includes(name) ? -1 : isWriting.length - 1,
    );
  });

  test('stopped at any turn, it leaves the workbook as it was', async () => {
    const { steps, pace } = stopAt(Infinity);
    await worked(job(await marked(), pace));
    for (const stop of turns(steps)) {
      const workbook = await marked();
      const before = workbook.toBytes();
      const { pace: stopping, steps: taken } = stopAt(stop);
      expect(await job(workbook, stopping)).toEqual({
        kind: 'failed',
        problem: { code: 'cancelled' },
      });
      expect(taken).toHaveLength(stop);
      expect(workbook.toBytes()).toEqual(before);
    }
  });
});

test('the screen has its turn every hundred rows', async () => {
  const { steps, pace } = stopAt(Infinity);
  await worked(check(opened(book([planSheet(1000)])), OPTIONS, pace));
  const judged = steps.filter(({ phase }) => phase === 'judging').map(({ done }) => done);
  expect(judged).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
});
