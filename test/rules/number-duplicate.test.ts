import { numberDuplicate } from '../../src/rules/number-duplicate';
import { numbered, saidOfPlan } from './plan-of';

describe('number-duplicate', () => {
  test.each([
    ['the seed: 3 twice', ['1', '2', '3', '3', '4'], ['A10 repeated']],
    ['each number once', ['1', '2', '3'], []],
    ['three times: both later rows', ['1', '1', '1'], ['A8 repeated', 'A9 repeated']],
    ['another writing of the number', ['3', '03', '3.', '(3)'], ['A8', 'A9', 'A10'].map(of)],
    ['a restart after a section row', ['1', '2', '#', '1', '2'], []],
    ['within the second section', ['1', '#', '1', '2', '1'], ['A11 repeated']],
    ['two levels', ['1', '1.1', '1.2', '2', '2.1', '2.2'], []],
    ['the same number at the second level', ['3.1', '3.2', '3.2', '3.3'], ['A9 repeated']],
    ['letters restart under each number', ['1', 'a)', 'b)', '2', 'a)', 'b)'], []],
    ['the same letter under one number', ['1', 'a)', 'a)', '2'], ['A9 repeated']],
    ['2a) and 2b)', ['2a', '2b', '2a'], ['A9 repeated']],
    ['numbers restart under each Roman row', ['I', '1', '2', 'II', '1', '2'], []],
    ['the same Roman number', ['I', '1', 'I'], ['A9 repeated']],
    ['Roman numbers restart under each capital', ['A', 'I', '1', 'B', 'I', '1'], []],
    ['what is no number', ['-', '-', '', '', '+', 'Bước', 'Bước'], []],
  ])('%s', (_, numbers, expected) => {
    expect(saidOfPlan(numberDuplicate, numbered(...numbers))).toEqual(expected);
  });

  test('tells the number and the row that had it first', () => {
    const [finding] = numberDuplicate.check(numbered('1', '2', '3', '3.', '4'));
    expect(finding?.data).toEqual({ number: '3', first: 'A9', cell: 'A10' });
  });
});

function of(cell: string): string {
  return `${cell} repeated`;
}
