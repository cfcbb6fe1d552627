import type { ErrorCell } from '../../../src/workbook/snapshot';
import type { Content } from './cell';
import { CannotCalculate } from './parse-formula';

type Value = Content | null;

const isError = (value: Value): value is ErrorCell => typeof value === 'object' && value !== null;

/** "?" is any letter, "*" any text; "~" takes that away from the letter after it. */
export function wildcardSource(sought: string, some: '*' | '*?'): string {
  return sought.replace(/~?[^]/g, (piece) => {
    if (piece === '?') return '[^]';
    if (piece === '*') return `[^]${some}`;
    const letter = piece.length === 2 && /[~?*]/.test(piece.charAt(1)) ? piece.charAt(1) : piece;
    return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
}

/** What COUNTIF and SUMIF look for: text, case aside, with wildcards. */
function criterion(sought: Value): (value: Value) => boolean {
  if (typeof sought !== 'string' || /^[<>=]/.test(sought) || sought === '') {
    throw new CannotCalculate('criteria other than texts are not calculated here', false);
  }
  const pattern = new RegExp(`^${wildcardSource(sought, '*')}$`, 'iu');
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Which places of the areas answer to all criteria; areas and criteria take turns. */
function meeting(areas: readonly Value[][], criteria: readonly Value[]): boolean[] {
  const tests = criteria.map(criterion);
  const [first = []] = areas;
  if (areas.some(({ length }) => length !== first.length)) {
    throw new CannotCalculate('areas of different sizes', true);
  }
  return first.map((_, n) => tests.every((test, at) => test(areas[at]?.[n] ?? null)));
}

/** Functions over areas of cells; each area comes as its cells' values, what is no area as one value. */
export const AREA_FUNCTIONS: Readonly<Record<string, (args: readonly Value[][]) => Value>> = {
  SUM: (args) => {
    let sum = 0;
    for (const value of args.flat()) {
      if (isError(value)) return value;
      if (typeof value === 'number') sum += value;
    }
    return sum;
  },
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
  COUNTIF: ([area = [], sought = []]) =>
    meeting([area], [sought[0] ?? null]).filter(Boolean).length,
  COUNTIFS: (args) => {
    const areas = args.filter((_, n) => n % 2 === 0);
    const criteria = args.filter((_, n) => n % 2 === 1).map(([sought = null]) => sought);
    return meeting(areas, criteria).filter(Boolean).length;
  },
  SUMIF: ([area = [], sought = [], summed = area]) => {
    let sum = 0;
    meeting([area], [sought[0] ?? null]).forEach((isMet, n) => {
      const value = summed[n];
      if (isMet && typeof value === 'number') sum += value;
    });
    return sum;
  },
};
