import { areaName, parseArea, type Area } from '../../../src/workbook/address';
import { Book } from './book';
import { NO_LOOK, type Rule } from './rule';
import type { Sheet } from './sheet';
import { User } from './user';

function area(text: string): Area {
  const found = parseArea(text);
  if (!found) throw new Error(text);
  return found;
}

const rule = (on: string, formula: string): Rule => ({
  id: on,
  type: 'Custom',
  areas: [area(on)],
  formulas: [formula],
  look: NO_LOOK,
  stopIfTrue: false,
  source: null,
});

function prepared(): { book: Book; sheet: Sheet; user: User } {
  const book = new Book();
  const sheet = book.add('Kế hoạch');
  book.add('Khác');
  for (let row = 7; row <= 12; row++) sheet.put(row, 3, `hạn ${row}`, null);
  sheet.merges.add(area('A8:A9'));
  sheet.tables = [{ id: 't', name: 'Bảng', area: area('B6:E12'), hasHeaders: true }];
  sheet.rules = [rule('A7:E12', 'AND($C7="x",$C$9="y")')];
  sheet.names = [{ name: 'n', formula: "='Kế hoạch'!$A$10", visible: true, comment: '' }];
  sheet.rowBreaks = [11];
  book.find('Khác')?.put(1, 1, 1, "='Kế hoạch'!C10+C10");
  return { book, sheet, user: new User(book) };
}

test('rows put in above: everything moves down', () => {
  const { book, sheet, user } = prepared();
  const tracked = sheet.track(area('C8:C9'));
  user.insertRows('Kế hoạch', 3, 2);
  expect(sheet.grid.get(9, 3)?.value).toBe('hạn 7');
  expect(sheet.merges.all().map(areaName)).toEqual(['A10:A11']);
  expect(sheet.tables.map((table) => areaName(table.area))).toEqual(['B8:E14']);
  expect(sheet.rules[0]?.areas.map(areaName)).toEqual(['A9:E14']);
  expect(sheet.rules[0]?.formulas).toEqual(['AND($C9="x",$C$11="y")']);
  expect(sheet.names[0]?.formula).toBe("='Kế hoạch'!$A$12");
  expect(sheet.rowBreaks).toEqual([13]);
  expect(tracked.area && areaName(tracked.area)).toBe('C10:C11');
  expect(book.find('Khác')?.grid.get(1, 1)?.formula).toBe("='Kế hoạch'!C12+C10");
});

test('a row put in between: areas grow, the rule still reads its own row', () => {
  const { sheet, user } = prepared();
  user.insertRows('Kế hoạch', 9);
  expect(sheet.merges.all().map(areaName)).toEqual(['A8:A10']);
  expect(sheet.rules[0]?.areas.map(areaName)).toEqual(['A7:E13']);
  expect(sheet.rules[0]?.formulas).toEqual(['AND($C7="x",$C$10="y")']);
});

test('the first row of a rule taken out: the rule reads the row that is first now', () => {
  const { sheet, user } = prepared();
  user.deleteRows('Kế hoạch', 7);
  expect(sheet.rules[0]?.areas.map(areaName)).toEqual(['A7:E11']);
  expect(sheet.rules[0]?.formulas).toEqual(['AND($C7="x",$C$8="y")']);
  expect(sheet.grid.get(7, 3)?.value).toBe('hạn 8');
});

test('what is taken out is a #REF! to those who spoke of it', () => {
  const { book, sheet, user } = prepared();
  const tracked = sheet.track(area('A10:B10'));
  user.deleteRows('Kế hoạch', 10);
  expect(sheet.names[0]?.formula).toBe('=#REF!');
  expect(book.find('Khác')?.grid.get(1, 1)?.formula).toBe('=#REF!+C10');
  expect(tracked.area).toBeNull();
});

test('a column put in moves what is right of it', () => {
  const { sheet, user } = prepared();
  user.insertColumns('Kế hoạch', 2);
  expect(sheet.grid.get(7, 4)?.value).toBe('hạn 7');
  expect(sheet.rules[0]?.formulas).toEqual(['AND($D7="x",$D$9="y")']);
});

test("a table's header cannot be deleted alone", () => {
  const { user } = prepared();
  expect(() => user.deleteRows('Kế hoạch', 6)).toThrow('header');
});

test('a renamed sheet keeps its formulas', () => {
  const { book, user } = prepared();
  user.renameSheet('Kế hoạch', "Kế 'hoạch'x");
  expect(book.find('Khác')?.grid.get(1, 1)?.formula).toBe("='Kế ''hoạch''x'!C10+C10");
});

test('sorted rows take their cells along, hidden rows stay', () => {
  const book = new Book();
  const sheet = book.add('S');
  const user = new User(book);
  [
    ['c', 3],
    ['a', 1],
    ['b', 2],
    ['0', 9],
  ].forEach(([name, number], n) => {
    user.type('S', `A${n + 1}`, `'${name}`);
    user.type('S', `B${n + 1}`, String(number));
  });
  sheet.put(1, 3, 3, '=B1');
  user.hideRow('S', 4);
  user.sortRows('S', 'A1:C4', 'B');
  expect([1, 2, 3, 4].map((row) => user.value('S', `A${row}`))).toEqual(['a', 'b', 'c', '0']);
  expect(sheet.grid.get(3, 3)?.formula).toBe('=B3');
});

test('merged cells are not sorted', () => {
  const { user } = prepared();
  expect(() => user.sortRows('Kế hoạch', 'A7:E12', 'C')).toThrow('Merged');
});
