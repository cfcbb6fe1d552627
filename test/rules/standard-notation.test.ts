import { standardNotation } from '../../src/rules/standard-notation';
import { planOf, saidOfWorkbook, texts, workbookOf } from './plan-of';

describe('standard-notation', () => {
  test.each([
    ['Tiêu chuẩn quốc gia TCVN ISO 9001-2015', ['A1 dash']],
    ['TCVN ISO 9001 – 2015', ['A1 dash']],
    ['TCVN ISO 9001 -\n2015', ['A1 dash']],
    ['TCVN ISO 9001-2015 và TCVN ISO 9001-2008', ['A1 dash']],
    ['TCVN ISO 9001:2015', []],
    ['TCVN ISO 9001: 2015', []],
    ['ISO 9001 2015', []],
    ['TCVN ISO 9001:2008-2015', []],
  ])('%s', (text, expected) => {
    expect(saidOfWorkbook(standardNotation, workbookOf({ texts: texts(text) }))).toEqual(expected);
  });

  test('the year of the plan, set off by a dash, is no edition', () => {
    const workbook = workbookOf({
      plans: [planOf([{}])],
      texts: texts('Kế hoạch ISO 9001 - 2024'),
    });
    expect(saidOfWorkbook(standardNotation, workbook)).toEqual([]);
  });

  test('says how to write it', () => {
    const [finding] = standardNotation.check(workbookOf({ texts: texts('tcvn ISO 9001-2015') }));
    expect(finding?.data).toEqual({
      cell: 'A1',
      written: 'tcvn ISO 9001-2015',
      proper: 'TCVN ISO 9001:2015',
    });
  });
});
