import { tidy } from '../text/tidy';

const LONGEST = 120;

/** A cell's words for use in a message: one tidied line, cut where it is long. */
export function quote(text: string): string {
  const line = tidy(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
