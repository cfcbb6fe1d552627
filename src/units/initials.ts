import { LETTERS } from '../text/letters';
import { keeping, spell } from '../text/spell';

const WORD = new RegExp(`[${LETTERS}]+`, 'g');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const AND = spell('và');

const initialOf = keeping((word) =>
  spell(word) === AND ? '' : word.charAt(0).toUpperCase().normalize('NFD').replace(TONE, ''),
);

/** The first letters of the words but "và", as capitals without tones: "ƯDTB" of "Ứng dụng tiến bộ". */
export const initialsOf = (name: string): string =>
  (name.match(WORD) ?? []).map(initialOf).join('').normalize('NFC');
