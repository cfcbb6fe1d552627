import { parseArea, type Area } from '../../../src/workbook/address';
import type { Content } from './cell';

/** A formula that the simulation cannot work out. */
export class CannotCalculate extends Error {
  constructor(
    message: string,
    /** True where Excel could not either. */
    readonly formulaIsWrong: boolean,
  ) {
    super(message);
    this.name = 'CannotCalculate';
  }
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: Content | null }
  | {
      readonly kind: 'cell';
      readonly row: number;
      /** In letters. */
      readonly column: string;
      readonly rowFixed: boolean;
      readonly columnFixed: boolean;
    }
  /** Several cells, or one of another sheet; always fixed. */
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}\$?\d{1,7}:\$?[A-Za-z]{1,3}\$?\d{1,7})|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_(!:])|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/&=<>(),]))/uy;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const LONGEST_LITERAL = 255;

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'area'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

const wrong = (message: string): CannotCalculate => new CannotCalculate(message, true);

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  const end = formula.trimEnd().length;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const [, text, area, cell, number, word, mark] = pattern.exec(formula) ?? [];
    if (text !== undefined) {
      if (text.length > LONGEST_LITERAL) throw wrong('a text in a formula has at most 255 letters');
      tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    } else if (area !== undefined) tokens.push({ kind: 'area', text: area });
    else if (cell !== undefined) tokens.push({ kind: 'cell', text: cell });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    // Arrays, %, ^ … are formulas that are not modelled.
    else
      throw new CannotCalculate(
        `not read: ${formula.slice(at, at + 20)}`,
        !/[!:{}%^[\]#@;']/.test(formula),
      );
  }
  return tokens;
}

/** What binds tighter comes later. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** Parses a formula, without its "=", of the kinds that marks and reports are written in. Throws `CannotCalculate`. */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let at = 0;
  const takes = (mark: string): boolean => {
    const token = tokens[at];
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    at++;
    return true;
  };
  const binary = (level: number): Expression => {
    const operators = LEVELS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find(takes);
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: binary(level + 1) };
    }
  };
  const unary = (): Expression => {
    if (takes('-')) return { kind: 'negative', of: unary() };
    if (takes('+')) return unary();
    if (takes('(')) {
      const inner = binary(0);
      if (!takes(')')) throw wrong('a bracket is not closed');
      return inner;
    }
    const token = tokens[at++];
    if (!token || token.kind === 'mark') throw wrong('something is missing');
    return atom(token);
  };
  const atom = (token: Token): Expression => {
    if (token.kind === 'text') return { kind: 'constant', value: token.text };
    if (token.kind === 'number') return { kind: 'constant', value: Number(token.text) };
    if (token.kind === 'area') return areaOf(token.text);
    if (token.kind === 'cell') return cellOf(token.text);
    const name = token.text.toUpperCase();
    if (!takes('(')) {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
      return { kind: 'constant', value: { kind: 'error', code: '#NAME?' } };
    }
    const args: Expression[] = [];
    if (takes(')')) return { kind: 'call', name, arguments: args };
    do args.push(binary(0));
    while (takes(','));
    if (!takes(')')) throw wrong('a bracket is not closed');
    return { kind: 'call', name, arguments: args };
  };
  const expression = binary(0);
  if (at < tokens.length) throw wrong('something is left over');
  return expression;
}

function areaOf(text: string): Expression {
  const at = text.lastIndexOf('!');
  const name = at < 0 ? null : text.slice(0, at);
  const area = parseArea(text.slice(at + 1).toUpperCase());
  if (!area) throw wrong('no area');
  const sheet = name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { kind: 'area', sheet, area };
}

function cellOf(text: string): Expression {
  const [, columnMark, column = '', rowMark, row] = CELL.exec(text) ?? [];
  return {
    kind: 'cell',
    row: Number(row),
    column: column.toUpperCase(),
    rowFixed: rowMark === '$',
    columnFixed: columnMark === '$',
  };
}
