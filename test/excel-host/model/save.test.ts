import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Book } from './book';
import { loadBook } from './load';
import { NO_LOOK } from './rule';
import { toXlsx } from './save';
import { snapshotOf } from './snapshot';
import { User } from './user';

test.each(['mo-duc-2024', 'theo-doi-tien-do-2025', 'ba-cot-2025'])(
  'cells, merges, lines and names of %s come back',
  (name) => {
    const book = loadBook(readFileSync(join(__dirname, `../../fixtures/workbooks/${name}.xlsx`)));
    const again = loadBook(toXlsx(book));
    book.sheets.forEach((sheet, n) => {
      const copy = again.sheets[n];
      expect([...(copy?.grid.all() ?? [])]).toEqual([...sheet.grid.all()]);
      expect(copy?.merges).toEqual(sheet.merges);
      expect(copy?.columnFormats).toEqual(sheet.columnFormats);
      expect(copy?.rowFormats).toEqual(sheet.rowFormats);
      expect(copy?.page.titleRows).toEqual(sheet.page.titleRows);
    });
    expect(again.names).toEqual(book.names);
  },
);

test('a whole small workbook comes back', () => {
  const book = new Book();
  const sheet = book.add('Kế "hoạch"');
  book.active = sheet;
  const user = new User(book);
  user.type(sheet.name, 'A1', "'=1+1");
  user.type(sheet.name, 'B2', '15/6/2024');
  user.type(sheet.name, 'C3', '=1+1');
  user.type(sheet.name, 'D4', 'TRUE');
  user.type(sheet.name, 'E5', '#N/A');
  user.hideRow(sheet.name, 9);
  sheet.names.push({ name: '_kehoachiso', formula: '="a|b""c|d"', visible: false, comment: '' });
  sheet.rules.push({
    id: 'r',
    type: 'Custom',
    areas: [{ top: 7, left: 1, bottom: 9, right: 5 }],
    formulas: ['AND($C7="x<y",1=1)'],
    look: { ...NO_LOOK, fill: '#F4B6A6', bold: true },
    stopIfTrue: false,
    source: null,
  });
  expect(snapshotOf(loadBook(toXlsx(book)))).toEqual(snapshotOf(book));
});
