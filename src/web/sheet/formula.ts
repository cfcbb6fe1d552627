import { parseArea } from '../../workbook/address';
import { FAILED, isError, textOf, type Formula } from './formula-result';
import { callFunction } from './functions';

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(])|([A-Z][A-Z0-9.]*)|(<=|>=|<>|[-+&=<>(),]))/iy;

interface Token {
  readonly kind: 'text' | 'number' | 'cell' | 'name' | 'sign';
  readonly text: string;
}

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) return formula.slice(from).trim() === '' ? tokens : null;
    const [, text, number, cell, name, sign] = match;
    if (text !== undefined) {
      tokens.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') });
    } else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (cell !== undefined) tokens.push({ kind: 'cell', text: cell.toUpperCase() });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** Thrown inside this file where a formula says more than ours do. */
class Unknown extends Error {}

/**
 * Makes a formula ready to be worked out: what the marks of ours are written in, as Excel, WPS and
 * LibreOffice write it again. Null where it holds anything else.
 */
export function readFormula(formula: string): Formula | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  try {
    const reader = new Reader(tokens);
    return reader.whole();
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** More brackets inside each other than any formula of ours has. */
const DEEPEST = 40;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const formula = this.comparison();
    if (this.at < this.tokens.length) throw new Unknown();
    return formula;
  }

  private comparison(): Formula {
    if (++this.depth > DEEPEST) throw new Unknown();
    let left = this.joined();
    for (let sign = this.sign(COMPARISONS); sign !== null; sign = this.sign(COMPARISONS)) {
      left = compared(left, sign, this.joined());
    }
    this.depth--;
    return left;
  }

  private joined(): Formula {
    let left = this.sum();
    while (this.sign(['&']) !== null) {
      const [first, second] = [left, this.sum()];
      left = (place) => {
        const [a, b] = [first(place), second(place)];
        if (isError(a)) return a;
        return isError(b) ? b : textOf(a) + textOf(b);
      };
    }
    return left;
  }

  private sum(): Formula {
    let left = this.operand();
    for (let sign = this.sign(['+', '-']); sign !== null; sign = this.sign(['+', '-'])) {
      const [first, second, times] = [left, this.operand(), sign === '+' ? 1 : -1];
      left = (place) => {
        const [a, b] = [first(place), second(place)];
        return typeof a === 'number' && typeof b === 'number' ? a + times * b : FAILED;
      };
    }
    return left;
  }

  private operand(): Formula {
    const token = this.tokens[this.at++];
    if (!token) throw new Unknown();
    const { kind, text } = token;
    if (kind === 'text') return () => text;
    if (kind === 'number') {
      const number = Number(text);
      return () => number;
    }
    if (kind === 'cell') return cell(text);
    if (kind === 'name') return this.named(text);
    if (text !== '(') throw new Unknown();
    const inside = this.comparison();
    if (this.sign([')']) === null) throw new Unknown();
    return inside;
  }

  private named(name: string): Formula {
    if (this.sign(['(']) === null) {
      if (name !== 'TRUE' && name !== 'FALSE') throw new Unknown();
      return () => name === 'TRUE';
    }
    const values: Formula[] = [];
    if (this.sign([')']) === null) {
      do values.push(this.comparison());
      while (this.sign([',']) !== null);
      if (this.sign([')']) === null) throw new Unknown();
    }
    const called = callFunction(name, values);
    if (!called) throw new Unknown();
    return called;
  }

  private sign(wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null;
    this.at++;
    return token.text;
  }
}

const COMPARISONS = ['=', '<>', '<=', '>=', '<', '>'];

/** "$C7": the column stays, the row moves with the place. */
function cell(text: string): Formula {
  const area = parseArea(text);
  if (!area) throw new Unknown();
  const fixedColumn = text.startsWith('$');
  const fixedRow = text.lastIndexOf('$') > 0;
  const { top, left } = area;
  return ({ down, across, value }) => {
    const found = value(fixedRow ? top : top + down, fixedColumn ? left : left + across);
    return typeof found === 'object' && found?.kind === 'date' ? found.serial : found;
  };
}

/** Numbers come before texts, texts before FALSE and TRUE; a blank cell is 0, "" or FALSE; case is not looked at. */
function compared(left: Formula, sign: string, right: Formula): Formula {
  return (place) => {
    const [a, b] = [left(place), right(place)];
    if (isError(a)) return a;
    if (isError(b)) return b;
    const [one, other] = [a ?? blankLike(b), b ?? blankLike(a)];
    if (sign === '=') return isSame(one, other);
    if (sign === '<>') return !isSame(one, other);
    const order = compare(one, other);
    if (sign.startsWith('<')) return order < 0 || (order === 0 && sign === '<=');
    return order > 0 || (order === 0 && sign === '>=');
  };
}

type Known = string | number | boolean;

function blankLike(other: Known | null): Known {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** The one that is asked most: of a mark on a row, nearly every time in vain. */
function isSame(a: Known, b: Known): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string' || a.length !== b.length) return false;
  return a.toLowerCase() === b.toLowerCase();
}

const RANKS = ['number', 'string', 'boolean'];
const rank = (value: Known): number => RANKS.indexOf(typeof value);

function compare(a: Known, b: Known): number {
  if (isSame(a, b)) return 0;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const fold = (value: Known): Known => (typeof value === 'string' ? value.toLowerCase() : value);
  return fold(a) < fold(b) ? -1 : 1;
}
