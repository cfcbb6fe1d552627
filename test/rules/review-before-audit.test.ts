import { reviewBeforeAudit } from '../../src/rules/review-before-audit';
import { afterEvent, dated, planOf, saidOfPlan, twiceAYear, type Row } from './plan-of';
import { timeline } from '../support/timeline';
import type { Timeline } from '../../src/timeline/timeline';

const audit = (when: Timeline): Row => ({ types: ['audit'], timeline: when });
const review = (when: Timeline): Row => ({ types: ['review'], timeline: when });
const eitherQuarter = timeline('dated', {
  anyOf: true,
  occurrences: dated('2024-07-01..2024-12-31').occurrences,
});

describe('review-before-audit', () => {
  test.each<[string, Row[], string[]]>([
    ['after the audit', [audit(dated('2024-10-31')), review(dated('2024-11-30'))], []],
    ['before the audit', [audit(dated('2024-10-31')), review(dated('2024-09-30'))], ['C8 before']],
    ['in the same quarter', [audit(dated('2024-12-31')), review(dated('2024-12-31'))], []],
    [
      'two audits, one review after both',
      [audit(dated('2024-06-30', '2024-11-15')), review(dated('2024-12-15'))],
      [],
    ],
    [
      'two audits, the only review between them',
      [audit(dated('2024-06-30', '2024-11-15')), review(dated('2024-07-15'))],
      ['C8 before'],
    ],
    [
      'a review after each',
      [audit(dated('2024-05-31', '2024-10-31')), review(dated('2024-06-30', '2024-11-30'))],
      [],
    ],
    [
      'the first review before the first audit',
      [
        audit(dated('2024-05-31', '2024-10-31')),
        review(dated('2024-11-30')),
        review(dated('2024-04-30')),
      ],
      ['C9 before'],
    ],
    [
      'both in one row',
      [{ types: ['audit', 'review'], timeline: dated('2024-06-30', '2024-12-31') }],
      [],
    ],
    ['"after the audit"', [audit(dated('2024-10-31')), review(afterEvent('đánh giá nội bộ'))], []],
    ['an audit by our convention', [audit(twiceAYear), review(dated('2024-11-30'))], []],
    ['an audit in either quarter', [audit(eitherQuarter), review(dated('2024-10-31'))], []],
    ['no audit', [review(dated('2024-03-31'))], []],
    ['no review', [audit(dated('2024-10-31'))], []],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(reviewBeforeAudit, planOf(rows))).toEqual(expected);
  });

  test('tells both days and rows', () => {
    const plan = planOf([audit(dated('2024-10-31')), review(dated('2024-09-30'))]);
    expect(reviewBeforeAudit.check(plan)[0]?.data).toEqual({
      row: 8,
      due: '30/09/2024',
      auditRow: 7,
      auditDue: '31/10/2024',
    });
  });
});
