import fc from 'fast-check';
import { overdueItems, itemsDueAfterClosing } from '../../src/reports/lists';
import { closingDay, makeReport } from '../../src/reports/make';
import type { Tally } from '../../src/reports/report';
import type { ActivityProgress } from '../../src/progress/progress';
import { judgePlan } from '../../src/progress/judge';
import { addDays, type Day } from '../../src/timeline/day';
import { BLANK_CELLS } from '../support/blank-cells';
import { dateCell } from '../support/snapshot-of';
import { aDay, aPeriod, aRow } from './any-plan';
import type { judged } from './hand-made';
import { day } from '../support/day';
import { lead, occurrence, period, planOf, reportOn, support } from './hand-made';

const H1 = period('2024-H1', 'decree');
const H1_BY_CALENDAR = period('2024-H1', 'calendar');

describe('closingDay', () => {
  test('is the last day of the period, or the day to judge by where it is earlier', () => {
    expect(closingDay(H1, day('2024-07-15'))).toBe('2024-06-14');
    expect(closingDay(H1, day('2024-06-14'))).toBe('2024-06-14');
    expect(closingDay(H1, day('2024-05-20'))).toBe('2024-05-20');
    expect(closingDay(H1, day('2023-11-01'))).toBe('2023-11-01');
  });
});

describe('a district plan half a year on', () => {
  /** Nine rows: April done on time; two in quarter II; quarter III; going on; twice a year; after the audit; going on; months 6 and 12. */
  const rows = (secondQuarterDoneOn: string | undefined, auditDoneOn: string) => [
    { occurrences: [occurrence('2024-04-30', { completedOn: '2024-04-25' })] },
    {
      occurrences: [
        occurrence('2024-06-30', secondQuarterDoneOn ? { completedOn: secondQuarterDoneOn } : {}),
      ],
    },
    { occurrences: [occurrence('2024-06-30')] },
    { occurrences: [occurrence('2024-09-30')] },
    { standing: 'ongoing' as const },
    {
      occurrences: [
        occurrence('2024-06-30', { completedOn: auditDoneOn }),
        occurrence('2024-12-31'),
      ],
    },
    {},
    { standing: 'ongoing' as const },
    {
      occurrences: [
        occurrence('2024-06-30', { completedOn: '2024-06-14' }),
        occurrence('2024-12-31'),
      ],
    },
  ];

  test('by the decree, what is due on 30 June is not due yet, and what was done of it is early', () => {
    const { totals } = reportOn(
      rows(undefined, '2024-06-20').map((row, i) =>
        i === 5 ? { occurrences: [occurrence('2024-06-30'), occurrence('2024-12-31')] } : row,
      ),
      H1,
    );
    expect(totals).toEqual({
      activities: 9,
      withDue: 1,
      notDue: 5,
      earlier: 0,
      ongoing: 2,
      undated: 1,
      cancelled: 0,
      due: 1,
      onTime: 1,
      late: 0,
      overdue: 0,
      early: 1,
      carriedOverdue: 0,
      rate: 1,
    });
  });

  test('by the calendar, what is due on 30 June and open is overdue', () => {
    const { totals } = reportOn(rows(undefined, '2024-06-20'), H1_BY_CALENDAR);
    expect(totals).toEqual({
      activities: 9,
      withDue: 5,
      notDue: 1,
      earlier: 0,
      ongoing: 2,
      undated: 1,
      cancelled: 0,
      due: 5,
      onTime: 3,
      late: 0,
      overdue: 2,
      early: 0,
      carriedOverdue: 0,
      rate: 0.6,
    });
  });

  test('where the books close early, what is due later in the period is not due yet', () => {
    const report = reportOn(rows(undefined, '2024-05-02'), H1_BY_CALENDAR, {
      closedOn: day('2024-05-20'),
    });
    expect(report.totals).toMatchObject({
      withDue: 1,
      notDue: 5,
      due: 1,
      onTime: 1,
      overdue: 0,
      early: 1,
    });
    expect(itemsDueAfterClosing(report).map(({ progress }) => progress.activity.number)).toEqual([
      '2',
      '3',
      '6',
      '9',
    ]);
  });
});

describe('which share an activity falls in', () => {
  const share = (row: Parameters<typeof judged>[0]) => {
    const { totals } = reportOn([row], period('2024-Q2', 'decree'));
    const { withDue, notDue, earlier, ongoing, undated, cancelled } = totals;
    return Object.entries({ withDue, notDue, earlier, ongoing, undated, cancelled })
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`);
  };

  test('the first and the last day belong to the period', () => {
    expect(share({ occurrences: [occurrence('2024-03-14')] })).toEqual(['earlier 1']);
    expect(share({ occurrences: [occurrence('2024-03-15')] })).toEqual(['withDue 1']);
    expect(share({ occurrences: [occurrence('2024-06-14')] })).toEqual(['withDue 1']);
    expect(share({ occurrences: [occurrence('2024-06-15')] })).toEqual(['notDue 1']);
  });
  test('due before it and after it, not in it: not due', () => {
    expect(share({ occurrences: [occurrence('2024-01-31'), occurrence('2024-12-31')] })).toEqual([
      'notDue 1',
    ]);
  });
  test('once in it is enough', () => {
    expect(
      share({
        occurrences: [occurrence('2024-01-31'), occurrence('2024-05-31'), occurrence('2024-12-31')],
      }),
    ).toEqual(['withDue 1']);
  });
  test('cancelled and ongoing come before the dates, and are in no count of occurrences', () => {
    const dated = { occurrences: [occurrence('2024-05-31')] };
    expect(share({ ...dated, standing: 'cancelled' })).toEqual(['cancelled 1']);
    expect(share({ ...dated, standing: 'ongoing' })).toEqual(['ongoing 1']);
    const report = reportOn(
      [
        { ...dated, standing: 'cancelled' },
        { ...dated, standing: 'ongoing' },
      ],
      H1,
    );
    expect(report.totals).toMatchObject({ due: 0, overdue: 0, rate: null });
    expect(overdueItems(report)).toEqual([]);
  });
  test('without a date it is undated, done or not', () => {
    expect(share({ standing: 'undated' })).toEqual(['undated 1']);
    expect(share({ standing: 'onTime', state: 'done' })).toEqual(['undated 1']);
  });
});

describe('occurrences', () => {
  const totals = (...occurrences: ReturnType<typeof occurrence>[]) =>
    reportOn([{ occurrences }], period('2024-Q2', 'decree')).totals;

  test('done without a date counts on time in the period in which it was due, or late if so said', () => {
    expect(totals(occurrence('2024-05-31', { met: true }))).toMatchObject({
      due: 1,
      onTime: 1,
      rate: 1,
    });
    expect(totals(occurrence('2024-05-31', { met: true, late: true }))).toMatchObject({
      due: 1,
      late: 1,
      rate: 1,
    });
    expect(totals(occurrence('2024-07-31', { met: true }))).toMatchObject({
      due: 0,
      early: 0,
      rate: null,
    });
  });
  test('done before the period and due in it is on time', () => {
    expect(totals(occurrence('2024-05-31', { completedOn: '2024-03-01' }))).toMatchObject({
      due: 1,
      onTime: 1,
      early: 0,
    });
  });
  test('early: done in the period and due after it', () => {
    expect(totals(occurrence('2024-07-31', { completedOn: '2024-03-15' }))).toMatchObject({
      due: 0,
      early: 1,
    });
    expect(totals(occurrence('2024-07-31', { completedOn: '2024-03-14' }))).toMatchObject({
      due: 0,
      early: 0,
    });
  });
  test('due before the period: carried over while open, else of no concern', () => {
    expect(totals(occurrence('2024-02-29'))).toMatchObject({
      due: 0,
      overdue: 0,
      carriedOverdue: 1,
    });
    expect(totals(occurrence('2024-02-29', { completedOn: '2024-04-02' }))).toMatchObject({
      due: 0,
      late: 0,
      carriedOverdue: 0,
    });
  });
  test('each of several counts', () => {
    expect(
      totals(
        occurrence('2024-03-31', { completedOn: '2024-03-31' }),
        occurrence('2024-04-30', { completedOn: '2024-05-02' }),
        occurrence('2024-05-31'),
        occurrence('2024-06-30'),
      ),
    ).toMatchObject({ withDue: 1, due: 3, onTime: 1, late: 1, overdue: 1 });
  });
  test('nothing is overdue or carried over in a period that has not begun', () => {
    const report = reportOn(
      [{ occurrences: [occurrence('2024-03-10')] }, { occurrences: [occurrence('2024-05-31')] }],
      period('2024-Q2', 'decree'),
      { closedOn: day('2024-03-01') },
    );
    expect(report.totals).toMatchObject({
      earlier: 1,
      notDue: 1,
      due: 0,
      carriedOverdue: 0,
      rate: null,
    });
  });
});

describe('units', () => {
  const due = { occurrences: [occurrence('2024-04-30')] };
  test('each leading unit has a line, in the order of the plan; who co-operates has none', () => {
    const { units, totals } = reportOn(
      [
        { ...due, units: [lead('Văn phòng Sở'), support('Phòng Kế hoạch')] },
        { ...due, units: [lead('Ban Chỉ đạo ISO'), lead('Văn phòng Sở')] },
        { units: [support('Thanh tra Sở')] },
        {},
      ],
      H1,
    );
    expect(
      units.map(({ name, activities, due: times, overdue }) => [name, activities, times, overdue]),
    ).toEqual([
      ['Văn phòng Sở', 2, 2, 2],
      ['Ban Chỉ đạo ISO', 1, 1, 1],
    ]);
    expect(totals.activities).toBe(4);
  });
  test('two spellings are one unit, and one activity counts once on its line', () => {
    const { units } = reportOn(
      [
        { ...due, units: [lead('UBND huyện Mộ Đức'), lead('Ủy ban nhân dân huyện Mộ Đức')] },
        { ...due, units: [lead('Uỷ ban nhân dân huyện Mộ Đức')] },
      ],
      H1,
    );
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ name: 'UBND huyện Mộ Đức', activities: 2, due: 2 });
  });
});

/** The same figures once more, slow and plain: a count of its own for each. */
function counted(all: readonly ActivityProgress[], from: string, to: string): Tally {
  const dated = all.filter(
    (a) => a.standing !== 'cancelled' && a.standing !== 'ongoing' && a.occurrences.length > 0,
  );
  const within = (d: string) => from <= d && d <= to;
  const times = dated.flatMap((a) => a.occurrences);
  const inPeriod = times.filter((o) => within(o.due));
  const withDue = dated.filter((a) => a.occurrences.filter((o) => within(o.due)).length > 0).length;
  const earlier = dated.filter(
    (a) => a.occurrences.filter((o) => o.due >= from).length === 0,
  ).length;
  const cancelled = all.filter((a) => a.standing === 'cancelled').length;
  const ongoing = all.filter((a) => a.standing === 'ongoing').length;
  return {
    activities: all.length,
    withDue,
    earlier,
    notDue: dated.length - withDue - earlier,
    cancelled,
    ongoing,
    undated: all.length - dated.length - cancelled - ongoing,
    due: inPeriod.length,
    onTime: inPeriod.filter((o) => o.met && !o.late).length,
    late: inPeriod.filter((o) => o.met && o.late).length,
    overdue: inPeriod.filter((o) => !o.met).length,
    early: times.filter((o) => o.due > to && o.completedOn !== null && within(o.completedOn))
      .length,
    carriedOverdue: times.filter((o) => o.due < from && o.due <= to && !o.met).length,
  };
}

describe('any plan', () => {
  test('has the figures of a plain count, and they add up', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 12 }), aPeriod, aDay, (rows, of, asOf) => {
        const closedOn = closingDay(of, asOf);
        const progress = planOf(rows, addDays(closedOn, 1));
        const report = makeReport(progress, of, closedOn);
        const { rate, ...tally } = report.totals;
        expect(tally).toEqual(counted(progress.activities, of.from, closedOn));
        expect(
          tally.withDue +
            tally.notDue +
            tally.earlier +
            tally.ongoing +
            tally.undated +
            tally.cancelled,
        ).toBe(rows.length);
        expect(tally.onTime + tally.late + tally.overdue).toBe(tally.due);
        expect(rate).toEqual(tally.due === 0 ? null : (tally.due - tally.overdue) / tally.due);
        expect(overdueItems(report)).toHaveLength(tally.overdue + tally.carriedOverdue);
        for (const { name, ...unit } of report.units) {
          const own = progress.activities.filter(({ activity }) =>
            activity.units.some((one) => one.name === name),
          );
          expect(unit).toEqual(counted(own, of.from, closedOn));
        }
      }),
    );
  });

  test('what is due up to the calendar end is in the figures or in the list after closing, never lost', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 8 }), aPeriod, (rows, of) => {
        const report = reportOn(rows, of);
        const dated = rows.filter(
          ({ standing: stands }) => stands !== 'cancelled' && stands !== 'ongoing',
        );
        const upToEnd = dated
          .flatMap(({ occurrences }) => occurrences)
          .filter(({ due }) => due >= of.from && due <= of.calendarEnd);
        expect(report.totals.due + itemsDueAfterClosing(report).length).toBe(upToEnd.length);
      }),
    );
  });
});

describe('the quarters and the year', () => {
  test('by the calendar, what is due in the quarters adds up to what is due in the year', () => {
    const dueIn = (rows: Parameters<typeof reportOn>[0], id: string): number =>
      reportOn(rows, period(id, 'calendar')).totals.due;
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 12 }), (rows) => {
        const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
        const sum = quarters.reduce((total, id) => total + dueIn(rows, id), 0);
        expect(sum).toBe(dueIn(rows, '2024'));
        expect(dueIn(rows, '2024-H1') + dueIn(rows, '2024-H2')).toBe(sum);
      }),
    );
  });
});

describe('a plan as it is read', () => {
  const aTask = fc.record({ due: aDay, done: fc.option(aDay) });

  test('what was done after the books closed counts as not done', () => {
    fc.assert(
      fc.property(fc.array(aTask, { maxLength: 10 }), aPeriod, aDay, (tasks, of, asOf) => {
        const closedOn = closingDay(of, asOf);
        const { plan } = planOf(
          tasks.map(({ due, done }) => ({
            occurrences: [occurrence(due)],
            cells: { ...BLANK_CELLS, completedOn: done && dateCell(done) },
          })),
          asOf,
        );
        const activities = plan.activities.map((activity, n) => {
          const due = tasks[n]?.due ?? asOf;
          return {
            ...activity,
            timeline: { ...activity.timeline, occurrences: [{ from: due, due }] },
          };
        });
        const judging = { asOf: addDays(closedOn, 1), doneBy: closedOn, dueSoonDays: 15 };
        const { totals } = makeReport(judgePlan({ ...plan, activities }, judging), of, closedOn);
        const due = tasks.filter((task) => task.due >= of.from && task.due <= closedOn);
        const doneBy = (limit: (task: (typeof tasks)[number]) => Day) =>
          due.filter((task) => task.done !== null && task.done <= limit(task)).length;
        expect(totals.due).toBe(due.length);
        expect(totals.onTime + totals.late).toBe(doneBy(() => closedOn));
        expect(totals.onTime).toBe(doneBy((task) => (task.due < closedOn ? task.due : closedOn)));
      }),
    );
  });
});
