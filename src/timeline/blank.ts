import type { Term } from './lexicon';
import type { Token } from './tokens';

const UNITS = new Set<Term>(['day', 'month', 'quarter', 'year']);
const DITTO = /^[\s.-]*(?:n\.?t|nhu tren|["'“”″〃]+|\/\/)[\s.-]*$/;
const LONGEST_DITTO = 30;

/** "-nt-", "như trên", '"': the same as in the row above. Asked of the folded text. */
export const isDitto = (folded: string): boolean =>
  folded.length <= LONGEST_DITTO && DITTO.test(folded);

/**
 * Nothing, or the form of a date that nobody filled in: "…/…/2024", "/2024", "ngày … tháng … năm
 * 2024". Nothing may be said but the year, and a blank or a bare unit must stand before it.
 */
export function isBlank(tokens: readonly Token[]): boolean {
  let units = 0;
  let blanks = 0;
  let years = 0;
  for (const token of tokens) {
    if (token.kind === 'term' && UNITS.has(token.term)) units++;
    else if (token.kind === 'sign') {
      if (years === 0 && (token.sign === '…' || token.sign === '/')) blanks++;
    } else if (token.kind === 'number' && token.digits === 4) {
      if (++years > 1 || (blanks === 0 && units < 2)) return false;
    } else if (token.kind !== 'end') return false;
  }
  return units === 0 || blanks > 0 || units > 1;
}
