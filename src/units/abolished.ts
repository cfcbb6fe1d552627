import { lazily } from '../text/lazily';
import { LETTERS } from '../text/letters';
import { Phrases, saidWords } from '../text/phrases';
import { FORMER_BODIES, FORMER_LEVELS, STILL_THERE, type FormerBody } from './former-bodies';
import { unitKey } from './unit-key';

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** By their keys (see `unitKey`). */
const bodies = lazily(() => {
  const byKey = new Map(FORMER_BODIES.map((body) => [unitKey(body.words), body]));
  return {
    byKey,
    any: new RegExp(`\\b${anyOf([...byKey.keys()])}\\b`),
    kept: new RegExp(`\\b${anyOf(STILL_THERE.map(unitKey))}\\b`, 'g'),
  };
});

/** A letter, or a mark on one. */
const IN_WORD = `[${LETTERS}\u0300-\u036f]`;

/** In small letters, compared with their accents: "quận" and "quân" are two words. */
const levels = lazily(() => {
  const byWord = new Map(FORMER_LEVELS.map((body) => [body.words.normalize('NFC'), body]));
  const any = new RegExp(`(?<!${IN_WORD})${anyOf([...byWord.keys()])}(?!${IN_WORD})`);
  return { byWord, any };
});

/** What makes a body's name one of the past: "UBND huyện (cũ)", "bàn giao từ Sở TT&TT". */
const ofThePast = lazily(
  () =>
    new Phrases([
      'cũ',
      'trước đây',
      'trước sắp xếp',
      'trước khi',
      'sau khi sắp xếp',
      'sau sắp xếp',
      'sắp xếp lại',
      'giải thể',
      'sáp nhập',
      'hợp nhất',
      'kết thúc hoạt động',
      'không còn',
      'bàn giao',
      'tiếp nhận',
    ]),
);

/** The first day from which a body that is known here was no more. */
export const FIRST_ENDED = [...FORMER_BODIES, ...FORMER_LEVELS]
  .map(({ endedOn }) => endedOn)
  .reduce((first, day) => (day < first ? day : first));

function bodyIn(words: string): FormerBody | undefined {
  const { byKey, any, kept } = bodies();
  return byKey.get(any.exec(unitKey(words).replace(kept, ''))?.[0] ?? '');
}

function levelIn(words: string): FormerBody | undefined {
  const { byWord, any } = levels();
  return byWord.get(any.exec(words.normalize('NFC').toLowerCase())?.[0] ?? '');
}

/**
 * The body that words name and that a reform ended: a unit's full name (see `Unit.name`), or what is
 * to be done; null where they name none, or name it as one of the past. Names of places are not
 * looked at ("thành phố").
 */
export function formerBodyIn(words: string): FormerBody | null {
  const found = bodyIn(words) ?? levelIn(words);
  return found === undefined || ofThePast().in(saidWords(words)) ? null : found;
}
