import { internalAuditMissing } from '../../src/rules/internal-audit-missing';
import type { Timeline } from '../../src/timeline/timeline';
import { afterEvent, dated, planOf, saidOfPlan, twiceAYear } from './plan-of';
import { timeline } from '../support/timeline';

const auditOn = (when: Timeline) => ({ types: ['audit' as const], timeline: when });

describe('internal-audit-missing, in a plan of 2024', () => {
  test.each<[string, Timeline, string[]]>([
    ['within the year', dated('2024-07-01..2024-09-30'), []],
    ['over the turn of the year', dated('2023-12-01..2024-01-31'), []],
    ['twice a year', twiceAYear, []],
    ['two, one of them in the year', dated('2023-11-30', '2024-11-30'), []],
    ['the year before', dated('2023-11-30'), ['A4 not-in-year']],
    ['the year after', dated('2025-03-31'), ['A4 not-in-year']],
    ['after an event', afterEvent('ban hành kế hoạch'), []],
    ['dated in another document', timeline('external'), []],
    ['no timeline', timeline('empty'), ['A4 not-in-year']],
    ['words that are not understood', timeline('unreadable'), ['A4 not-in-year']],
    ['a date that does not exist', timeline('invalid'), ['A4 not-in-year']],
  ])('an audit: %s', (_, when, expected) => {
    expect(saidOfPlan(internalAuditMissing, planOf([auditOn(when)]))).toEqual(expected);
  });

  test('no audit at all', () => {
    const plan = planOf([{ types: ['review'] }, { types: ['report'] }]);
    expect(saidOfPlan(internalAuditMissing, plan)).toEqual(['A4 missing']);
  });

  test('one of two audits is enough', () => {
    const plan = planOf([auditOn(timeline('empty')), auditOn(dated('2024-10-31'))]);
    expect(saidOfPlan(internalAuditMissing, plan)).toEqual([]);
  });

  test('a plan of another field needs none', () => {
    const plan = planOf([{}], { title: 'Kế hoạch tuyển quân năm 2024' });
    expect(saidOfPlan(internalAuditMissing, plan)).toEqual([]);
  });
});
