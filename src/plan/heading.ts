import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import { namesUnits } from '../units/names-units';
import { cellName } from '../workbook/address';
import { cellText } from './cell-text';
import type { Grid } from './grid';

/** What stands above an activity table. */
export interface Heading {
  readonly title: string;
  /** The cell of the title that names the year, else its first; null where there is no title. */
  readonly titleCell: string | null;
  readonly agency: string;
  /** The year that the title or the sheet's name gives. */
  readonly year: number | null;
  /** The one month that the title says the plan is of, 1–12: "KẾ HOẠCH CÔNG TÁC THÁNG 3/2025". */
  readonly month: number | null;
  /** The one unit whose table it is: "Đơn vị: Văn phòng". */
  readonly unit: string | null;
}

interface Line {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  readonly folded: string;
}

const textOf = ({ text }: Line): string => text;

const MOTTO = /cong hoa xa hoi chu nghia|doc lap ?- ?tu do/;
const NUMBER_OR_PLACE = /^so ?:|^so .{0,12}\/|ngay.{0,12}thang.{0,12}nam|^\(|^don vi tinh/;
const TITLE_WORDS =
  /^(ke hoach|phu luc|chuong trinh|bang|bieu|danh muc|tien do|tong hop|theo doi|lich|ket qua|quy trinh|phan cong)\b/;
/** Whether a folded line begins as the title of a document does: "kế hoạch …", "phụ lục …". */
export const namesDocument = (folded: string): boolean => TITLE_WORDS.test(folded);

const YEAR_OF_PLAN = /\bnam (?:hoc )?((?:19|20)\d\d)\b/g;
const YEAR_OF_PERIOD = /\b(?:thang|quy) (?:\d{1,2}|[iv]{1,3}) ?[/-] ?((?:19|20)\d\d)\b/g;
const YEAR_OF_DATE = /\b\d{1,2}\/\d{1,2}\/((?:19|20)\d\d)\b/g;
const YEAR_ALONE = /(?:^|[^\d:/-])((?:19|20)\d\d)(?![\d/-])/g;

/** "KẾ HOẠCH ISO 2025"; not one end of "2025 - 2030", nor of a standard's or a document's number. */
const YEAR_IN_TITLE = /(?<![\d:/-]|\d ?[-–] ?)((?:19|20)\d\d)(?![\d/-]| ?[-–] ?\d)/g;
/** "Luật Đất đai 2024": its year, not the plan's. */
const NAMES_A_LAW =
  /\b(?:luat|hien phap|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi)\b/;

const WHOSE =
  /^(?:(?:tên )?(?:đơn vị|cơ quan|bộ phận|phòng)(?: (?:thực hiện|chủ trì|lập|báo cáo))?|phòng[/, -]+ban)\s*:\s*(\S.*)$/iu;

function unitOf(lines: readonly Line[]): string | null {
  const [only, ...others] = lines.flatMap(({ text }) => WHOSE.exec(text)?.[1] ?? []);
  return only !== undefined && others.length === 0 && namesUnits(only) ? only : null;
}

const MONTH_OF_PLAN = /(?<!\bngay \d{1,2} )\bthang (?:thu )?0?(\d{1,2})(?!\d)/g;

/** The month that a folded title names, if it names no other. */
function monthOf(title: string): number | null {
  const months = new Set([...title.matchAll(MONTH_OF_PLAN)].map(([, month]) => Number(month)));
  const [month = 0, ...others] = months;
  return others.length === 0 && month >= 1 && month <= 12 ? month : null;
}

function lastYear(text: string, pattern: RegExp): number | null {
  let year: number | null = null;
  for (const found of text.matchAll(pattern)) year = Number(found[1]);
  return year;
}

function linesAbove(grid: Grid, fromRow: number, beforeRow: number): Line[] {
  const lines: Line[] = [];
  for (let row = fromRow; row < beforeRow; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      const merge = grid.mergeAt(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const value = grid.at(row, column);
      if (typeof value !== 'string') continue;
      const text = tidy(cellText(value));
      if (text !== '') lines.push({ row, cell: cellName(row, column), text, folded: fold(text) });
    }
  }
  return lines;
}

/**
 * What stands left of the motto, in the row of each of its lines: the agency; or the one that it
 * belongs to, and below that the agency.
 */
function agencyOf(lines: readonly Line[]): readonly Line[] {
  const mottoAt = new Map<number, number>();
  lines.forEach((line, at) => {
    if (MOTTO.test(line.folded)) mottoAt.set(line.row, at);
  });
  return lines.filter(
    (line, at) => at < (mottoAt.get(line.row) ?? 0) && !NUMBER_OR_PLACE.test(line.folded),
  );
}

/** From the line that names the kind of document on, else the last line above the table. */
function titleOf(lines: readonly Line[], agency: readonly Line[]): readonly Line[] {
  const own = lines.filter(
    (line) =>
      !agency.includes(line) && !MOTTO.test(line.folded) && !NUMBER_OR_PLACE.test(line.folded),
  );
  const start = own.findIndex((line) => namesDocument(line.folded));
  return start < 0 ? own.slice(-1) : own.slice(start, start + 3);
}

/**
 * Reads title, agency and plan year above a table.
 * @param fromRow the first row that may belong to it (1-based)
 * @param headerRow the table's first header row
 */
export function readHeading(grid: Grid, fromRow: number, headerRow: number): Heading {
  const lines = linesAbove(grid, fromRow, headerRow);
  const agency = agencyOf(lines);
  const title = titleOf(lines, agency);
  const text = title.map(textOf).join(' ');
  const folded = fold(text);
  const named = title.find((line) => lastYear(line.folded, YEAR_OF_PLAN) !== null);
  const year =
    lastYear(folded, YEAR_OF_PLAN) ??
    lastYear(fold(grid.snapshot.sheet), YEAR_ALONE) ??
    (NAMES_A_LAW.test(folded) ? null : lastYear(folded, YEAR_IN_TITLE)) ??
    lastYear(folded, YEAR_OF_PERIOD) ??
    lastYear(folded, YEAR_OF_DATE);
  const month = monthOf(folded);
  const titleCell = (named ?? title[0])?.cell ?? null;
  return {
    title: text,
    titleCell,
    agency: agency.map(textOf).join(' '),
    year,
    month,
    unit: unitOf(lines),
  };
}
