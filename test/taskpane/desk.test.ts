import { paneVi } from '../../src/locales/pane-vi';
import type { Desk } from '../../src/taskpane/desk/desk';
import { isConvertible } from '../../src/taskpane/desk/finding-groups';
import type { DeskState } from '../../src/taskpane/desk/state';
import { sayNotice } from '../../src/taskpane/say';
import { refused } from '../../src/workbook/port';
import { valueAt } from '../../src/workbook/snapshot';
import { book, planSheet, type BookCell } from '../contract/book';
import { day } from '../support/day';
import { beforeUnicode } from '../support/before-unicode';
import { settled } from '../support/settled';
import { fixture } from '../workbook/xlsx/packages';
import {
  checkedOf,
  deskOver,
  madeOf,
  memory,
  standingsOf,
  TODAY,
  type DeskOverFile,
} from './page-host';

const PLAN = fixture('mo-duc-2024');
const MID_YEAR = fixture('mo-duc-2024-mid-year');
const SHEET = 'Kế hoạch 2024';

async function names({ workbook }: DeskOverFile): Promise<readonly string[]> {
  return (await settled(workbook.sheets())).map(({ name }) => name);
}

async function cellAt({ workbook }: DeskOverFile, row: number, column: number): Promise<unknown> {
  const [snapshot] = await settled(workbook.read([SHEET]));
  return snapshot && valueAt(snapshot, row, column);
}

/** All states that the desk goes through while something is done. */
async function statesOf(desk: Desk, act: () => Promise<unknown>): Promise<readonly DeskState[]> {
  const states: DeskState[] = [];
  const leave = desk.subscribe(() => states.push(desk.state));
  await act();
  leave();
  return states;
}

describe('checking', () => {
  test('shows the plan and what is wrong with it', async () => {
    const { desk } = deskOver(PLAN);
    expect(await desk.check()).toBe(true);
    const { check, asOf, stale } = checkedOf(desk.state);
    expect(check.plans.map(({ plan }) => [plan.sheet, plan.year])).toEqual([[SHEET, 2024]]);
    expect([asOf, stale]).toEqual([TODAY, null]);
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'overdue', 10: 'notDue', 11: 'ongoing' });
    expect(
      check.findings.some(({ rule, cell }) => rule.id === 'number-duplicate' && cell === 'A10'),
    ).toBe(true);
    expect(desk.state.notice).toEqual({ kind: 'checked' });
  });

  test('is work while it goes on, and none after it', async () => {
    const { desk } = deskOver(PLAN);
    const states = await statesOf(desk, () => desk.check());
    expect(states[0]?.work).toMatchObject({ job: 'check', shown: false });
    expect(desk.state.work).toBeNull();
  });

  test('tells the listeners no more once they left', async () => {
    const { desk } = deskOver(PLAN);
    let told = 0;
    desk.subscribe(() => told++)();
    desk.setView('report');
    expect(told).toBe(0);
  });

  test('stops when asked, and keeps what was there', async () => {
    const { desk } = deskOver(PLAN);
    await desk.check();
    const before = desk.state.checked;
    const going = desk.check();
    desk.cancel();
    expect(desk.state.work?.stopping).toBe(true);
    expect(await going).toBe(false);
    expect(desk.state).toMatchObject({ notice: { kind: 'stopped' }, trouble: null, work: null });
    expect(desk.state.checked).toBe(before);
  });

  test('begun twice is done once for good: the later one', async () => {
    const { desk } = deskOver(PLAN);
    const results = await Promise.all([desk.check(), desk.check()]);
    expect(results).toEqual([false, true]);
    expect(desk.state.checked).not.toBeNull();
  });

  test('judges by a picked day, and by today again', async () => {
    const { desk } = deskOver(PLAN);
    await desk.pickDay(day('2024-04-30'));
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'dueSoon', 8: 'notDue' });
    await desk.pickDay(null);
    expect(checkedOf(desk.state).asOf).toBe(TODAY);
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'overdue' });
  });

  test('shows no plan where there is none', async () => {
    const { desk } = deskOver(fixture('khong-phai-ke-hoach-quy-trinh'));
    expect(await desk.check()).toBe(true);
    const { plans, findings } = checkedOf(desk.state).check;
    expect(plans).toEqual([]);
    expect(findings.map(({ rule }) => rule.id)).toContain('not-a-plan');
  });
});

describe('what is shown grows old', () => {
  test('when somebody edits a sheet that was read', async () => {
    const { desk, edit } = deskOver(PLAN);
    await desk.check();
    edit('Trang khác');
    expect(checkedOf(desk.state).stale).toBeNull();
    edit(SHEET);
    expect(checkedOf(desk.state).stale).toBe('sheet-changed');
    await desk.check();
    expect(checkedOf(desk.state).stale).toBeNull();
  });

  test('when a new day has come', async () => {
    let today = TODAY;
    const { desk } = deskOver(PLAN, { today: () => today });
    await desk.check();
    desk.wake();
    expect(checkedOf(desk.state).stale).toBeNull();
    today = day('2024-07-16');
    desk.wake();
    expect(checkedOf(desk.state).stale).toBe('new-day');
  });
});

describe('marks', () => {
  test('are put on the sheet and taken away again', async () => {
    const { desk, workbook } = deskOver(PLAN);
    const before = workbook.toBytes();
    expect(await desk.highlight()).toBe(true);
    expect(desk.state.notice).toEqual({
      kind: 'highlighted',
      made: { sheets: [SHEET], overdue: 5, dueSoon: 0 },
    });
    expect(workbook.toBytes()).not.toEqual(before);
    expect(await desk.clearMarks()).toBe(true);
    const { notice } = desk.state;
    expect(notice?.kind === 'cleared' && notice.marks).toBeGreaterThan(0);
    expect(await settled(workbook.clearMarks())).toBe(0);
  });

  test('are refused by a protected sheet, in words that name it', async () => {
    const sheet = { ...planSheet(3), after: '<sheetProtection sheet="1"/>' };
    const { desk } = deskOver(book([sheet]));
    expect(await desk.highlight()).toBe(false);
    expect(desk.state.trouble).toEqual({
      job: 'highlight',
      problem: { code: 'sheet-protected', sheet: 'Kế hoạch' },
    });
  });
});

describe('a report', () => {
  test('is worked out before it is made', async () => {
    const over = deskOver(MID_YEAR);
    const { desk } = over;
    await desk.check();
    const before = await names(over);
    desk.chooseReport({ part: 'H1', cutOff: 'calendar' });
    expect(await desk.previewReport()).toBe(true);
    expect(desk.state.preview?.report.period).toMatchObject({
      from: '2024-01-01',
      to: '2024-06-30',
    });
    expect(await names(over)).toEqual(before);
  });

  test('is made on sheets of its own, of which the first is shown', async () => {
    const over = deskOver(MID_YEAR);
    const { desk, shown } = over;
    await desk.check();
    desk.chooseReport({ part: 'H1' });
    expect(await desk.report()).toBe(true);
    const { sheets, keptEdited, changes } = madeOf(desk.state);
    expect(sheets).toEqual([
      'BC 6 tháng đầu năm 2024',
      'PL1 6 tháng đầu năm 2024',
      'PL2 6 tháng đầu năm 2024',
    ]);
    expect(await names(over)).toEqual(expect.arrayContaining([...sheets]));
    expect([keptEdited, changes]).toEqual([[], null]);
    expect(shown).toEqual([`${sheets[0]}!A1`]);
    expect(desk.state.notice).toEqual({ kind: 'reported', made: desk.state.made });
    // Of another period nothing was made yet.
    desk.chooseReport({ part: 'Q1' });
    expect(desk.state.made).toBeNull();
  });

  test('says what is another than in the one before', async () => {
    let today = day('2024-05-10');
    const { desk } = deskOver(MID_YEAR, { today: () => today });
    const year = { year: 2024, part: '', cutOff: 'decree' } as const;
    await desk.report(year);
    today = TODAY;
    await desk.report(year);
    const { changes } = madeOf(desk.state);
    expect(changes?.figures).toContainEqual({ figure: 'overdue', before: 0, after: 1 });
    expect(changes?.activities.map(({ number }) => number)).toEqual(['2', '3', '5', '8']);
    await desk.report(year);
    expect(madeOf(desk.state).changes).toEqual({ figures: [], activities: [] });
  });

  test('lists what is still to be put right where she wants it, the next time too', async () => {
    const REMAINING = '3. Nội dung còn phải khắc phục trong kế hoạch';
    const machine = memory();
    const textsOf = async ({ desk, workbook }: DeskOverFile): Promise<readonly unknown[]> => {
      await desk.report({ year: 2024, part: 'H1', cutOff: 'decree' });
      const [made] = await settled(workbook.read(madeOf(desk.state).sheets.slice(0, 1)));
      return made?.rows.flat() ?? [];
    };
    const first = deskOver(MID_YEAR, { memory: machine });
    expect(first.desk.state.withFindings).toBe(false);
    expect(await textsOf(first)).not.toContain(REMAINING);
    first.desk.listFindings(true);
    const next = deskOver(MID_YEAR, { memory: machine });
    expect(next.desk.state.withFindings).toBe(true);
    expect(await textsOf(next)).toContain(REMAINING);
  });

  test('leaves what was edited by hand alone, and says so beforehand', async () => {
    const over = deskOver(MID_YEAR);
    const { desk, workbook } = over;
    await desk.report({ year: 2024, part: 'H1', cutOff: 'decree' });
    const { sheets } = madeOf(desk.state);
    const edited = sheets.slice(0, 2);
    const rows: number[] = [];
    for (const sheet of edited) {
      const [made] = await settled(workbook.read([sheet]));
      const row = (made?.area?.bottom ?? 0) + 2;
      rows.push(row);
      await settled(workbook.write([{ sheet, row, column: 1, before: null, after: 'Của tôi' }]));
    }
    desk.chooseReport({ year: 2024, part: 'H1', cutOff: 'decree' });
    await desk.previewReport();
    expect(desk.state.preview).toMatchObject({ replaces: false, keptEdited: edited });
    await desk.report();
    const again = madeOf(desk.state);
    expect(again.keptEdited).toEqual(edited);
    expect(again.sheets).toEqual(sheets.map((sheet) => `${sheet} (2)`));
    const { notice, checked } = desk.state;
    const said = notice ? sayNotice(notice, checked, paneVi) : '';
    expect(said).toContain(
      'Trang “BC 6 tháng đầu năm 2024”, “PL1 6 tháng đầu năm 2024” đã được sửa',
    );
    expect(said).toContain(
      'Kèm phụ lục: “PL1 6 tháng đầu năm 2024 (2)”, “PL2 6 tháng đầu năm 2024 (2)”',
    );
    const kept = await settled(workbook.read(edited));
    expect(kept.map((sheet, place) => valueAt(sheet, rows[place] ?? 0, 1))).toEqual([
      'Của tôi',
      'Của tôi',
    ]);
  });

  test('of several plans asks her which', async () => {
    const { desk } = deskOver(book([planSheet(3, 'Một'), planSheet(3, 'Hai')]));
    await desk.check();
    expect(await desk.report()).toBe(false);
    expect(desk.state.trouble?.problem).toEqual({ code: 'several-plans', sheets: ['Một', 'Hai'] });
  });

  test('is first the one that is due about now', async () => {
    const { desk } = deskOver(PLAN);
    await desk.check();
    expect(desk.reportChoice()).toEqual({ year: 2024, part: 'H1', cutOff: 'decree' });
    const later = deskOver(PLAN, { today: () => day('2024-11-20') });
    await later.desk.check();
    expect(later.desk.reportChoice()).toMatchObject({ year: 2024, part: '' });
  });
});

describe('recording', () => {
  const what = { sheet: SHEET, headerRow: 6, occurrence: null, content: '…' } as const;
  const done = { kind: 'done', day: day('2024-04-20') } as const;

  test('goes into the notes where she chose them, and is read back', async () => {
    const over = deskOver(PLAN);
    const { desk } = over;
    await desk.check();
    expect(checkedOf(desk.state).places).toEqual([['new-columns', 'notes']]);
    expect(await desk.record({ ...what, row: 7, result: done, place: 'notes' })).toBe(true);
    expect(String(await cellAt(over, 7, 5))).toMatch(/Hoàn thành.*20\/0?4\/2024/);
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'onTime', 8: 'overdue' });
    expect(desk.state.notice).toMatchObject({ kind: 'recorded', result: done });
  });

  test('goes into new columns, after which there is nothing more to choose', async () => {
    const { desk } = deskOver(PLAN);
    await desk.check();
    await desk.record({ ...what, row: 7, result: done, place: 'new-columns' });
    expect(checkedOf(desk.state).places).toEqual([['columns']]);
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'onTime' });
  });

  test('is taken back, the last first', async () => {
    const over = deskOver(MID_YEAR);
    const { desk } = over;
    await desk.check();
    const before = await cellAt(over, 9, 6);
    await desk.record({ ...what, row: 9, result: { kind: 'inProgress' }, place: 'columns' });
    await desk.record({ ...what, row: 9, result: done, place: 'columns' });
    expect(standingsOf(desk.state)).toMatchObject({ 9: 'onTime' });
    expect(desk.state.recorded).toHaveLength(2);
    expect(await desk.undo()).toBe(true);
    expect(standingsOf(desk.state)).toMatchObject({ 9: 'overdue' });
    expect(await desk.undo()).toBe(true);
    expect(await cellAt(over, 9, 6)).toEqual(before);
    expect(await desk.undo()).toBe(false);
  });

  test('that finds the row gone writes nothing', async () => {
    const { desk, workbook } = deskOver(MID_YEAR);
    await desk.check();
    const before = workbook.toBytes();
    expect(await desk.record({ ...what, row: 99, result: done, place: 'columns' })).toBe(false);
    expect(desk.state.trouble?.problem.code).toBe('activity-missing');
    expect(workbook.toBytes()).toEqual(before);
  });
});

describe('converting text of before Unicode', () => {
  const OLD = beforeUnicode(PLAN);
  const conversions = ({ state }: Desk) =>
    checkedOf(state)
      .check.findings.filter(isConvertible)
      .map(({ sheet, cell }) => [sheet, cell]);

  test('is offered once, done at once, and said', async () => {
    const over = deskOver(OLD);
    const { desk } = over;
    await desk.check();
    expect(conversions(desk)).toEqual([[SHEET, 'A1']]);
    expect(await desk.convert(SHEET)).toBe(true);
    expect(conversions(desk)).toEqual([]);
    expect(await cellAt(over, 7, 3)).toBe('Tháng 4 năm 2024');
    const { notice, checked } = desk.state;
    expect(notice).toMatchObject({ kind: 'converted', made: { sheet: SHEET, left: 0 } });
    const said = notice && sayNotice(notice, checked, paneVi);
    expect(said).toMatch(/^Đã chuyển \d+ ô trên trang “Kế hoạch 2024” sang Unicode\.$/);
  });

  test('is taken back after what was recorded since', async () => {
    const over = deskOver(OLD);
    const { desk, workbook } = over;
    await desk.check();
    const before = [await cellAt(over, 7, 3), await cellAt(over, 7, 5)];
    await desk.convert(SHEET);
    await desk.record({
      ...{ sheet: SHEET, headerRow: 6, row: 7, occurrence: null, place: 'notes' },
      ...{ content: checkedOf(desk.state).check.plans[0]?.activities[0]?.activity.content ?? '' },
      result: { kind: 'inProgress' },
    });
    expect(desk.state.recorded).toHaveLength(2);
    expect([await desk.undo(), await desk.undo(), await desk.undo()]).toEqual([true, true, false]);
    expect([await cellAt(over, 7, 3), await cellAt(over, 7, 5)]).toEqual(before);
    expect((await settled(workbook.read([SHEET])))[0]?.legacyFonts.get('C7')).toBe('.VnTime');
    expect(conversions(desk)).toEqual([[SHEET, 'A1']]);
  });

  test('of what cannot be written says so, and there is nothing to take back', async () => {
    const formula: BookCell = {
      attributes: 's="4" t="str"',
      inner: '<f>"Th¸ng "&amp;6</f><v>Th¸ng 6</v>',
    };
    const { rows } = planSheet(2);
    const { desk } = deskOver(book([{ name: SHEET, rows: [...rows, [null, formula]] }]));
    await desk.check();
    await desk.convert(SHEET);
    expect(desk.state.notice).toMatchObject({ kind: 'converted', made: { left: 1 } });
    expect(desk.state.recorded).toEqual([]);
    const { notice, checked } = desk.state;
    expect(notice && sayNotice(notice, checked, paneVi)).toMatch(/^Chưa chuyển được ô nào/);
  });
});

describe('settings', () => {
  test('are kept with the workbook, and judged by at once', async () => {
    const over = deskOver(PLAN);
    const { desk } = over;
    await desk.pickDay(day('2024-04-01'));
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'notDue' });
    expect(await desk.saveSettings({ dueSoonDays: 30 })).toBe(true);
    expect(standingsOf(desk.state)).toMatchObject({ 7: 'dueSoon' });
    expect(await names(over)).toContain('Cấu hình ISO');
    const again = deskOver(over.workbook.toBytes());
    await again.desk.check();
    expect(checkedOf(again.desk.state).check.settings.dueSoonDays).toBe(30);
  });

  test('choose one table of several', async () => {
    const { desk } = deskOver(book([planSheet(3, 'Một'), planSheet(3, 'Hai')]));
    await desk.check();
    const second = checkedOf(desk.state).check.plans[1]?.plan;
    if (!second) throw new Error('one plan only');
    const { sheet, headerRow } = second;
    await desk.saveSettings({ table: { sheet, headerRow } });
    expect(checkedOf(desk.state).check.plans.map(({ plan }) => plan.sheet)).toEqual(['Hai']);
    desk.chooseReport({ part: 'H1' });
    expect(await desk.report()).toBe(true);
  });

  test('settle what words leave open, and leave it open again', async () => {
    const { desk } = deskOver(PLAN);
    await desk.check();
    const text = 'Thực hiện 02 lần/năm';
    const choice = () => {
      const [one] = checkedOf(desk.state)
        .choices.flat()
        .filter((each) => each.choice.text === text);
      if (!one) throw new Error('no such choice');
      return one;
    };
    expect(choice().choice).toMatchObject({ kind: 'timeline', rows: [12], said: null });
    expect(choice().understood.vi).toMatch(/^tạm hiểu là: 02 lần\/năm/);
    expect(await desk.settle(choice().choice, 'khi rảnh')).toBe(false);
    expect(choice().choice.said).toBeNull();
    expect(await desk.settle(choice().choice, 'Tháng 5, 11')).toBe(true);
    expect(choice().choice.said).toBe('Tháng 5, 11');
    expect(choice().understood.vi).toBe(
      'hiểu là: 02 lần/năm: từ 01/05/2024 đến 31/05/2024; từ 01/11/2024 đến 30/11/2024',
    );
    expect(await desk.settle(choice().choice, null)).toBe(true);
    expect(choice().choice.said).toBeNull();
    expect(choice().understood.vi).toMatch(/^tạm hiểu là/);
  });

  test('correct what a column was taken for', async () => {
    const { desk } = deskOver(MID_YEAR);
    await desk.check();
    const table = { sheet: SHEET, headerRow: 6 };
    const columns = { number: 1, content: 2, timeline: 3, unit: 4, notes: 5 };
    await desk.saveSettings({ table, columns });
    expect(checkedOf(desk.state).check.plans[0]?.plan.columns).toEqual(columns);
    await desk.saveSettings({ columns: null });
    expect(checkedOf(desk.state).check.plans[0]?.plan.columns).toMatchObject({ status: 6 });
  });
});

describe('troubles', () => {
  test('of going to a cell are told', async () => {
    const select = async () => refused({ code: 'edit-mode' });
    const { desk } = deskOver(PLAN, { workbook: { select } });
    expect(await desk.goTo(SHEET, 'C7')).toBe(false);
    expect(desk.state.trouble).toEqual({ job: 'goTo', problem: { code: 'edit-mode' } });
    desk.dismiss();
    expect(desk.state.trouble).toBeNull();
  });

  test('that nobody foresaw are told too, and the desk works on', async () => {
    let fails = true;
    const { desk, workbook } = deskOver(PLAN);
    const { sheets } = workbook;
    workbook.sheets = async () => {
      if (fails) throw new Error('no such thing');
      return sheets.call(workbook);
    };
    expect(await desk.check()).toBe(false);
    expect(desk.state.trouble?.problem).toEqual({ code: 'unexpected', detail: 'no such thing' });
    fails = false;
    expect(await desk.check()).toBe(true);
    expect(desk.state.trouble).toBeNull();
  });
});

describe('what is remembered on this machine', () => {
  test('is there when the pane is opened again', async () => {
    const kept = memory();
    const first = deskOver(PLAN, { memory: kept }).desk;
    first.setView('overdue');
    first.setLanguage('en');
    first.filterFindings({ grouping: 'row' });
    first.chooseRecordPlace('notes');
    await first.pickDay(day('2024-05-01'));
    const { desk } = deskOver(PLAN, { memory: kept });
    expect(desk.state).toMatchObject({
      view: 'overdue',
      language: 'en',
      pickedDay: '2024-05-01',
      findings: { grouping: 'row', hidden: [], words: '' },
      recordPlace: 'notes',
      checked: null,
    });
    await desk.reopen();
    expect(checkedOf(desk.state).asOf).toBe('2024-05-01');
  });

  test('does not check what was not checked before', async () => {
    const { desk } = deskOver(PLAN);
    await desk.reopen();
    expect(desk.state.checked).toBeNull();
  });

  test.each(['', 'null', '[]', '{"view":"x","pickedDay":"2024-02-30","checkMs":"1"}', '{'])(
    'does no harm where it is %j',
    (text) => {
      const kept = memory();
      kept.set('pane', text);
      const { state } = deskOver(PLAN, { memory: kept }).desk;
      expect(state).toMatchObject({ view: 'check', language: 'vi', pickedDay: null });
    },
  );
});
