import { FORMER_BODIES, FORMER_LEVELS, STILL_THERE, type FormerBody } from './former-bodies';
import { unitKey } from './unit-key';

const BODIES = FORMER_BODIES.map((body) => ({
  body,
  name: new RegExp(`\\b${unitKey(body.words)}\\b`),
}));
const KEPT = new RegExp(`\\b(?:${STILL_THERE.map(unitKey).join('|')})\\b`, 'g');
/** Compared with their accents: "quận" and "quân" are two words. */
const LEVELS = FORMER_LEVELS.map((body) => ({
  body,
  word: new RegExp(boundary(body.words), 'iu'),
}));

function boundary(words: string): string {
  return `(?<![\\p{L}\\p{M}])${words.normalize('NFC')}(?![\\p{L}\\p{M}])`;
}

/**
 * The body named in a unit's full name (see `Unit.name`) that no longer exists on a day
 * (YYYY-MM-DD); null where all of them do. Names of places are not looked at ("thành phố").
 */
export function abolishedBody(name: string, day: string): FormerBody | null {
  const key = unitKey(name).replace(KEPT, '');
  const found =
    BODIES.find((each) => each.name.test(key))?.body ??
    LEVELS.find(({ word }) => word.test(name.normalize('NFC')))?.body;
  return found !== undefined && day >= found.endedOn ? found : null;
}
