import { namesUnits } from '../units/names-units';
import type { Columns } from './plan';

const NUMBER = /^(?:[IVXLC]+|[A-ZĐ]|\d+)[.)/:-]\s*/;
/** Fewer may speak of something else than of who acts. */
const FEWEST = 2;

/** Tells who acts in the rows under a title, in words that a reader of units reads; "" where nothing does. */
export type UnitTeller = (section: string | null) => string;

const nameIn = (title: string): string => title.replace(NUMBER, '');

/**
 * Who acts in a table that has no column for it: the units that most rows' titles name ("I. VĂN PHÒNG
 * SỞ"), or the one that stands above the table ("Đơn vị: Văn phòng"). Null where it has a column, or
 * nothing says who.
 *
 * @param heading the unit above the table, null where there is none
 */
export function unitTeller(
  { unit, person }: Columns,
  rows: readonly { readonly section: string | null }[],
  heading: string | null,
): UnitTeller | null {
  if (unit !== undefined || person !== undefined) return null;
  const titles = rows.flatMap(({ section }) => section ?? []);
  const known = new Map([...new Set(titles)].map((title) => [title, namesUnits(nameIn(title))]));
  const titled = titles.filter((title) => known.get(title) === true);
  if (new Set(titled).size >= FEWEST && titled.length * 2 > rows.length) {
    return (section) => (section !== null && known.get(section) === true ? nameIn(section) : '');
  }
  return heading === null ? null : () => heading;
}
