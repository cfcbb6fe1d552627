import type { Abbreviation } from './abbreviation';
import { SHORT_BODIES } from './short-bodies';
import { SHORT_FIELDS } from './short-fields';
import { SHORT_WORDS } from './short-words';

/**
 * Case, "&", "-" and "," in them do not matter ("KH&CN" is "KHCN"); a stroke and a point are the same
 * ("p/h", "p.h"). Of two with the same letters the first whose conditions hold is meant.
 */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...SHORT_BODIES,
  ...SHORT_FIELDS,
  ...SHORT_WORDS,
];
