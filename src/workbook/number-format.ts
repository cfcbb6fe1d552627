/** What a format shows as it stands: "quoted", \x, _x and *x; colours, conditions and languages in brackets; AM/PM. */
const LITERAL = /"[^"]*"?|[\\_*][^]|\[[^\]]*\]?|am\/pm|a\/p/gi;
const ELAPSED = /^\[(h+|m+|s+)\]$/i;

/**
 * Whether a number format's code shows a day, a month or a year. "h:mm" shows a time only, "[h]:mm"
 * a length of time: no dates. Of several sections (";") the first, for positive numbers, decides.
 */
export function isDateFormat(code: string): boolean {
  let elapsed = false;
  const letters = code
    .replace(LITERAL, (literal) => {
      if (ELAPSED.test(literal)) elapsed = true;
      return '';
    })
    .toLowerCase();
  const shown = letters.split(';', 1)[0] ?? '';
  if (elapsed || shown.includes('general')) return false;
  if (/[dy]/.test(shown)) return true;
  return shown.includes('m') && !/[hs]/.test(shown);
}
