import { foldCode, foldLetters } from '../text/fold';
import type { Term } from './lexicon';
import { isLetter } from './phrase-tree';
import type { Token } from './tokens';

const UNITS = new Set<Term>(['day', 'month', 'quarter', 'year']);
const DITTO =
  /^[^\p{L}\p{N}]*(?:n\.?t|(?:nhu|tuong tu)(?: (?:o|muc|dong|hang))? tren|tuong tu)[^\p{L}\p{N}]*$|^[\s.,–—-]*(?:["'“”″〃]+|\/\/)[\s.,–—-]*$/u;
const LONGEST_DITTO = 30;
const N = 110;
const T = 116;

/** "-nt-", "như trên", '"': the same as in the row above. Asked of the tidied text. */
export function isDitto(text: string): boolean {
  if (text.length > LONGEST_DITTO || text.length === 0) return false;
  const first = foldCode(text.charCodeAt(0));
  if (isLetter(first) && first !== N && first !== T) return false;
  return DITTO.test(foldLetters(text));
}

/** "Không có", "Chưa xác định thời gian" */
function saysNothing(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => token.kind === 'term' && token.term === 'blank') &&
    tokens.every(
      (token) =>
        token.kind === 'end' ||
        token.kind === 'sign' ||
        (token.kind === 'term' && (token.term === 'blank' || token.term === 'moment')),
    )
  );
}

/**
 * Nothing, or the form of a date that nobody filled in: "…/…/2024", "/2024", "ngày … tháng … năm
 * 2024". Nothing may be said but the year, and a blank or a bare unit must stand before it.
 */
export function isBlank(tokens: readonly Token[]): boolean {
  let units = 0;
  let blanks = 0;
  let years = 0;
  let commas = 0;
  if (saysNothing(tokens)) return true;
  for (const token of tokens) {
    if (token.kind === 'term' && UNITS.has(token.term)) units++;
    else if (token.kind === 'sign') {
      if (token.sign === ',') commas++;
      if (years === 0 && (token.sign === '…' || token.sign === '/')) blanks++;
    } else if (token.kind === 'number' && token.digits === 4) {
      if (++years > 1 || (blanks === 0 && units < 2)) return false;
    } else if (token.kind !== 'end') return false;
  }
  return units === 0 || blanks > 0 || (units > 1 && commas === 0);
}
