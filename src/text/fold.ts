import { tidy } from './tidy';

const ACCENTS = /[\u0300-\u036f]/g;
const BASE_OF: string[] = [];

function baseOf(letter: string): string {
  if (letter === 'đ' || letter === 'Đ') return 'd';
  const base = letter.normalize('NFD').replace(ACCENTS, '').toLowerCase();
  return base.length === 1 ? base : letter;
}

/**
 * The text in lower case without accents, for comparing: "Quý" and "QUÍ" share "quy"/"qui" letters
 * whatever the typing. Character for character: `foldLetters(t)[i]` stands for `t[i]`, so a place
 * found in the folded text is the same place in the text.
 */
export function foldLetters(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(i);
    } else {
      folded += BASE_OF[code] ??= baseOf(text.charAt(i));
    }
  }
  return folded;
}

/** The text tidied (see `tidy`) and folded (see `foldLetters`): equal for two spellings of the same words. */
export function fold(text: string): string {
  return foldLetters(tidy(text));
}
