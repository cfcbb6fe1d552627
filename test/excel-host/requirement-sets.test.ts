import { isThere } from './requirement-sets';

test.each([
  ['1.9', true],
  ['1.10', true],
  ['1.11', false],
  ['2.1', false],
])('where ExcelApi 1.10 is, %s: %s', (version, there) => {
  expect(isThere({ set: 'ExcelApi', version }, { ExcelApi: '1.10' })).toBe(there);
});

test('a set that is not advertised is not there', () => {
  expect(isThere({ set: 'ExcelApiOnline', version: '1.1' }, { ExcelApi: '1.14' })).toBe(false);
});
