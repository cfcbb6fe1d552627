import fc from 'fast-check';
import { digestOf, digestOfSnapshot, draftValues } from '../../src/workbook/digest';
import type { CellValue } from '../../src/workbook/snapshot';
import { day } from '../support/day';

const dateCell = (text: string, serial = 0): CellValue => ({
  kind: 'date',
  day: day(text),
  serial,
  format: 'dd/mm/yyyy',
});

describe('digestOf', () => {
  test('is 16 hexadecimal digits, the same each time', () => {
    const cells = [
      ['Tổng số', 9],
      [null, dateCell('2024-06-14')],
    ];
    expect(digestOf(cells)).toMatch(/^[0-9a-f]{16}$/);
    expect(digestOf(cells)).toBe(digestOf(cells.map((row) => [...row])));
  });

  test('blank cells and rows do not count', () => {
    const digest = digestOf([['a'], [null, 'b']]);
    expect(digestOf([['a', null, ''], ['', 'b', null], [], [null]])).toBe(digest);
  });

  test('formats, serial numbers and the writing of line breaks do not count', () => {
    expect(digestOf([[dateCell('2024-06-14', 45457)]])).toBe(
      digestOf([[dateCell('2024-06-14', 43995)]]),
    );
    expect(digestOf([['a\r\nb']])).toBe(digestOf([['a\nb']]));
  });

  test.each<[string, CellValue[][], CellValue[][]]>([
    ['a letter', [['Đạt']], [['Dạt']]],
    ['a figure', [[9]], [[8]]],
    ['a date', [[dateCell('2024-06-14')]], [[dateCell('2024-06-15')]]],
    ['a place', [['a', null]], [[null, 'a']]],
    ['a row', [['a']], [[], ['a']]],
    ['two cells changed round', [['a', 'b']], [['b', 'a']]],
    ['text moved to the next cell', [['ab', 'c']], [['a', 'bc']]],
    ['a separator in the text', [['a\n1,2,1:b']], [['a', 'b']]],
  ])('%s counts', (_name, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });

  test('any change of one text changes it', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.nat(), text, (texts, at, changed) => {
        const index = at % texts.length;
        fc.pre(texts[index] !== changed);
        expect(digestOf([texts.map((one, i) => (i === index ? changed : one))])).not.toBe(
          digestOf([texts]),
        );
      }),
    );
  });
});

describe('digestOfSnapshot', () => {
  test('counts from where the snapshot begins', () => {
    const area = { top: 2, left: 3, bottom: 3, right: 4 };
    expect(digestOfSnapshot({ area, rows: [['a', 'b'], [1]] })).toBe(
      digestOf([[], [null, null, 'a', 'b'], [null, null, 1]]),
    );
    expect(digestOfSnapshot({ area: null, rows: [] })).toBe(digestOf([]));
  });
});

describe('draftValues', () => {
  test('are what a snapshot of the written sheet holds', () => {
    const style = 'plain';
    const styles = { plain: { font: 'Times New Roman', size: 12, format: 'd/m/yyyy' } };
    const values = draftValues({
      styles,
      rows: [
        {
          cells: [
            { value: { kind: 'text', text: '=1+1' }, style },
            null,
            { value: { kind: 'number', number: 9 }, style },
            { value: { kind: 'date', day: day('2024-06-14') }, style },
            { value: { kind: 'blank' }, style },
          ],
        },
      ],
    });
    // 14 June 2024 is serial 45457 in the 1900 system.
    expect(values).toEqual([
      [
        '=1+1',
        null,
        9,
        { kind: 'date', day: '2024-06-14', serial: 45457, format: 'd/m/yyyy' },
        null,
      ],
    ]);
  });
});
