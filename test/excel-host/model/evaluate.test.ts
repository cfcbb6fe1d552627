import { parseDay } from '../../../src/timeline/day';
import { Book } from './book';
import { calculate } from './evaluate';

function sample() {
  const book = new Book();
  const sheet = book.add('S');
  sheet.put(1, 1, 'Quý II', null);
  sheet.put(2, 1, 45473, null);
  sheet.put(3, 1, { kind: 'error', code: '#N/A' }, null);
  sheet.put(4, 1, 'a\nb', null);
  sheet.put(5, 1, true, null);
  const today = parseDay('2024-07-15');
  if (!today) throw new Error('no day');
  return { book, sheet, today, date1904: false, row: 1, column: 1 };
}

// What Excel gives for each, from the documentation of its functions.
test.each([
  ['N("_kehoachiso")=0', true],
  ['$A1="QUÝ ii"', true],
  ['$A1=""', false],
  ['$B1=""', true],
  ['$B1=0', true],
  ['$A2=45473', true],
  ['$A2="45473"', false],
  ['$A5=TRUE', true],
  ['TODAY()>DATE(2024,6,30)', true],
  ['TODAY()>=DATE(2024,7,30)-15', true],
  ['TODAY()-DATE(2024,7,1)', 14],
  ['ISERROR($A3)', true],
  ['ISERROR(SEARCH("hoàn thành",$A1))', true],
  ['SEARCH("hoàn thành","Đã HOÀN THÀNH")', 4],
  ['SEARCH("a?c","xxabc")', 3],
  ['LEFT($A1,3)="Quý"', true],
  ['LEN($A1)', 6],
  ['$A4="a"&CHAR(10)&"b"', true],
  ['AND(1=1,$A1="Quý II",2>1)', true],
  ['AND(FALSE,$A1="x")', false],
  ['"he said ""no"""', 'he said "no"'],
  ['1+2*3', 7],
  ['-(2-5)', 3],
  ['IF(1>2,"a","b")', 'b'],
  ['IF($A1="Quý II",1)', 1],
  ['OR(1=2,$A5)', true],
  ['SUM(A1:A2)', 45473],
  ['COUNTA(A1:B5)', 5],
  ['COUNTIF(A1:A5,"quý*")', 1],
  ['COUNTIF(A1:A5,"quý")', 0],
  ['COUNTIF(A1:A5,"*~**")', 0],
  ['COUNTIFS(A1:A2,"*II",A4:A5,"a*")', 1],
  ['SUMIF(A1:A2,"Quý II",A2:A3)', 45473],
  ["SUM('S'!$A$2,S!A2:A2)", 90946],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-1.005,2)', -1.01],
  ['SUBSTITUTE("1.5.2",".",",")', '1,5,2'],
])('%s is %p', (formula, value) => {
  expect(calculate(formula, sample())).toBe(value);
});

test('an error in any part of AND is the result', () => {
  expect(calculate('AND(FALSE,$A3="x")', sample())).toEqual({ kind: 'error', code: '#N/A' });
});

test.each(['1+', 'AND(1', '"a', 'a b'])('%s is no formula', (formula) => {
  expect(() => calculate(formula, sample())).toThrow(
    expect.objectContaining({ formulaIsWrong: true }),
  );
});

test('a literal of more than 255 letters is no formula', () => {
  expect(() => calculate(`"${'x'.repeat(256)}"=""`, sample())).toThrow('255');
});

test('what is not simulated is refused', () => {
  expect(() => calculate('MEDIAN(A1:A3)', sample())).toThrow(
    expect.objectContaining({ formulaIsWrong: false }),
  );
});
