import {
  beginsWithCapital,
  beginsWithSmallLetter,
  CAPITALS,
  LETTERS,
  NUMERALS,
  SMALL_LETTERS,
} from '../../src/text/letters';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** The alphabet of Vietnamese, every vowel with every tone. */
const ALPHABET = [
  ...[...'bcdđghklmnpqrstvx'],
  ...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
];
const only = (letters: string): RegExp => new RegExp(`^[${letters}]+$`);

describe('letters for patterns', () => {
  test('hold the whole alphabet, every vowel with every tone', () => {
    const small = ALPHABET.join('');
    const capitals = small.toUpperCase();
    expect(ALPHABET).toHaveLength(89);
    expect(small).toMatch(only(SMALL_LETTERS));
    expect(capitals).toMatch(only(CAPITALS));
    expect(small + capitals).toMatch(only(LETTERS));
  });

  test('tell capitals from small letters', () => {
    for (const letter of ALPHABET) {
      const capital = letter.toUpperCase();
      expect([letter, beginsWithCapital(letter), beginsWithSmallLetter(letter)]).toEqual([
        letter,
        false,
        true,
      ]);
      expect([capital, beginsWithCapital(capital), beginsWithSmallLetter(capital)]).toEqual([
        capital,
        true,
        false,
      ]);
    }
  });

  test.each(['F', 'j', 'W', 'z', 'é', 'Ñ', 'Ω', 'Ж', '中', '한', 'ª'])(
    '%s is a letter',
    (letter) => {
      expect(letter).toMatch(only(LETTERS));
      expect(letter).not.toMatch(only(NUMERALS));
    },
  );

  test.each(['0', '9', '²', '½', '①', '❷'])('%s stands for a number', (sign) => {
    expect(sign).toMatch(only(NUMERALS));
    expect(sign).not.toMatch(only(LETTERS));
  });

  test.each([...' \u00a0.,;:!?-–—_…/()[]"“”‘’•●▪×÷+=%&*°§«»→✓☑'])('%s is neither', (sign) => {
    expect(sign).not.toMatch(only(LETTERS + NUMERALS));
  });
});
