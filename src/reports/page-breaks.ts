import type { MeasuredLine } from './lay-out';
import type { Line } from './line';

/**
 * A sheet takes 1,026 page breaks (Microsoft, "Excel specifications and limits"); this leaves room for
 * those that its other parts ask for. Where the rest of the pages end, Excel decides.
 */
const MOST_BREAKS = 1_000;

/** The height of the lines that belong together from this one on: up to the first that needs no next. */
function groupHeight(start: number, lines: readonly MeasuredLine[]): number {
  let height = lines[start]?.height ?? 0;
  for (let i = start; lines[i]?.line.keepWithNext; i++) height += lines[i + 1]?.height ?? 0;
  return height;
}

/**
 * Says where each new page starts, so that lines that belong together (`keepWithNext`) are not torn
 * apart at the end of one: a title from its table, a header from its first row, a signature from
 * its name. Sheets know no such rule; where pages end is reckoned from the lines' heights.
 *
 * @param pageHeight in points
 * @param repeated the header of a line that is repeated on the page that starts with it, in points
 */
export function breakPages(
  lines: readonly MeasuredLine[],
  pageHeight: number,
  repeated: (index: number) => number = () => 0,
): readonly MeasuredLine[] {
  let used = 0;
  let left = MOST_BREAKS;
  return lines.map((each, index) => {
    const { line, height } = each;
    const inGroup = lines[index - 1]?.line.keepWithNext === true;
    const needed = inGroup ? height : groupHeight(index, lines);
    const breaks = used > 0 && used + needed > pageHeight;
    const begins = breaks || line.pageBreakBefore === true;
    used = (begins ? repeated(index) : used) + height;
    return breaks && left-- > 0 ? onNewPage(each) : each;
  });
}

const onNewPage = ({ line, height }: MeasuredLine): MeasuredLine => ({
  line: { ...line, pageBreakBefore: true },
  height,
});

/**
 * Says where each new page starts where tables begin on any of them, and says a table's header again
 * before each line of it that starts a page.
 */
export function breakTables(
  lines: readonly MeasuredLine[],
  pageHeight: number,
): readonly MeasuredLine[] {
  const headers = new Set(lines.map(({ line }) => line.header));
  const measured = new Map<Line, MeasuredLine>();
  for (const each of lines) if (headers.has(each.line)) measured.set(each.line, each);
  const headerOf = ({ header }: Line): MeasuredLine | null =>
    (header && measured.get(header)) ?? null;
  const broken = breakPages(lines, pageHeight, (index) => {
    const line = lines[index]?.line;
    return (line && headerOf(line)?.height) ?? 0;
  });
  const all: MeasuredLine[] = [];
  broken.forEach((each, index) => {
    const header = each.line.pageBreakBefore ? headerOf(each.line) : null;
    if (header) all.push(onNewPage(header), lines[index] ?? each);
    else all.push(each);
  });
  return all;
}
