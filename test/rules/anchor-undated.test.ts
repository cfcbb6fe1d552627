import { anchorUndated } from '../../src/rules/anchor-undated';
import { afterEvent, dated, planOf, saidOfPlan, twiceAYear, type Row } from './plan-of';
import { timeline } from '../support/timeline';
import type { Timeline } from '../../src/timeline/timeline';

const audit = (when: Timeline): Row => ({ types: ['audit'], timeline: when });
const review: Row = { types: ['review'], timeline: afterEvent('kết thúc đánh giá nội bộ') };
const eitherQuarter = timeline('dated', {
  anyOf: true,
  occurrences: dated('2024-07-01..2024-12-31').occurrences,
});

describe('anchor-undated', () => {
  test.each<[string, Row[], string[]]>([
    ['the seed: an audit twice a year', [audit(twiceAYear), review], ['C8 undated']],
    ['an audit in either of two quarters', [audit(eitherQuarter), review], ['C8 undated']],
    ['an audit without a timeline', [audit(timeline('empty')), review], ['C8 undated']],
    ['an audit in October', [audit(dated('2024-10-31')), review], []],
    ['one of two audits is dated', [audit(twiceAYear), audit(dated('2024-10-31')), review], []],
    ['no row of the event', [{ types: ['report'], timeline: twiceAYear }, review], []],
    ['the row itself is no anchor', [{ ...review, types: ['audit', 'review'] }], []],
    ['no event is named', [audit(twiceAYear), { timeline: timeline('conditional') }], []],
    [
      'a date beside the event',
      [audit(twiceAYear), { ...review, timeline: dated('2024-11-30') }],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(anchorUndated, planOf(rows))).toEqual(expected);
  });

  test('tells the event and the row that it is', () => {
    expect(anchorUndated.check(planOf([audit(twiceAYear), review]))[0]?.data).toEqual({
      row: 8,
      event: 'kết thúc đánh giá nội bộ',
      anchorRow: 7,
    });
  });
});
