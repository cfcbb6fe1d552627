import { doCommand } from '../../src/taskpane/do-command';
import { book, planSheet } from '../contract/book';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';
import { deskOver } from './page-host';

const PLAN = fixture('mo-duc-2024');

describe('a ribbon button', () => {
  test('that checks has something to say', async () => {
    const { desk } = deskOver(PLAN);
    expect(await doCommand(desk, 'check')).toBe(true);
    expect(desk.state).toMatchObject({ view: 'check', notice: { kind: 'checked' } });
  });

  test('that marks says it on the sheet', async () => {
    const { desk, workbook } = deskOver(PLAN);
    expect(await doCommand(desk, 'highlight')).toBe(false);
    expect(await settled(workbook.clearMarks())).toBeGreaterThan(0);
  });

  test('that finds nothing to mark, or no plan, says so in the pane', async () => {
    const sheet = { name: 'Trống', rows: [['Không có gì ở đây']] };
    const { desk } = deskOver(book([sheet]));
    expect(await doCommand(desk, 'highlight')).toBe(true);
    expect(desk.state.trouble?.problem.code).toBe('no-plan');
    const early = deskOver(book([planSheet(3)]));
    expect(await doCommand(early.desk, 'highlight')).toBe(true);
    expect(early.desk.state.notice).toMatchObject({ kind: 'highlighted' });
  });

  test('that takes marks away has nothing to say', async () => {
    const { desk } = deskOver(PLAN);
    expect(await doCommand(desk, 'clearMarks')).toBe(false);
  });

  test('that reports makes the six months of the plan’s year, and shows the sheet', async () => {
    const { desk, workbook, shown } = deskOver(PLAN);
    expect(await doCommand(desk, 'reportHalfYear')).toBe(false);
    const sheets = await settled(workbook.sheets());
    const made = sheets.filter(({ ours }) => ours?.kind === 'report');
    expect(made.map(({ ours }) => ours?.period)).toContainEqual(expect.stringMatching(/^2024-H1/));
    expect(shown).toEqual([`${made[0]?.name}!A1`]);
  });

  test('that opens the pane opens it', async () => {
    const { desk } = deskOver(PLAN);
    expect(await doCommand(desk, 'openPane')).toBe(true);
    expect(desk.state.checked).toBeNull();
  });
});
