import { tidy } from '../text/tidy';
import { openings } from './opening';
import { tokensOf } from './words';

/** A longer text tells more than a name. */
const LONGEST = 14;

/** Whether a text does no more than name somebody: "Văn phòng Sở", "Phòng Nội vụ, Phòng Tư pháp". */
export function namesUnits(text: string): boolean {
  const tokens = tokensOf(tidy(text));
  if (tokens.length > LONGEST) return false;
  const { head, asNoun, plural } = openings(tokens)(0, tokens.length);
  return head !== null && head.kind !== 'noun' && (plural || !asNoun);
}
