import { messageOf } from '../../src/rules/message';
import { overdue } from '../../src/rules/overdue';

const finding = { rule: overdue, message: 'overdue', sheet: 'S', cell: 'C7' };
const data = { row: 7, days: 3, due: '30/06/2024' };

describe('messageOf', () => {
  test('fills each name from the data', () => {
    for (const language of ['vi', 'en'] as const) {
      const message = messageOf({ ...finding, data }, language);
      expect(message).toContain('30/06/2024');
      expect(message).not.toMatch(/[{}]/);
    }
  });

  test('takes a value as it is, whatever is in it', () => {
    const strange = { ...data, due: '$& {row} $1' };
    expect(messageOf({ ...finding, data: strange }, 'vi')).toContain('$& {row} $1');
  });

  test.each([
    [0, '0 days overdue'],
    [1, '1 day overdue'],
    [143, '143 days overdue'],
  ])('counts %d in English', (days, said) => {
    expect(messageOf({ ...finding, data: { ...data, days } }, 'en')).toContain(said);
  });

  test('throws on a name that the data lacks', () => {
    expect(() => messageOf({ ...finding, data: { row: 7 } }, 'vi')).toThrow('days');
  });

  test('throws on a message that the rule lacks', () => {
    expect(() => messageOf({ ...finding, data, message: 'other' }, 'vi')).toThrow('other');
  });
});
