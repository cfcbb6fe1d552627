import { book, planSheet } from '../../contract/book';
import { closeExcel, openInExcel, type OpenedInExcel } from '../../contract/open-excel';
import type { JobProblem, JobResult } from '../../../src/jobs/job';
import { JOBS, run, type JobName } from './jobs';

jest.setTimeout(60_000);
afterEach(closeExcel);

const PLAN = 'Kế hoạch';
const REPORT = 'BC năm 2025';
const BOOK = book([planSheet(12), { name: 'Nháp', rows: [['Việc cần hỏi']] }]);

interface Scene {
  readonly job: JobName;
  readonly earlier: readonly JobName[];
  readonly batches: number;
}
const CHECK: Scene = { job: 'check', earlier: [], batches: 3 };
const HIGHLIGHT: Scene = { job: 'highlight', earlier: ['highlight by today'], batches: 5 };
const CLEAR: Scene = { job: 'clear', earlier: ['highlight'], batches: 3 };
const REPORTED: Scene = { job: 'report', earlier: [], batches: 5 };
const AGAIN: Scene = { job: 'report', earlier: ['report'], batches: 6 };

/** What somebody else does, and what it may keep a job from, each said in its own words. */
const DEEDS: readonly (readonly [
  string,
  (opened: OpenedInExcel) => void,
  readonly JobProblem['code'][],
  readonly Scene[],
])[] = [
  [
    'deletes the plan',
    ({ user }) => user.deleteSheet(PLAN),
    ['no-plan', 'sheet-missing'],
    [CHECK, HIGHLIGHT, CLEAR, REPORTED, AGAIN],
  ],
  [
    'renames the plan',
    ({ user }) => user.renameSheet(PLAN, 'Kế hoạch mới'),
    ['sheet-missing'],
    [CHECK, HIGHLIGHT, CLEAR, REPORTED],
  ],
  [
    'protects the plan',
    ({ user }) => user.protect(PLAN),
    ['sheet-protected', 'access-denied'],
    [CHECK, HIGHLIGHT, CLEAR],
  ],
  [
    'locks the structure',
    ({ user }) => user.protectStructure(),
    ['structure-protected', 'access-denied'],
    [HIGHLIGHT, REPORTED],
  ],
  [
    'deletes the old report',
    ({ user, book: host }) => {
      if (host.find(REPORT)) user.deleteSheet(REPORT);
    },
    ['sheet-missing'],
    [AGAIN],
  ],
  [
    'adds a sheet under the name that the report is to have',
    ({ user, book: host }) => {
      if (!host.find(REPORT)) user.addSheet(REPORT);
    },
    ['sheet-name-taken'],
    [REPORTED],
  ],
];

async function prepared(earlier: readonly JobName[]): Promise<OpenedInExcel> {
  const opened = await openInExcel(BOOK);
  for (const job of earlier) await run(opened.workbook, job);
  await opened.excel.idle();
  return opened;
}

const cases = DEEDS.flatMap(([deed, act, problems, scenes]) =>
  scenes.flatMap(({ job, earlier, batches }) =>
    Array.from({ length: batches }, (_, n) => ({
      ...{ deed, act, problems, job, earlier },
      batch: n + 1,
      when: earlier.length > 0 ? 'again' : 'first',
    })),
  ),
);

describe('somebody else is at work on the sheets, too', () => {
  test.each(cases)(
    '$deed before batch $batch of $job ($when): done, or the reason is told and nothing was done',
    async ({ act, problems, job, earlier, batch }) => {
      const opened = await prepared(earlier);
      let before: unknown;
      opened.excel.faults.beforeBatch(batch, () => {
        act(opened);
        before = namesAndRules(opened);
      });
      const result: JobResult<unknown> = await JOBS[job](opened.workbook);
      await opened.excel.idle();
      expect(opened.book.sheets.filter(({ name }) => name.startsWith('_kehoachiso'))).toEqual([]);
      if (result.kind === 'done') return;
      expect(problems).toContain(result.problem.code);
      expect(namesAndRules(opened)).toEqual(before);
    },
  );
});

const namesAndRules = ({ book: host }: OpenedInExcel): unknown =>
  host.sheets.map(({ name, visibility, rules }) => [
    name,
    visibility,
    rules.map(({ formulas }) => formulas),
  ]);

describe('she begins to type in a cell', () => {
  test.each([HIGHLIGHT, CLEAR, REPORTED])(
    'just before $job writes: it says so, and nothing was done',
    async ({ job, earlier, batches }) => {
      const opened = await prepared(earlier);
      const before = await opened.picture();
      // Answered before the last batch is asked, so that it meets her typing.
      opened.excel.faults.beforeBatch(batches - 1, () =>
        setImmediate(() => opened.excel.faults.enterEditMode()),
      );
      const result: JobResult<unknown> = await JOBS[job](opened.workbook);
      expect(result).toEqual({ kind: 'failed', problem: { code: 'edit-mode' } });
      expect(await opened.picture()).toEqual(before);
    },
  );
});
