const GRAVE = '\u0300';
const ACUTE = '\u0301';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/**
 * VNI-Windows (the fonts VNI-Times …) writes a letter and then its marks as one more character, both
 * held as if they were Latin-1: "Thaùng" is "Tháng". Here what the second adds to the first, in small
 * letters; capitals have the capital forms.
 */
const MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
/** Letters of one character. */
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** A letter and the marks that it can bear. */
const PAIR =
  /([aAeEoO][âàáåãäÂÀÁÅÃÄ]|[aA][êèéúüëÊÈÉÚÜË]|[aAeEoOuUyYôÔöÖ][øùûõïØÙÛÕÏ])|[ñöôæóòîÑÖÔÆÓÒÎ]/g;
/** "hoà", "hoá" may be Unicode; any other pair, and letters that Vietnamese has not, are not. */
const SURE =
  /[aAeE][âàáåãäÂÀÁÅÃÄ]|[oO][âåäÂÅÄ]|[aA][êèéúüëÊÈÉÚÜË]|[aAeEoOuUyYôÔöÖ][øùûõïØÙÛÕÏ]|[ñöæîÑÖÆÎ]/;

/** Whether the letters can only have been typed in VNI. */
export const isVni = (text: string): boolean => SURE.test(text);

function plain(letter: string): string {
  const small = letter.toLowerCase();
  const read = LETTERS[small] ?? small;
  return small === letter ? read : read.toUpperCase();
}

/** The text typed in VNI, in Unicode. */
export function fromVni(text: string): string {
  return text.replace(PAIR, (letters) => {
    const mark = MARKS[letters.charAt(1).toLowerCase()] ?? '';
    return (plain(letters.charAt(0)) + mark).normalize('NFC');
  });
}
