import { User } from '../model/user';
import { call, get, go, items, make, refusal, set } from './calls';
import { emptyWorkbook, fixture, rangeOf, sheetOf } from './workbooks';

describe('values', () => {
  test('are read row by row: blanks "", errors as text, dates as numbers', () => {
    const host = emptyWorkbook();
    const user = new User(host.book);
    user.type('Sheet1', 'A1', '15/6/2024');
    user.type('Sheet1', 'B1', '#N/A');
    user.type('Sheet1', 'A2', 'TRUE');
    const range = rangeOf(host, 'A1:B2');
    expect(get(range, 'Values')).toEqual([
      [45458, '#N/A'],
      [true, ''],
    ]);
    expect(get(range, 'ValueTypes')).toEqual([
      ['Double', 'Error'],
      ['Boolean', 'Empty'],
    ]);
    expect(get(range, 'NumberFormat')).toEqual([
      ['dd/mm/yyyy', 'General'],
      ['General', 'General'],
    ]);
  });

  test('written are typed; null leaves, "" empties, "@" keeps text', () => {
    const host = emptyWorkbook();
    set(rangeOf(host, 'A1:C1'), 'Values', [['x', 'x', 'x']]);
    set(rangeOf(host, 'D1:F1'), 'NumberFormat', [['@', '@', '@']]);
    set(rangeOf(host, 'A1:F1'), 'Values', [['01', null, '', '01', '=1+1', "'x"]]);
    expect(get(rangeOf(host, 'A1:F1'), 'Values')).toEqual([[1, 'x', '', '01', '=1+1', "'x"]]);
    set(rangeOf(host, 'A2'), 'Values', [['=1+1']]);
    expect(get(rangeOf(host, 'A2'), 'Values')).toEqual([[2]]);
    expect(get(rangeOf(host, 'A2'), 'Formulas')).toEqual([['=1+1']]);
  });

  test('must have the shape of the range, or be one for all', () => {
    const host = emptyWorkbook();
    const range = rangeOf(host, 'A1:B2');
    for (const wrong of [
      [[1]],
      [[1, 2]],
      [[1, 2], [3]],
      [1, 2],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]) {
      expect(refusal(() => set(range, 'Values', wrong))).toBe('InvalidArgument');
    }
    expect(
      refusal(() =>
        set(range, 'Values', [
          [{}, 1],
          [1, 1],
        ]),
      ),
    ).toBe('InvalidArgument');
    expect(get(range, 'Values')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    set(range, 'Values', 7);
    expect(get(range, 'Values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
    set(range, 'NumberFormat', [['0.00']]);
    expect(get(range, 'NumberFormat')).toEqual([
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ]);
  });

  test('a text that is no formula but begins like one is refused', () => {
    const host = emptyWorkbook();
    const range = rangeOf(host, 'A1');
    expect(refusal(() => set(range, 'Values', [['- Đơn vị chủ trì']]))).toBe('InvalidArgument');
    expect(refusal(() => set(range, 'Values', [['=NPV(A1:B2)']]))).toBe('NotImplemented');
    expect(refusal(() => set(range, 'Values', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('of more than 5 million cells are refused, of whole columns null', () => {
    const host = emptyWorkbook();
    const range = rangeOf(host, 'A1:F1000000');
    expect(refusal(() => get(range, 'Values'))).toBe('RangeExceedsLimit');
    expect(refusal(() => set(range, 'Values', 1))).toBe('RangeExceedsLimit');
    expect(get(rangeOf(host, 'A:C'), 'Values')).toBeNull();
    expect(refusal(() => set(rangeOf(host, 'A:C'), 'Values', 1))).toBe('InvalidArgument');
  });

  test('of the covered cells of a merge are blank and stay so', () => {
    const host = emptyWorkbook();
    set(rangeOf(host, 'A1:B1'), 'Values', [['a', 'b']]);
    call(rangeOf(host, 'A1:B1'), 'Merge', false);
    set(rangeOf(host, 'A1:C1'), 'Values', [['x', 'y', 'z']]);
    expect(get(rangeOf(host, 'A1:C1'), 'Values')).toEqual([['x', '', 'z']]);
  });
});

describe('places', () => {
  test('are 0-based; addresses name the sheet', () => {
    const host = emptyWorkbook();
    set(sheetOf(host), 'Name', "Kế hoạch '24");
    const sheet = sheetOf(host, "Kế hoạch '24");
    const range = make(sheet, 'GetRangeByIndexes', 6, 2, 3, 2);
    expect(get(range, 'Address')).toBe("'Kế hoạch ''24'!C7:D9");
    expect(
      ['RowIndex', 'ColumnIndex', 'RowCount', 'ColumnCount'].map((n) => get(range, n)),
    ).toEqual([6, 2, 3, 2]);
    expect(
      get(make(make(range, 'GetRow', 0), 'GetBoundingRect', make(range, 'GetRow', 2)), 'Address'),
    ).toBe("'Kế hoạch ''24'!C7:D9");
    expect(get(make(sheet, 'GetRange', 'B:C'), 'Address')).toBe("'Kế hoạch ''24'!B:C");
    expect(refusal(() => make(sheet, 'GetRange', 'XFE1'))).toBe('InvalidArgument');
    expect(refusal(() => make(sheet, 'GetRange', 'A0'))).toBe('InvalidArgument');
    expect(refusal(() => make(sheet, 'GetRange', 'không có'))).toBe('InvalidArgument');
    expect(refusal(() => make(range, 'GetOffsetRange', -7, 0))).toBe('InvalidArgument');
  });

  test('follow their cells, and are refused when these are gone', () => {
    const host = emptyWorkbook();
    const user = new User(host.book);
    const range = rangeOf(host, 'A5');
    user.insertRows('Sheet1', 2);
    expect(get(range, 'Address')).toBe('Sheet1!A6');
    user.deleteRows('Sheet1', 6);
    expect(refusal(() => get(range, 'Address'))).toBe('InvalidReference');
  });

  test('the used range counts formats only where asked', () => {
    const host = emptyWorkbook();
    const sheet = sheetOf(host);
    expect(call(sheet, 'GetUsedRangeOrNullObject', true)).toBeNull();
    set(rangeOf(host, 'B3'), 'Values', 1);
    set(go(rangeOf(host, 'D:D'), 'Format.Font'), 'Bold', true);
    expect(get(make(sheet, 'GetUsedRangeOrNullObject', true), 'Address')).toBe('Sheet1!B3');
    expect(get(make(sheet, 'GetUsedRangeOrNullObject', false), 'Address')).toBe('Sheet1!B:D');
  });

  test('hidden rows: all, none, some; what can be seen', () => {
    const host = emptyWorkbook();
    new User(host.book).filter('Sheet1', 'A1:B6', (row) => row !== 3 && row !== 4);
    expect(get(rangeOf(host, 'A3:B4'), 'RowHidden')).toBe(true);
    expect(get(rangeOf(host, 'A1:B2'), 'RowHidden')).toBe(false);
    expect(get(rangeOf(host, 'A1:B6'), 'RowHidden')).toBeNull();
    const visible = make(rangeOf(host, 'A1:B6'), 'GetSpecialCellsOrNullObject', 'Visible');
    expect(items(go(visible, 'Areas')).map((each) => get(each, 'Address'))).toEqual([
      'Sheet1!A1:B2',
      'Sheet1!A5:B6',
    ]);
    expect(call(rangeOf(host, 'A3:B4'), 'GetSpecialCellsOrNullObject', 'Visible')).toBeNull();
  });

  test('merged areas, at most 512', () => {
    const host = emptyWorkbook();
    expect(call(rangeOf(host, 'A1:B2'), 'GetMergedAreasOrNullObject')).toBeNull();
    for (let row = 1; row <= 512; row++) call(rangeOf(host, `A${row}:B${row}`), 'Merge');
    expect(get(make(rangeOf(host, 'A:A'), 'GetMergedAreasOrNullObject'), 'AreaCount')).toBe(512);
    call(rangeOf(host, 'A513:B513'), 'Merge');
    expect(refusal(() => call(rangeOf(host, 'A:A'), 'GetMergedAreasOrNullObject'))).toBe(
      'GeneralException',
    );
  });
});

describe('looks', () => {
  test('differing ones read null', () => {
    const host = emptyWorkbook();
    set(go(rangeOf(host, 'A1'), 'Format.Font'), 'Bold', true);
    set(go(rangeOf(host, 'A1:B1'), 'Format.Fill'), 'Color', '#f4b6a6');
    expect(get(go(rangeOf(host, 'A1:B1'), 'Format.Font'), 'Bold')).toBeNull();
    expect(get(go(rangeOf(host, 'A1:B1'), 'Format.Fill'), 'Color')).toBe('#F4B6A6');
    expect(get(go(rangeOf(host, 'A1:C1'), 'Format.Fill'), 'Color')).toBeNull();
    expect(refusal(() => set(go(rangeOf(host, 'A1'), 'Format.Fill'), 'Color', 'F4B6A6'))).toBe(
      'InvalidArgument',
    );
    expect(refusal(() => set(go(rangeOf(host, 'A1'), 'Format'), 'RowHeight', 410))).toBe(
      'InvalidArgument',
    );
  });

  test('borders lie on the cells that they are drawn on', () => {
    const host = emptyWorkbook();
    const border = (address: string, index: string) => {
      const borders = go(rangeOf(host, address), 'Format.Borders');
      const found = borders.type.item?.(borders, index);
      if (!found) throw new Error(index);
      return found;
    };
    set(border('B2:C3', 'EdgeBottom'), 'Style', 'Continuous');
    set(border('B2:C3', 'InsideVertical'), 'Weight', 'Medium');
    expect(get(border('B3', 'EdgeBottom'), 'Style')).toBe('Continuous');
    expect(get(border('B4', 'EdgeTop'), 'Style')).toBe('Continuous');
    expect(get(border('B2', 'EdgeRight'), 'Weight')).toBe('Medium');
    expect(get(border('B2', 'EdgeTop'), 'Style')).toBe('None');
  });

  test('a link shows its place where the cell is blank, and looks like one', () => {
    const host = emptyWorkbook();
    const range = rangeOf(host, 'A1');
    set(range, 'Hyperlink', { documentReference: 'Sheet1!B7' });
    expect(get(range, 'Values')).toEqual([['Sheet1!B7']]);
    expect(get(range, 'Hyperlink')).toEqual({
      documentReference: 'Sheet1!B7',
      textToDisplay: 'Sheet1!B7',
    });
    expect(get(go(range, 'Format.Font'), 'Underline')).toBe('Single');
  });
});

describe('a protected sheet', () => {
  test('lets unlocked cells be written, others not, formats only where allowed', () => {
    const host = emptyWorkbook();
    const user = new User(host.book);
    user.lock('Sheet1', 'B1', false);
    user.protect('Sheet1');
    expect(refusal(() => set(rangeOf(host, 'A1'), 'Values', 1))).toBe('AccessDenied');
    expect(refusal(() => set(rangeOf(host, 'A1:B1'), 'Values', 1))).toBe('AccessDenied');
    expect(refusal(() => set(rangeOf(host, 'B1'), 'Values', 1))).toBeNull();
    const font = go(rangeOf(host, 'B1'), 'Format.Font');
    expect(refusal(() => set(font, 'Bold', true))).toBe('AccessDenied');
    expect(refusal(() => call(rangeOf(host, 'A1:B1'), 'Merge'))).toBe('AccessDenied');
    user.protect('Sheet1', ['allowFormatCells']);
    expect(refusal(() => set(font, 'Bold', true))).toBeNull();
    expect(refusal(() => user.insertRows('Sheet1', 1))).toBe('AccessDenied');
  });
});

test('an insert that would cut merged cells is refused', () => {
  const host = emptyWorkbook();
  call(rangeOf(host, 'A5:C5'), 'Merge');
  expect(refusal(() => call(rangeOf(host, 'A2'), 'Insert', 'Down'))).toBe('InsertDeleteConflict');
  expect(refusal(() => call(rangeOf(host, '2:2'), 'Insert', 'Down'))).toBeNull();
});

test('the fonts of a real plan', async () => {
  const host = await fixture('mo-duc-2024');
  const font = go(rangeOf(host, 'B6:C6', 'Kế hoạch 2024'), 'Format.Font');
  expect([get(font, 'Name'), get(font, 'Bold')]).toEqual(['Times New Roman', true]);
});

describe('array formulas', () => {
  const withArray = (spills: boolean) => {
    const host = emptyWorkbook();
    host.book.worksheets[0]?.arrays.push({
      area: { top: 2, left: 1, bottom: 4, right: 1 },
      spills,
    });
    return host;
  };

  test('one that spills is told of its other cells', () => {
    const host = withArray(true);
    const parent = make(rangeOf(host, 'A4'), 'GetSpillParentOrNullObject');
    expect(get(parent, 'Address')).toBe('Sheet1!A2');
    expect(call(rangeOf(host, 'A5'), 'GetSpillParentOrNullObject')).toBeNull();
  });

  test('of one that does not spill no part can be written to', () => {
    const host = withArray(false);
    expect(call(rangeOf(host, 'A4'), 'GetSpillParentOrNullObject')).toBeNull();
    expect(refusal(() => set(rangeOf(host, 'A4'), 'Values', 1))).toBe('InvalidOperation');
    expect(refusal(() => set(rangeOf(host, 'A1:A9'), 'Values', 1))).toBeNull();
  });
});

test('20,000 rows among a thousand merged cells are written in a blink', () => {
  const host = emptyWorkbook();
  const merges = Array.from({ length: 1_000 }, (_, n) => n * 10 + 1);
  const sheet = host.book.worksheets[0];
  for (const row of merges) sheet?.merges.add({ top: row, left: 5, bottom: row, right: 6 });
  const started = performance.now();
  set(rangeOf(host, 'A1:H20000'), 'Values', Array(20_000).fill(Array(8).fill('Quý II/2024')));
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(get(rangeOf(host, 'E1:F1'), 'Values')).toEqual([['Quý II/2024', '']]);
});
