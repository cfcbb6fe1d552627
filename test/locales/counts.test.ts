import { counted } from '../../src/locales/counted';
import { en } from '../../src/locales/en';
import { paneEn } from '../../src/locales/pane-en';
import { timelineEn } from '../../src/locales/timeline-en';

describe('counts in English', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [143, '143 days'],
  ])('%d', (count, said) => {
    expect(counted(count, 'day')).toBe(said);
  });

  test('with a plural of its own', () => {
    expect([1, 2].map((count) => counted(count, 'activity', 'activities'))).toEqual([
      '1 activity',
      '2 activities',
    ]);
  });

  test('on the command line', () => {
    expect(en.check.findings(1, 0, 2)).toBe('1 error, 0 warnings, 2 hints');
    expect(en.check.plan('Plan!A1:E2', 2024, 1, '01/01/2024')).toContain(': 1 activity,');
    expect(en.highlight.done(1, 2, 'Plan')).toContain('1 activity overdue, 2 due soon');
    expect(en.highlight.cleared(1)).toBe('Cleared 1 mark.');
  });

  test('in the pane', () => {
    expect(paneEn.check.announce(1, 1)).toBe('Checked: 1 finding in 1 plan.');
    expect(paneEn.check.announce(2, 3)).toBe('Checked: 3 findings in 2 plans.');
    expect(paneEn.overdue.lateSpoken(1)).toBe('1 day overdue');
    expect(paneEn.choices.open(2)).toBe('2 uncertain readings');
  });

  test.each([
    [1, 'once a year'],
    [2, 'twice a year'],
    [3, '3 times a year'],
  ])('%d times', (times, said) => {
    expect(timelineEn.times({ times, per: 'year', atLeast: false })).toBe(said);
  });
});
