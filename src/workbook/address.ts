/** A block of cells; rows and columns are 1-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const A = 65;

/** 1 → "A", 28 → "AB". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(A + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 1, "AB" → 28; letters in upper case. */
export function columnNumber(name: string): number {
  let number = 0;
  for (let i = 0; i < name.length; i++) number = number * 26 + name.charCodeAt(i) - A + 1;
  return number;
}

/** "C7" for row 7, column 3. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** "A6:E15"; one cell is "A6". */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** Reads "A6:E15", "A6" or "$A$6"; null for anything else. */
export function parseArea(text: string): Area | null {
  const parts = AREA.exec(text);
  if (!parts) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
