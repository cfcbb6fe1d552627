import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { runCli, runJson, workbook } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'iso-plan-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The parts that differ, and those that only one of the files has. */
function changedParts(before: string, after: string): string[] {
  const [a, b] = [before, after].map((file) => unzipSync(readFileSync(file)));
  if (!a || !b) throw new Error('no files');
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (part) => !a[part] || !b[part] || Buffer.compare(a[part], b[part]) !== 0,
  );
}

describe('highlight', () => {
  test.each([
    ['mo-duc-2024.xlsx', '2024-07-15', { overdue: 5, dueSoon: 0 }],
    ['rich-excel-like.xlsx', '2026-07-15', { overdue: 40, dueSoon: 0 }],
    ['rich-libreoffice.xlsx', '2026-07-15', { overdue: 40, dueSoon: 0 }],
  ])('%s: marks, and takes them away without a trace', (name, day, counts) => {
    const [plan, marked, cleared] = [workbook(name), at(`m-${name}`), at(`c-${name}`)];
    expect(runJson(['highlight', plan, '--as-of', day, '--out', marked])).toMatchObject(counts);
    expect(changedParts(plan, marked).sort()).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(runJson(['highlight', marked, '--clear', '--out', cleared])).toMatchObject({
      out: cleared,
    });
    expect(changedParts(plan, cleared)).toEqual(['xl/styles.xml']);
  });

  test('again is as once', () => {
    const [once, again] = [at('once.xlsx'), at('again.xlsx')];
    const plan = workbook('mo-duc-2024.xlsx');
    runJson(['highlight', plan, '--as-of', '2024-07-15', '--out', once]);
    runJson(['highlight', once, '--as-of', '2024-07-15', '--out', again]);
    expect(changedParts(once, again)).toEqual([]);
  });
});

describe('check --out', () => {
  test('adds a sheet of findings, and reads the plan alone the next time', () => {
    const [plan, out] = [workbook('mo-duc-2024.xlsx'), at('findings.xlsx')];
    const args = ['check', plan, '--as-of', '2024-07-15'];
    expect(runCli([...args, '--out', out]).status).toBe(1);
    expect(changedParts(plan, out)).not.toContain('xl/worksheets/sheet1.xml');
    const again = JSON.stringify(runJson(['check', out, '--as-of', '2024-07-15']));
    expect(JSON.parse(again.replaceAll(JSON.stringify(out), JSON.stringify(plan)))).toEqual(
      runJson(args),
    );
  });

  test('writes nothing where the file cannot be read', () => {
    const out = at('nothing.xlsx');
    expect(runCli(['check', at('khong-co.xlsx'), '--out', out]).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('timeline and unit', () => {
  test('print a line for each, blank ones too', () => {
    const { stdout } = runCli(
      ['timeline', '-', '--year', '2024', '--format', 'json'],
      'Quý II\n\nTháng 6, 12\n',
    );
    const lines: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { text: 'Quý II', kind: 'dated', occurrences: [{ from: '2024-04-01', due: '2024-06-30' }] },
      { text: '', kind: 'empty' },
      { text: 'Tháng 6, 12', occurrences: [{ due: '2024-06-30' }, { due: '2024-12-31' }] },
    ]);
    const units = runCli(['unit', 'Không', 'BCĐ ISO huyện', '--format', 'json']);
    expect(
      units.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { text: 'Không', units: [] },
      {
        text: 'BCĐ ISO huyện',
        units: [
          { name: 'Ban Chỉ đạo ISO huyện', text: 'BCĐ ISO huyện', role: 'lead', group: false },
        ],
      },
    ]);
  });
});

test('rules prints the catalogue', () => {
  const rules = runJson(['rules']);
  expect(rules).toHaveLength(27);
  expect(rules).toContainEqual(
    expect.objectContaining({ id: 'number-duplicate', severity: 'error', level: 'table' }),
  );
});
