import { MARK_SIGNATURE, MARK_STYLES } from '../../../src/workbook/mark';
import { Book } from './book';
import { NO_LOOK } from './rule';
import { shownMarks } from './shown-marks';
import { User } from './user';
import { day } from '../../support/day';

function marked(): { book: Book; user: User } {
  const book = new Book();
  const sheet = book.add('S');
  ['Quý IV', 'Quý II', 'Quý I', 'Quý II'].forEach((text, n) => sheet.put(7 + n, 3, text, null));
  sheet.rules.push({
    id: 'r',
    type: 'Custom',
    areas: [{ top: 7, left: 1, bottom: 10, right: 5 }],
    formulas: [`AND(${MARK_SIGNATURE},$C7="Quý II",TODAY()>DATE(2024,6,30))`],
    look: { ...NO_LOOK, fill: `#${MARK_STYLES.overdue.fill}` },
    stopIfTrue: false,
    source: null,
  });
  return { book, user: new User(book) };
}

const rows = (book: Book, on = '2024-07-15') =>
  shownMarks(book, 'S', day(on)).map(({ row, kind }) => `${kind} ${row}`);

test('shows on the rows that say what was read, from the day on', () => {
  const { book } = marked();
  expect(rows(book)).toEqual(['overdue 8', 'overdue 10']);
  expect(rows(book, '2024-06-30')).toEqual([]);
});

test('follows its rows when others are put in above or between, and taken out', () => {
  const { book, user } = marked();
  user.insertRows('S', 1);
  expect(rows(book)).toEqual(['overdue 9', 'overdue 11']);
  user.insertRows('S', 10);
  expect(rows(book)).toEqual(['overdue 9', 'overdue 12']);
  user.deleteRows('S', 8);
  expect(rows(book)).toEqual(['overdue 8', 'overdue 11']);
});

test('follows its rows when they are sorted, and goes when one is edited', () => {
  const { book, user } = marked();
  user.sortRows('S', 'A7:E10', 'C');
  expect(rows(book)).toEqual(['overdue 8', 'overdue 9']);
  user.type('S', 'C8', 'Quý III');
  expect(rows(book)).toEqual(['overdue 9']);
});
