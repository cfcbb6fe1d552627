import { dayOf, serialOfDay, type Day } from '../../../src/timeline/day';
import { columnNumber, type Area } from '../../../src/workbook/address';
import type { ErrorCell } from '../../../src/workbook/snapshot';
import { AREA_FUNCTIONS, wildcardSource } from './area-functions';
import type { Book } from './book';
import type { Content } from './cell';
import { CannotCalculate, parseFormula, type Expression } from './parse-formula';
import type { Sheet } from './sheet';

/** Where a formula stands, and when it is calculated. */
export interface Place {
  /** Where other sheets are; null where the formula speaks of none. */
  readonly book?: Book;
  readonly sheet: Sheet;
  readonly today: Day;
  readonly date1904: boolean;
  /** Added to references that are not fixed: 0 where the formula was written for this very cell. */
  readonly rowsDown?: number;
  readonly columnsRight?: number;
  /** The formula's own cell. */
  readonly row: number;
  readonly column: number;
  /** Areas that other formulas have read just before: many count in the same one. */
  readonly areas?: AreasRead;
}

/** The values of areas, each read once; what is written afterwards is not seen. */
export class AreasRead {
  private readonly known = new Map<Sheet, Map<string, Value[]>>();

  valuesIn(sheet: Sheet, area: Area): Value[] {
    const areas = this.known.get(sheet) ?? new Map<string, Value[]>();
    this.known.set(sheet, areas);
    const key = `${area.top} ${area.left} ${area.bottom} ${area.right}`;
    const values = areas.get(key) ?? cellsIn(sheet, area);
    areas.set(key, values);
    return values;
  }
}

type Value = Content | null;

const failure = (code: string): ErrorCell => ({ kind: 'error', code });
const isError = (value: Value): value is ErrorCell => typeof value === 'object' && value !== null;

/** A formula's value, as Excel gives it: an error where that is the result. Throws `CannotCalculate`. */
export function calculate(formula: string, place: Place): Value {
  return evaluate(parseFormula(formula), place);
}

/** The value of a formula that was parsed before. Throws `CannotCalculate`. */
export function evaluate(expression: Expression, place: Place): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cell': {
      const { row, column, rowFixed, columnFixed } = expression;
      const at = place.sheet.grid.get(
        rowFixed ? row : row + (place.rowsDown ?? 0),
        columnFixed ? columnNumber(column) : columnNumber(column) + (place.columnsRight ?? 0),
      );
      return at?.value ?? null;
    }
    case 'area': {
      const [value = null, ...more] = valuesOf(expression, place);
      if (more.length > 0) throw new CannotCalculate('an area in the place of a value', false);
      return value;
    }
    case 'negative': {
      const number = toNumber(evaluate(expression.of, place));
      return typeof number === 'number' ? -number : number;
    }
    case 'operation':
      return operate(
        expression.operator,
        evaluate(expression.left, place),
        evaluate(expression.right, place),
      );
    case 'call':
      return call(expression.name, expression.arguments, place);
  }
}

/** The values of an area's cells, row by row; of anything else its one value. */
function valuesOf(expression: Expression, place: Place): Value[] {
  if (expression.kind !== 'area') return [evaluate(expression, place)];
  const { area, sheet: name } = expression;
  const sheet = name === null ? place.sheet : place.book?.find(name);
  if (!sheet) throw new CannotCalculate(`there is no sheet ${name ?? ''}`, true);
  return place.areas?.valuesIn(sheet, area) ?? cellsIn(sheet, area);
}

function cellsIn(sheet: Sheet, { top, left, bottom, right }: Area): Value[] {
  const values: Value[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      values.push(sheet.grid.get(row, column)?.value ?? null);
    }
  }
  return values;
}

function operate(operator: string, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return toText(left) + toText(right);
  if (/^[-+*/]$/.test(operator)) return arithmetic(operator, toNumber(left), toNumber(right));
  const order = compare(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function arithmetic(operator: string, left: number | ErrorCell, right: number | ErrorCell): Value {
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? failure('#DIV/0!') : left / right;
}

/** A blank is like "", 0 and FALSE; texts are compared without case; numbers come before texts before booleans. */
function compare(a: Exclude<Value, ErrorCell>, b: Exclude<Value, ErrorCell>): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const rank = (value: string | number | boolean): number =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const x = typeof left === 'string' ? left.toLowerCase() : left;
  const y = typeof right === 'string' ? right.toLowerCase() : right;
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function emptyLike(other: Exclude<Value, ErrorCell>): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function toNumber(value: Value): number | ErrorCell {
  if (isError(value)) return value;
  if (typeof value === 'string') {
    return value.trim() === '' || Number.isNaN(Number(value)) ? failure('#VALUE!') : Number(value);
  }
  return Number(value ?? 0);
}

function toText(value: Exclude<Value, ErrorCell>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

type Calculate = (args: readonly Value[], place: Place) => Value;

const needsText =
  (work: (text: string, rest: readonly Value[]) => Value): Calculate =>
  (args) => {
    const broken = args.find(isError);
    if (broken) return broken;
    const [first = null, ...rest] = args;
    return isError(first) ? first : work(toText(first), rest);
  };

const FUNCTIONS: Readonly<Record<string, Calculate>> = {
  TODAY: (_, { today, date1904 }) => serialOfDay(today, date1904),
  N: ([value = null]) => {
    if (isError(value)) return value;
    return typeof value === 'string' ? 0 : Number(value ?? 0);
  },
  ISERROR: ([value = null]) => isError(value),
  DATE: (args, { date1904 }) => {
    const [year, month, day] = args.map(toNumber);
    if (typeof year !== 'number') return year ?? failure('#VALUE!');
    if (typeof month !== 'number') return month ?? failure('#VALUE!');
    if (typeof day !== 'number') return day ?? failure('#VALUE!');
    const found = dayOf(year, month, day);
    // DATE rolls over what is no day; nothing of ours asks for that.
    if (!found) throw new CannotCalculate('DATE of no day', false);
    return serialOfDay(found, date1904);
  },
  LEN: needsText((text) => text.length),
  LEFT: needsText((text, [count = 1]) => {
    const number = toNumber(count);
    return typeof number === 'number' ? text.slice(0, number) : number;
  }),
  CHAR: (args) => {
    const code = toNumber(args[0] ?? null);
    return typeof code === 'number' ? String.fromCharCode(code) : code;
  },
  OR: (args) => {
    const broken = args.find(isError);
    return (
      broken ?? args.some((value) => value === true || (typeof value === 'number' && value !== 0))
    );
  },
  ROUND: (args) => {
    const [value, digits] = args.map(toNumber);
    if (typeof value !== 'number') return value ?? failure('#VALUE!');
    if (typeof digits !== 'number') return digits ?? failure('#VALUE!');
    const scale = 10 ** digits;
    // Half goes away from zero; the last digits of a number are not looked at.
    return (
      (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale
    );
  },
  SUBSTITUTE: needsText((text, [old = null, fresh = null]) => {
    if (isError(old)) return old;
    if (isError(fresh)) return fresh;
    return toText(old) === '' ? text : text.replaceAll(toText(old), toText(fresh));
  }),
  SEARCH: needsText((sought, [within = null]) => {
    if (isError(within)) return within;
    const at = wildcard(sought).exec(toText(within));
    return at ? at.index + 1 : failure('#VALUE!');
  }),
};

const wildcard = (sought: string): RegExp => new RegExp(wildcardSource(sought, '*?'), 'iu');

function call(name: string, args: readonly Expression[], place: Place): Value {
  if (name === 'AND') return and(args, place);
  if (name === 'IF') return choose(args, place);
  const overAreas = AREA_FUNCTIONS[name];
  if (overAreas) return overAreas(args.map((each) => valuesOf(each, place)));
  const work = FUNCTIONS[name];
  if (!work) throw new CannotCalculate(`${name} is not calculated here`, false);
  return work(
    args.map((each) => evaluate(each, place)),
    place,
  );
}

/** Only the way that is gone is worked out. */
function choose(args: readonly Expression[], place: Place): Value {
  const [asked, then, otherwise] = args;
  if (!asked || !then) throw new CannotCalculate('IF of too little', true);
  const value = evaluate(asked, place);
  if (isError(value)) return value;
  const way = value ? then : otherwise;
  return way ? evaluate(way, place) : false;
}

/** Excel works out all of them: an error in any is the result, however false the others are. */
function and(args: readonly Expression[], place: Place): Value {
  let all = true;
  for (const each of args) {
    const value = evaluate(each, place);
    if (isError(value)) return value;
    if (typeof value === 'string') return failure('#VALUE!');
    all &&= value === null || Boolean(value);
  }
  return all;
}
