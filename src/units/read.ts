import { tidy } from '../text/tidy';
import type { Unit } from './unit';

/** The units of a cell, and whether it says who leads. */
export interface UnitReading {
  readonly units: readonly Unit[];
  readonly leadSaid: boolean;
}

export function readUnits(text: string, column: 'unit' | 'support'): UnitReading {
  const name = tidy(text);
  if (name === '') return { units: [], leadSaid: false };
  return {
    units: [{ name, text: name, role: column === 'unit' ? 'lead' : 'support', group: false }],
    leadSaid: column === 'unit',
  };
}
