/** Built-in formats that show dates (ECMA-376 part 1, 18.8.30), with the codes that Excel gives for them. */
const BUILT_IN_DATES: ReadonlyMap<number, string> = new Map([
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'm/d/yyyy h:mm'],
]);

/** East Asian dates: the ids are the same everywhere, the codes differ with the language. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Built-in formats that show no dates (the same section), as far as they are the same in every language. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [49, '@'],
]);

/** The code of a built-in format; null where it differs with the language, or is none. */
export const builtInFormat = (id: number): string | null =>
  BUILT_IN.get(id) ?? BUILT_IN_DATES.get(id) ?? null;

/** The code of a built-in date format; null for every other built-in format. */
export function builtInDateFormat(id: number): string | null {
  return BUILT_IN_DATES.get(id) ?? (isEastAsianDate(id) ? 'm/d/yyyy' : null);
}
