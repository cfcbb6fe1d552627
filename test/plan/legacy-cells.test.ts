import { legacyCells } from '../../src/plan/legacy-cells';
import { columnName } from '../../src/workbook/address';
import { snapshotOf } from '../support/snapshot-of';

/** What is read in the place of texts, each in its font: "A1: Tháng 6". */
function said(...cells: readonly (readonly [text: string, font: string | null])[]): string[] {
  const fonts = cells.map(([, font], n): [string, string] => [`${columnName(n + 1)}1`, font ?? '']);
  const snapshot = {
    ...snapshotOf([cells.map(([text]) => text)]),
    legacyFonts: new Map(fonts.filter(([, font]) => font !== '')),
  };
  return [...legacyCells(snapshot)].map(([name, { says }]) => `${name}: ${says}`);
}

test('text in a font of before Unicode is read by it', () => {
  expect(said(['Th¸ng 6', '.VnTime'], ['Thaùng 7', 'VNI-Times'])).toEqual([
    'A1: Tháng 6',
    'B1: Tháng 7',
  ]);
});

test('text that could be either is taken as the others are', () => {
  expect(said(['Ghi chó', '.VnTime'], ['Th¸ng 6', '.VnArial'])).toEqual([
    'A1: Ghi chú',
    'B1: Tháng 6',
  ]);
});

test('but as it stands where nothing, or not all, was typed in that encoding', () => {
  expect(said(['Tháng 6', '.VnTime'])).toEqual([]);
  expect(said(['Tháng 6', '.VnTime'], ['Thaùng 7', 'VNI-Times'])).toEqual(['B1: Tháng 7']);
  expect(said(['Tháng 6', '.VnTime'], ['Th¸ng 6', '.VnTime'], ['Đã sửa', '.VnTime'])).toEqual([
    'B1: Tháng 6',
  ]);
});

test('Unicode in other fonts says nothing of it', () => {
  expect(said(['Ghi chó', '.VnTime'], ['Th¸ng 6', '.VnTime'], ['Đã sửa', 'Arial'])).toEqual([
    'A1: Ghi chú',
    'B1: Tháng 6',
  ]);
});
