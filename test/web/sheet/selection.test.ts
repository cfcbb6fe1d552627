import { axisOf } from '../../../src/web/sheet/axis';
import {
  areaOf,
  at,
  moved,
  ofArea,
  type Press,
  type Selection,
} from '../../../src/web/sheet/selection';
import { areaName, parseArea, type Area } from '../../../src/workbook/address';

const area = (name: string): Area => {
  const found = parseArea(name);
  if (!found) throw new Error(name);
  return found;
};

/** Ten rows of 10 pixels, of which row 4 is hidden; five columns. */
const MEASURES = {
  rows: axisOf([10, 10, 10, 0, 10, 10, 10, 10, 10, 10]),
  columns: axisOf([50, 50, 50, 50, 50]),
};
const SHEET = { merges: [area('B2:C3')], used: area('A1:D8') };

function press(from: Selection, key: string, extra: Partial<Press> = {}): string | null {
  const next = moved(from, { key, shift: false, ctrl: false, seen: 30, ...extra }, MEASURES, SHEET);
  return next && areaName(areaOf(next, SHEET.merges));
}

test('arrows go a cell further, over hidden rows and out of merged cells', () => {
  expect(press(at(1, 1), 'ArrowRight')).toBe('B1');
  expect(press(at(1, 1), 'ArrowUp')).toBe('A1');
  expect(press(at(3, 1), 'ArrowDown')).toBe('A5');
  expect(press(at(1, 2), 'ArrowDown')).toBe('B2:C3');
  expect(press(at(2, 2), 'ArrowDown')).toBe('B5');
  expect(press(at(2, 3), 'ArrowLeft')).toBe('A2');
  expect(press(at(2, 2), 'ArrowRight')).toBe('D2');
});

test('Ctrl goes to the edge of what is used', () => {
  expect(press(at(5, 2), 'ArrowDown', { ctrl: true })).toBe('B8');
  expect(press(at(5, 2), 'ArrowUp', { ctrl: true })).toBe('B1');
  expect(press(at(5, 2), 'ArrowRight', { ctrl: true })).toBe('D5');
  expect(press(at(5, 4), 'ArrowLeft', { ctrl: true })).toBe('A5');
  expect(press(at(5, 4), 'Home', { ctrl: true })).toBe('A1');
  expect(press(at(1, 1), 'End', { ctrl: true })).toBe('D8');
});

test('Home, End and pages', () => {
  expect(press(at(5, 3), 'Home')).toBe('A5');
  expect(press(at(5, 1), 'End')).toBe('D5');
  expect(press(at(1, 1), 'PageDown')).toBe('A5');
  expect(press(at(10, 1), 'PageUp')).toBe('A7');
  expect(press(at(9, 1), 'PageDown')).toBe('A10');
});

test('Shift keeps where the selection began', () => {
  expect(press(at(5, 1), 'ArrowRight', { shift: true })).toBe('A5:B5');
  expect(press(at(1, 1), 'ArrowDown', { shift: true })).toBe('A1:A2');
  expect(press(at(1, 2), 'ArrowDown', { shift: true })).toBe('B1:C3');
});

test('Ctrl+A selects what is used, other keys nothing', () => {
  expect(press(at(5, 1), 'a', { ctrl: true })).toBe('A1:D8');
  expect(press(at(5, 1), 'a')).toBeNull();
  expect(press(at(5, 1), 'Tab')).toBeNull();
});

test('an area grows by the merged cells that it touches, again and again', () => {
  const merges = [area('B1:C2'), area('C3:D4'), area('F9:G9')];
  expect(areaName(areaOf(ofArea(area('B2:C3')), merges))).toBe('B1:D4');
  expect(areaName(areaOf(at(7, 7), merges))).toBe('G7');
});
