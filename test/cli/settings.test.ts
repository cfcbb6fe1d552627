import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveSettings } from '../../src/jobs/save-settings';
import type { Settings } from '../../src/jobs/settings';
import { opened } from '../workbook/xlsx/packages';
import { worked } from '../jobs/mo-duc';
import { runCli, runJson, workbook } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'iso-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAY = ['--as-of', '2024-07-15'];

/** The plan of Mộ Đức with these settings in it. */
async function withSettings(change: Partial<Settings>): Promise<string> {
  const file = join(folder, `${Object.keys(change).join('-')}.xlsx`);
  const book = opened(readFileSync(workbook('mo-duc-2024.xlsx')));
  await worked(saveSettings(book, change));
  writeFileSync(file, book.toBytes());
  return file;
}

const standings = (output: unknown): unknown =>
  expect.objectContaining({ plans: [expect.objectContaining(output)] });

test('the days that are soon, in check and in highlight', async () => {
  const file = await withSettings({ dueSoonDays: 90 });
  expect(runJson(['check', file, ...DAY])).toMatchObject({ settings: [{ dueSoonDays: 90 }] });
  const out = join(folder, 'marked.xlsx');
  // Row 10 is due on 30 September, 77 days on.
  expect(runJson(['highlight', file, ...DAY, '--out', out])).toMatchObject({
    overdue: 5,
    dueSoon: 1,
  });
});

test('the year; an option goes before it', async () => {
  const file = await withSettings({ year: 2023 });
  expect(runJson(['check', file, ...DAY])).toEqual(standings({ year: 2023 }));
  expect(runJson(['check', file, ...DAY, '--year', '2024'])).toEqual(standings({ year: 2024 }));
});

test('the columns of the table', async () => {
  const file = await withSettings({
    table: { sheet: 'Kế hoạch 2024', headerRow: 6 },
    columns: { content: 2, timeline: 3 },
  });
  expect(runJson(['check', file, ...DAY])).toEqual(
    standings({ columns: { content: 'B', timeline: 'C' } }),
  );
});

test('what she settled where words leave a choice', async () => {
  const text = 'Thực hiện 02 lần/năm';
  const open = runJson(['check', workbook('mo-duc-2024.xlsx'), ...DAY]);
  const understood =
    'tạm hiểu là: 02 lần/năm: từ 01/01/2024 đến 30/06/2024; từ 01/07/2024 đến 31/12/2024';
  const choices = (more: object): unknown =>
    expect.arrayContaining([expect.objectContaining({ kind: 'timeline', text, ...more })]);
  expect(open).toEqual(
    standings({ sure: true, doubts: [], choices: choices({ understood, said: null }) }),
  );
  const plain = runCli(['check', workbook('mo-duc-2024.xlsx'), ...DAY]).stdout;
  expect(plain).toContain(`“${text}”`);
  expect(plain).toContain(understood);

  const said = 'Tháng 7, 11';
  const file = await withSettings({ settled: [{ kind: 'timeline', text, said }] });
  expect(runJson(['check', file, ...DAY])).toEqual(standings({ choices: choices({ said }) }));
  expect(runCli(['check', file, ...DAY]).stdout).not.toContain(`“${text}”`);
  // It was overdue since 30 June.
  const out = join(folder, 'settled-marks.xlsx');
  expect(runJson(['highlight', file, ...DAY, '--out', out])).toMatchObject({ overdue: 4 });
  const made = join(folder, 'report.xlsx');
  const report = [
    'report',
    file,
    ...DAY,
    '--period',
    '2024-H1',
    '--cut-off',
    'calendar',
    '--out',
    made,
  ];
  const before = ['report', workbook('mo-duc-2024.xlsx'), ...report.slice(2)];
  expect(totalDue(runJson(before)) - totalDue(runJson(report))).toBe(1);
});

const totalDue = (printed: unknown): number => {
  if (typeof printed !== 'object' || printed === null || !('totals' in printed)) return NaN;
  const { totals } = printed;
  const due = typeof totals === 'object' && totals && 'due' in totals ? totals.due : NaN;
  return Number(due);
};

test('what cannot be read is said, and not followed', async () => {
  const file = await withSettings({ year: 2023, dueSoonDays: 20 });
  const book = opened(readFileSync(file));
  const typed = { sheet: 'Cấu hình ISO', row: 5, column: 2, before: 2023, after: 'năm nay' };
  await book.write([typed]);
  writeFileSync(file, book.toBytes());
  expect(runJson(['check', file, ...DAY])).toMatchObject({
    plans: [{ year: 2024 }],
    settings: [{ dueSoonDays: 20, year: null, unread: [{ cell: 'B5', text: 'năm nay' }] }],
  });
  const { stdout } = runCli(['check', file, ...DAY]);
  expect(stdout).toContain('Cấu hình ISO!B5  Năm kế hoạch: "năm nay" không phải một năm');
});
