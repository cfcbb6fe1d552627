/**
 * The letters of TCVN 5712:1993 VN3 ("ABC", the fonts .VnTime …) by their codes there, which a
 * workbook holds as if they were Latin-1. The codes below A1 are ASCII, and no code stands for a
 * capital with a tone: such text is typed in a font of capitals (.VnTimeH).
 */
const LETTERS: Readonly<Record<string, string>> = {
  à: 'µ',
  ả: '¶',
  ã: '·',
  á: '¸',
  ạ: '¹',
  ă: '¨',
  ằ: '»',
  ẳ: '¼',
  ẵ: '½',
  ắ: '¾',
  ặ: 'Æ',
  â: '©',
  ầ: 'Ç',
  ẩ: 'È',
  ẫ: 'É',
  ấ: 'Ê',
  ậ: 'Ë',
  đ: '®',
  è: 'Ì',
  ẻ: 'Î',
  ẽ: 'Ï',
  é: 'Ð',
  ẹ: 'Ñ',
  ê: 'ª',
  ề: 'Ò',
  ể: 'Ó',
  ễ: 'Ô',
  ế: 'Õ',
  ệ: 'Ö',
  ì: '×',
  ỉ: 'Ø',
  ĩ: 'Ü',
  í: 'Ý',
  ị: 'Þ',
  ò: 'ß',
  ỏ: 'á',
  õ: 'â',
  ó: 'ã',
  ọ: 'ä',
  ô: '«',
  ồ: 'å',
  ổ: 'æ',
  ỗ: 'ç',
  ố: 'è',
  ộ: 'é',
  ơ: '¬',
  ờ: 'ê',
  ở: 'ë',
  ỡ: 'ì',
  ớ: 'í',
  ợ: 'î',
  ù: 'ï',
  ủ: 'ñ',
  ũ: 'ò',
  ú: 'ó',
  ụ: 'ô',
  ư: '\u00ad',
  ừ: 'õ',
  ử: 'ö',
  ữ: '÷',
  ứ: 'ø',
  ự: 'ù',
  ỳ: 'ú',
  ỷ: 'û',
  ỹ: 'ü',
  ý: 'ý',
  ỵ: 'þ',
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).map(([letter, code]) => [code, letter]),
);
const CODE = /[\u00a1-\u00ff]/g;
/**
 * What Unicode text would not hold: a code that is a sign in Latin-1 beside a letter, a letter that
 * Vietnamese has not, or a capital with a mark within a word in small letters.
 */
const SURE =
  /[a-zA-Z\u00c0-\u00ff][\u00a1-\u00a9\u00aa\u00ac-\u00ae\u00b5-\u00b9\u00bc-\u00be]|[\u00a1-\u00a9\u00aa\u00ac-\u00ae\u00b5-\u00b9\u00bc-\u00be][a-zA-Z\u00c0-\u00ff]|[a-z][\u00ab\u00bb][a-z]|[äåæçëîïñö÷øûüþßÞ×]|[a-zà-ÿ][\u00c0-\u00df]/;

/** Whether the letters can only have been typed in TCVN3. */
export const isTcvn3 = (text: string): boolean => SURE.test(text);

/** The text typed in TCVN3, in Unicode; `capitals`: in a font that shows small letters as capitals. */
export function fromTcvn3(text: string, capitals: boolean): string {
  const read = text.replace(CODE, (code) => LETTER_OF.get(code) ?? code);
  return capitals ? read.toUpperCase() : read;
}
