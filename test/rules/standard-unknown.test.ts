import { standardUnknown } from '../../src/rules/standard-unknown';
import { planOf, saidOfWorkbook, texts, workbookOf } from './plan-of';

const UNKNOWN = ['A1 unknown'];

describe('standard-unknown', () => {
  test.each([
    ['tiêu chuẩn quốc gia TCVN ISO 9001:2018 vào hoạt động', UNKNOWN],
    ['TCVN ISO\n9001:2018', UNKNOWN],
    ['TCVN  ISO 9001 : 2018', UNKNOWN],
    ['tcvn iso 9001-2018', UNKNOWN],
    ['TCVN ISO 9001 – 2018', UNKNOWN],
    ['ISO 9001:2016', UNKNOWN],
    ['ISO9001:2018', UNKNOWN],
    ['theo 9001:2018', UNKNOWN],
    ['ISO 9001 2018', UNKNOWN],
    ['TCVN ISO 9001:2026', UNKNOWN],
    ['TCVN ISO 9001:1994', UNKNOWN],
    ['TCVN ISO 9001:2018 và TCVN ISO 9001:2018', UNKNOWN],
    ['TCVN ISO 9001:2018 và TCVN ISO 9001:2019', ['A1 unknown', 'A1 unknown']],
    ['TCVN ISO 9001:2015; TCVN ISO 9001:2008; TCVN ISO 9001:2000; TCVN ISO 9001:1996', []],
    ['ISO 9001:1987, ISO 9001:1994, ISO 9001:2000, ISO 9001:2008, ISO 9001:2015', []],
    ['ISO 9001:2026', []],
    ['TCVN ISO 9001-2015', []],
    ['ISO 9001:2015/Amd 1:2024', []],
    ['TCVN ISO 18091:2020', []],
    ['ISO 14001:2018', []],
    ['Điện thoại 0259001-2018', []],
    ['số 9001/2018/QĐ-UBND', []],
    ['Kế hoạch áp dụng ISO 9001 năm 2018', []],
  ])('%s', (text, expected) => {
    expect(saidOfWorkbook(standardUnknown, workbookOf({ texts: texts(text) }))).toEqual(expected);
  });

  test.each([
    ['Kế hoạch ISO 9001 2024', []],
    ['Kế hoạch ISO 9001 - 2024', []],
    ['ISO 9001:2024', UNKNOWN],
    ['ISO 9001-2024', UNKNOWN],
  ])('beside a plan of 2024: %s', (text, expected) => {
    const workbook = workbookOf({ plans: [planOf([{}])], texts: texts(text) });
    expect(saidOfWorkbook(standardUnknown, workbook)).toEqual(expected);
  });

  test('finds the cell, and quotes it', () => {
    const workbook = workbookOf({ texts: texts('Căn cứ pháp lý', '', 'theo TCVN ISO\n9001:2018') });
    const [finding] = standardUnknown.check(workbook);
    expect(finding).toMatchObject({ sheet: 'Căn cứ', cell: 'A3' });
    expect(finding?.data['written']).toBe('TCVN ISO 9001:2018');
  });

  test('a long text is read in one go', () => {
    const text = `${'TCVN ISO 9001 '.repeat(10_000)}TCVN ISO 9001:2018`;
    expect(saidOfWorkbook(standardUnknown, workbookOf({ texts: texts(text) }))).toEqual(UNKNOWN);
  });
});
