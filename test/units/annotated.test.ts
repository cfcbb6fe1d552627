import { readUnits } from '../../src/units/read';
import { unitKey } from '../../src/units/unit-key';
import annotated from '../fixtures/domain/units-annotated.json';

interface Named {
  readonly name: string;
  readonly role: string;
  readonly group: boolean;
}

const keyOf = (units: readonly Named[], withGroup: boolean): string =>
  units
    .map(({ name, role, group }) => `${role} ${withGroup && group ? '*' : ''}${unitKey(name)}`)
    .join('\n');

const columnOf = (column: string): 'unit' | 'support' =>
  column === 'support' ? 'support' : 'unit';

/** The cells that are read otherwise than annotated. */
function misread(withGroup: boolean): string[] {
  return annotated.cells
    .filter(({ text, column, units }) => {
      const read = readUnits(text, columnOf(column)).units;
      return keyOf(read, withGroup) !== keyOf(units, withGroup);
    })
    .map(({ text }) => text);
}

test('nearly all cells of real plans are read as annotated', () => {
  const share = 1 - misread(false).length / annotated.cells.length;
  expect(share).toBeGreaterThanOrEqual(0.98);
  expect(annotated.cells.length).toBeGreaterThan(150);
});

test('and which of them are groups', () => {
  const share = 1 - misread(true).length / annotated.cells.length;
  expect(share).toBeGreaterThanOrEqual(0.98);
});
