import { User } from '../model/user';
import { snapshotOf } from '../model/snapshot';
import { Sheet } from '../model/sheet';
import { call, get, go, items, make, refusal, set } from './calls';
import { emptyWorkbook, rangeOf, sheetOf } from './workbooks';

const sheets = (host = emptyWorkbook()) => go(host, 'Worksheets');

test.each([
  ['', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['a\\b', 'InvalidArgument'],
  ['a?', 'InvalidArgument'],
  ['a*', 'InvalidArgument'],
  ['[a]', 'InvalidArgument'],
  ['a:b', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ["a'", 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
  ['x'.repeat(31), null],
  ["Kế 'hoạch' 2024", null],
])('a sheet named "%s": %p', (name, code) => {
  const host = emptyWorkbook();
  expect(refusal(() => make(sheets(host), 'Add', name))).toBe(code);
  call(sheets(host), 'Add', 'Khác');
  expect(refusal(() => set(sheetOf(host, 'Khác'), 'Name', name))).toBe(
    name === '' ? 'InvalidArgument' : code === null ? 'ItemAlreadyExists' : code,
  );
});

test('added last, not activated; found by id and by name whatever its case', () => {
  const host = emptyWorkbook();
  const added = make(sheets(host), 'Add', 'Báo cáo');
  expect(items(sheets(host)).map((each) => get(each, 'Name'))).toEqual(['Sheet1', 'Báo cáo']);
  expect(get(make(sheets(host), 'GetActiveWorksheet'), 'Name')).toBe('Sheet1');
  const collection = sheets(host);
  expect(collection.type.item?.(collection, added.id ?? '')?.id).toBe(added.id);
  expect(make(collection, 'GetItemOrNullObject', 'BÁO CÁO').id).toBe(added.id);
  expect(call(collection, 'GetItemOrNullObject', 'Không có')).toBeNull();
  call(added, 'Delete');
  expect(call(collection, 'GetItemOrNullObject', 'Báo cáo')).toBeNull();
});

test('the last visible sheet stays, very hidden ones are not deleted', () => {
  const host = emptyWorkbook();
  expect(refusal(() => call(sheetOf(host), 'Delete'))).toBe('InvalidOperation');
  expect(refusal(() => set(sheetOf(host), 'Visibility', 'Hidden'))).toBe('InvalidOperation');
  const other = make(sheets(host), 'Add', 'B');
  set(other, 'Visibility', 'VeryHidden');
  expect(refusal(() => call(other, 'Delete'))).toBe('InvalidOperation');
  expect(refusal(() => call(other, 'Activate'))).toBe('InvalidOperation');
});

test('a protected structure keeps sheets from coming, going and being renamed', () => {
  const host = emptyWorkbook();
  new User(host.book).protectStructure();
  expect(get(go(host, 'Protection'), 'Protected')).toBe(true);
  expect(refusal(() => call(sheets(host), 'Add', 'B'))).toBe('AccessDenied');
  expect(refusal(() => call(sheetOf(host), 'Delete'))).toBe('AccessDenied');
  expect(refusal(() => set(sheetOf(host), 'Name', 'B'))).toBe('AccessDenied');
});

test('a chart sheet is not listed, its name is taken, and on the screen it is an error', () => {
  const host = emptyWorkbook();
  const chart = new Sheet('c', 'Biểu đồ', 'other');
  host.book.sheets.push(chart);
  expect(items(sheets(host))).toHaveLength(1);
  expect(refusal(() => call(sheets(host), 'Add', 'biểu đồ'))).toBe('ItemAlreadyExists');
  host.book.active = chart;
  expect(refusal(() => call(sheets(host), 'GetActiveWorksheet'))).toBe('GeneralException');
});

describe('names', () => {
  test("of a sheet's own, hidden, with a text", () => {
    const host = emptyWorkbook();
    const names = go(sheetOf(host), 'Names');
    const name = make(names, 'Add', '_kehoachiso', '="report|2024|ab""c"');
    set(name, 'Visible', false);
    expect(get(name, 'Value')).toBe('report|2024|ab"c');
    expect(get(name, 'Formula')).toBe('="report|2024|ab""c"');
    expect(get(name, 'Type')).toBe('String');
    expect(items(go(host, 'Names'))).toEqual([]);
    expect(refusal(() => make(names, 'Add', '_KEHOACHISO', '="x"'))).toBe('ItemAlreadyExists');
    expect(refusal(() => make(names, 'Add', 'A1', '="x"'))).toBe('InvalidArgument');
    expect(refusal(() => make(names, 'Add', 'có cách', '="x"'))).toBe('InvalidArgument');
    expect(refusal(() => make(names, 'Add', 'n', '="x'))).toBe('InvalidArgument');
    const long = `="${'x'.repeat(256)}"`;
    expect(refusal(() => make(names, 'Add', 'n', long))).toBe('InvalidArgument');
    call(name, 'Delete');
    expect(items(names)).toEqual([]);
  });

  test('of a range', () => {
    const host = emptyWorkbook();
    const name = make(go(host, 'Names'), 'Add', 'Vùng', rangeOf(host, 'B2:C3'));
    expect(get(name, 'Formula')).toBe('=Sheet1!$B$2:$C$3');
    expect(get(make(name, 'GetRangeOrNullObject'), 'Address')).toBe('Sheet1!B2:C3');
    expect(get(rangeOf(host, 'Vùng'), 'Address')).toBe('Sheet1!B2:C3');
  });
});

describe('conditional formats', () => {
  test('added first, and gone without a trace', () => {
    const host = emptyWorkbook();
    const formats = () => go(rangeOf(host, 'A1:C9'), 'ConditionalFormats');
    const first = make(formats(), 'Add', 'Custom');
    set(go(first, 'Custom.Rule'), 'Formula', '=$A1=""');
    const before = snapshotOf(host.book);
    const second = make(formats(), 'Add', 'Custom');
    expect(items(formats()).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(get(second, 'Priority')).toBe(0);
    set(second, 'Priority', 1);
    expect(items(formats()).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(get(go(first, 'CustomOrNullObject.Rule'), 'Formula')).toBe('=$A1=""');
    expect(() => go(first, 'CellValueOrNullObject')).toThrow('leads nowhere');
    call(second, 'Delete');
    expect(snapshotOf(host.book)).toEqual(before);
    expect(refusal(() => call(second, 'Delete'))).toBe('ItemNotFound');
    expect(items(go(rangeOf(host, 'D1'), 'ConditionalFormats'))).toEqual([]);
  });

  test('what is no formula is refused; what has no "=" is a text', () => {
    const host = emptyWorkbook();
    const rule = go(
      make(go(rangeOf(host, 'A1'), 'ConditionalFormats'), 'Add', 'Custom'),
      'Custom.Rule',
    );
    expect(refusal(() => set(rule, 'Formula', '=AND(1=1'))).toBe('InvalidArgument');
    expect(refusal(() => set(rule, 'Formula', `=$A1="${'x'.repeat(256)}"`))).toBe(
      'InvalidArgument',
    );
    set(rule, 'Formula', '1=1');
    expect(get(rule, 'Formula')).toBe('="1=1"');
  });

  test('on a protected sheet only where cells may be formatted', () => {
    const host = emptyWorkbook();
    const user = new User(host.book);
    const formats = go(rangeOf(host, 'A1'), 'ConditionalFormats');
    const format = make(formats, 'Add', 'Custom');
    user.protect('Sheet1');
    expect(refusal(() => call(formats, 'Add', 'Custom'))).toBe('AccessDenied');
    expect(refusal(() => call(format, 'Delete'))).toBe('AccessDenied');
    expect(get(go(sheetOf(host), 'Protection'), 'Options')).toMatchObject({
      allowFormatCells: false,
    });
    user.protect('Sheet1', ['allowFormatCells']);
    expect(get(go(sheetOf(host), 'Protection'), 'Options')).toMatchObject({
      allowFormatCells: true,
    });
    expect(refusal(() => call(format, 'Delete'))).toBeNull();
  });
});

test('print set-up', () => {
  const host = emptyWorkbook();
  const layout = go(sheetOf(host), 'PageLayout');
  set(layout, 'PaperSize', 'A4');
  set(layout, 'Zoom', { horizontalFitToPages: 1 });
  expect(get(layout, 'Zoom')).toEqual({
    scale: null,
    horizontalFitToPages: 1,
    verticalFitToPages: null,
  });
  call(layout, 'SetPrintTitleRows', '$6:$7');
  expect(get(make(layout, 'GetPrintTitleRowsOrNullObject'), 'Address')).toBe('Sheet1!6:7');
  expect(refusal(() => call(layout, 'SetPrintTitleRows', 'A6:B7'))).toBe('InvalidArgument');
  const headers = go(layout, 'HeadersFooters');
  set(headers, 'State', 'FirstAndDefault');
  set(go(headers, 'DefaultForAllPages'), 'CenterHeader', '&P');
  expect(get(go(headers, 'FirstPage'), 'CenterHeader')).toBe('');
  const breaks = go(sheetOf(host), 'HorizontalPageBreaks');
  expect(get(make(breaks, 'Add', 'A20'), 'RowIndex')).toBe(19);
  expect(refusal(() => call(breaks, 'Add', 'A1'))).toBe('InvalidArgument');
});

test('tables', () => {
  const host = emptyWorkbook();
  const table = make(go(sheetOf(host), 'Tables'), 'Add', 'A1:C4', true);
  expect(get(make(table, 'GetRange'), 'Address')).toBe('Sheet1!A1:C4');
  expect(get(make(table, 'GetHeaderRowRange'), 'Address')).toBe('Sheet1!A1:C1');
  expect(refusal(() => call(rangeOf(host, 'A2:B2'), 'Merge'))).toBe('InvalidOperation');
  expect(refusal(() => new User(host.book).deleteRows('Sheet1', 1))).toBe('InsertDeleteConflict');
});
