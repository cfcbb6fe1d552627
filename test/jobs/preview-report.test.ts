import { previewReport } from '../../src/jobs/preview-report';
import { report } from '../../src/jobs/report';
import { periodOf } from '../contract/jobs';
import { settled } from '../support/settled';
import { fixture, opened } from '../workbook/xlsx/packages';
import { OPTIONS, worked } from './mo-duc';

const HALF = { ...OPTIONS, period: periodOf('2024-H1') };

test('a preview has the figures of the report, and writes nothing', async () => {
  const workbook = opened(fixture('mo-duc-2024-mid-year'));
  const before = workbook.toBytes();
  const preview = await worked(previewReport(workbook, HALF));
  expect(workbook.toBytes()).toEqual(before);
  expect([preview.replaces, preview.keptEdited]).toEqual([false, []]);

  const made = await worked(report(workbook, HALF));
  expect(made.report).toEqual(preview.report);
  expect(made.sheets).toEqual(preview.sheets);

  expect(await worked(previewReport(workbook, HALF))).toMatchObject({
    sheets: preview.sheets,
    replaces: true,
    keptEdited: [],
  });
});

test('a preview tells of a report that she edited', async () => {
  const workbook = opened(fixture('mo-duc-2024-mid-year'));
  const { sheets } = await worked(report(workbook, HALF));
  const [sheet = ''] = sheets;
  const edit = { sheet, row: 200, column: 1, before: null, after: 'của Thư ký' };
  await settled(workbook.write([edit]));
  const preview = await worked(previewReport(workbook, HALF));
  expect(preview.replaces).toBe(false);
  expect(preview.keptEdited).toContain(sheet);
  expect(preview.sheets.filter((name) => sheets.includes(name))).toEqual([]);
});

test('without a plan there is nothing to see', async () => {
  const workbook = opened(fixture('khong-phai-ke-hoach-quy-trinh'));
  expect(await previewReport(workbook, HALF)).toMatchObject({
    kind: 'failed',
    problem: { code: 'no-plan' },
  });
});
