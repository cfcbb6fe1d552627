import type { Cursor } from './cursor';

function takeTime(c: Cursor): boolean {
  if (c.numberAt() === null) return false;
  if (c.isSign(':', 1) && c.isGlued(1) && c.isGlued(2) && c.numberAt(2) !== null) {
    c.at += 3;
  } else if (c.isTerm('hour', 1) && c.numberAt(2) !== null) {
    c.at += 3;
  } else if (
    c.isTerm('hour', 1) &&
    (c.isTerm('day', 2) || (c.isSign(',', 2) && c.isTerm('day', 3)))
  ) {
    c.at += 2;
  } else {
    return false;
  }
  if (c.isTerm('minute') || c.isSign("'") || c.isSign('’')) c.at++;
  return true;
}

/**
 * Takes a time of day, which says nothing that matters here: "17 giờ 00", "08h00'", "8:00 - 11:30",
 * "17 giờ" before a day. False, and nothing taken, where none begins.
 */
export function takeClock(c: Cursor): boolean {
  if (!takeTime(c)) return false;
  if (c.isSign('-') || c.isTerm('until')) {
    c.at++;
    if (!takeTime(c)) c.at--;
  }
  if (c.isSign(',') && c.isTerm('day', 1)) c.at++;
  return true;
}
