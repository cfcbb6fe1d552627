import { foldLetters } from '../text/fold';
import type { Term } from './lexicon';
import { classOf, isDigit, isLetter } from './phrase-tree';
import type { Token } from './tokens';

const UNITS = new Set<Term>(['day', 'month', 'quarter', 'year']);
/** Of folded text. */
const DITTO =
  /^[^a-z\d]*(?:n\.?t|(?:nhu|tuong tu)(?: (?:o|muc|dong|hang))? tren|tuong tu)[^a-z\d]*$|^[\s.,–—-]*(?:["'“”″〃]+|\/\/)[\s.,–—-]*$/;
const LONGEST_DITTO = 30;
const [N, T, H, U] = [classOf(110), classOf(116), classOf(104), classOf(117)];

/** It begins like one of these: "nt", "n.t", "như", "tương tự"; or with a sign. To miss fast. */
function mayBeDitto(text: string): boolean {
  if (text.length > LONGEST_DITTO || text.length === 0) return false;
  const first = classOf(text.charCodeAt(0));
  if (!isLetter(first)) return !isDigit(first);
  const second = text.length === 1 ? 0 : classOf(text.charCodeAt(1));
  return first === N
    ? second === T || second === H || !isLetter(second)
    : first === T && second === U;
}

/** "-nt-", "như trên", '"': the same as in the row above. Asked of the tidied text. */
export const isDitto = (text: string): boolean => mayBeDitto(text) && DITTO.test(foldLetters(text));

/**
 * Nothing, or the form of a date that nobody filled in: "…/…/2024", "/2024", "ngày … tháng … năm
 * 2024". Nothing may be said but the year, and a blank or a bare unit must stand before it. Also that
 * there is none: "Không có", "Chưa xác định thời gian".
 */
export function isBlank(tokens: readonly Token[]): boolean {
  let units = 0;
  let blanks = 0;
  let years = 0;
  let commas = 0;
  let moments = 0;
  let denials = 0;
  for (const token of tokens) {
    if (token.kind === 'term') {
      if (token.term === 'blank') denials++;
      else if (token.term === 'moment') moments++;
      else if (UNITS.has(token.term)) units++;
      else return false;
    } else if (token.kind === 'sign') {
      if (token.sign === ',') commas++;
      if (years === 0 && (token.sign === '…' || token.sign === '/')) blanks++;
    } else if (token.kind === 'number' && token.digits === 4) {
      if (++years > 1 || (blanks === 0 && units < 2)) return false;
    } else if (token.kind !== 'end') return false;
  }
  if (denials > 0) return units === 0 && years === 0;
  return moments === 0 && (units === 0 || blanks > 0 || (units > 1 && commas === 0));
}
