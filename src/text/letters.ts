/**
 * Letters for patterns, each the inside of a character class. They say what `\p{Lu}`, `\p{Ll}` and `\p{L}`
 * say of the letters of Vietnamese, without the hundreds of ranges of all other scripts, with which one
 * pattern takes an engine milliseconds to make ready, again in every process.
 */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
export const SMALL_LETTERS = CAPITALS.toLowerCase();
/** Those of other scripts by their blocks. */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ῼ\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff';
/** Digits, and signs that stand for numbers. */
export const NUMERALS = '\\d²³¹¼-¾①-⓿❶-➓';

const CAPITAL = new RegExp(`^[${CAPITALS}]`);
const SMALL_LETTER = new RegExp(`^[${SMALL_LETTERS}]`);

/** Whether a text's first letter is one of `CAPITALS`. */
export const beginsWithCapital = (text: string): boolean => CAPITAL.test(text);
/** Whether a text's first letter is one of `SMALL_LETTERS`. */
export const beginsWithSmallLetter = (text: string): boolean => SMALL_LETTER.test(text);
