import { leadUnclear } from '../../src/rules/lead-unclear';
import { planOf, saidOfPlan, unit, type Row } from './plan-of';

const office = unit('Văn phòng Sở');
const rooms = unit('Các phòng chuyên môn', { group: true });
const helper = unit('Sở Nội vụ', { role: 'support' });

describe('lead-unclear', () => {
  test.each<[string, Row[], string[]]>([
    ['two units', [{ units: [office, rooms], leadSaid: false }], ['D7 unclear']],
    ['two units, and one is said to lead', [{ units: [office, rooms], leadSaid: true }], []],
    ['one unit', [{ units: [office], leadSaid: false }], []],
    ['one unit and one that helps', [{ units: [office, helper], leadSaid: false }], []],
    ['nobody', [{ units: [], leadSaid: false }], []],
    [
      'a merged cell, once',
      [
        { units: [office, rooms], leadSaid: false },
        { units: [office, rooms], leadSaid: false, unitRow: 7 },
      ],
      ['D7 unclear'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(saidOfPlan(leadUnclear, planOf(rows))).toEqual(expected);
  });

  test('counts the units that may lead', () => {
    const units = [office, rooms, helper];
    const [finding] = leadUnclear.check(planOf([{ units, leadSaid: false }]));
    expect(finding?.data).toEqual({ row: 7, count: 2 });
  });
});
