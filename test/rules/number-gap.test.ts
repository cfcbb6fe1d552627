import { numberGap } from '../../src/rules/number-gap';
import { numbered, saidOfPlan } from './plan-of';

describe('number-gap', () => {
  test.each([
    ['one after the other', ['1', '2', '3'], []],
    ['a number left out', ['1', '2', '4', '5'], ['A9 gap']],
    ['backwards', ['1', '3', '2'], ['A8 gap', 'A9 gap']],
    ['a duplicate is no gap as well', ['1', '2', '3', '3', '4'], []],
    ['a table that begins at 5', ['5', '6'], []],
    ['a section that starts again', ['1', '2', '#', '1', '2'], []],
    ['a section that continues', ['1', '2', '#', '3', '4'], []],
    ['a section that does neither', ['1', '2', '#', '7'], ['A10 gap']],
    ['a section whose title has a number itself', ['1', '2', '#', 'a)', 'b)', '4'], []],
    ['two levels', ['1', '1.1', '1.2', '2', '2.1', '2.2', '3'], []],
    ['a gap at the second level', ['1.1', '1.2', '1.4'], ['A9 gap']],
    ['leading zeros', ['08', '09', '10'], []],
    ['a restart under a Roman row', ['I', '1', '2', 'II', '1'], []],
    ['going on under a Roman row', ['I', '1', '2', 'II', '3'], []],
    ['a gap under a Roman row', ['I', '1', '2', 'II', '4'], ['A11 gap']],
    ['rows without a number between', ['1', '', '-', '2'], []],
  ])('%s', (_, numbers, expected) => {
    expect(saidOfPlan(numberGap, numbered(...numbers))).toEqual(expected);
  });

  test('tells both numbers in full', () => {
    const [finding] = numberGap.check(numbered('2.1', '2.3'));
    expect(finding?.data).toEqual({ previous: '2.1', number: '2.3', row: 8 });
  });
});
