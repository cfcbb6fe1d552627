import type { Language } from '../../locales/language';
import type { CodePiece } from './format-code';

/** As many digits as a cell of the usual width shows. */
const GENERAL_DIGITS = 10;
const LONGEST_WHOLE = 1e11;
const MOST_DECIMALS = 30;
const DIGITS = /^[0#?]+$/;

const isDigits = ({ kind, text }: CodePiece): boolean => kind === 'code' && DIGITS.test(text);

/** A number as the format "General" shows it. */
function showGeneral(value: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= LONGEST_WHOLE || (size > 0 && size < 1e-9))
    return value.toExponential(5).toUpperCase();
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    maximumSignificantDigits: GENERAL_DIGITS + 1,
  }).format(value);
}

/**
 * A number by its format: "#,##0.00" → "1.234,50" (vi). A code that we do not know shows it plainly.
 * @param sections of the code: for positive numbers, negative ones and zero
 */
export function showNumber(
  value: number,
  sections: readonly (readonly CodePiece[])[],
  language: Language,
): string {
  const [positive = [], negative, zero] = sections;
  const own = value < 0 ? negative : undefined;
  const section = own ?? (value === 0 && zero ? zero : positive);
  const codes = section.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const digitsAt = section.flatMap((piece, n) => (isDigits(piece) ? [n] : []));
  const [first] = digitsAt;
  const last = digitsAt.at(-1);
  const plain = codes.some((code) => code === 'general' || code === '@' || code === '/');
  if (plain || codes.some((code) => code.startsWith('e'))) return showGeneral(value, language);
  const literal = (pieces: readonly CodePiece[]): string =>
    pieces.map(({ kind, text }) => (kind === 'text' || text === '%' ? text : '')).join('');
  if (first === undefined || last === undefined) return literal(section);

  const digits = section.slice(first, last + 1).filter(({ kind }) => kind === 'code');
  const point = digits.findIndex(({ text }) => text === '.');
  const whole = join(point < 0 ? digits : digits.slice(0, point));
  const decimals = point < 0 ? '' : join(digits.slice(point + 1));
  const scaled = codes.includes('%') ? value * 100 : value;
  const shown = new Intl.NumberFormat(language, {
    useGrouping: digits.some(({ text }) => text === ','),
    minimumIntegerDigits: Math.max(1, Math.min(21, whole.replace(/[^0]/g, '').length)),
    minimumFractionDigits: Math.min(MOST_DECIMALS, decimals.replace(/[^0]/g, '').length),
    maximumFractionDigits: Math.min(MOST_DECIMALS, decimals.length),
  }).format(own ? Math.abs(scaled) : scaled);
  return literal(section.slice(0, first)) + shown + literal(section.slice(last + 1));
}

const join = (pieces: readonly CodePiece[]): string =>
  pieces.map(({ text }) => (DIGITS.test(text) ? text : '')).join('');
