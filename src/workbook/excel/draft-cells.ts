import { serialOfDay } from '../../timeline/day';
import type { Area } from '../address';
import { numberFormatOf, type DraftCell, type SheetDraft } from '../draft';
import { quotedSheetName } from '../sheet-name';
import { textBytes, type Step } from './batches';
import { withRange } from './places';
import { rectanglesOf } from './rectangles';

/** What one call takes of a request besides its data. */
const CALL_BYTES = 900;
/** A step's data; small beside what a request may hold. */
const STEP_BYTES = 400_000;
const NUMBER_BYTES = 12;
/** `{"hyperlink":{"documentReference":}}` */
const LINK_BYTES = 40;

const GENERAL = 'General';

/** Text that Excel would read an apostrophe off, even in cells of the format "@". */
const startsWithApostrophe = (cell: DraftCell | null): boolean =>
  cell?.value.kind === 'text' && cell.value.text.startsWith("'");

/** How values are written in this workbook, now. */
interface Writing {
  readonly date1904: boolean;
  /** A formula that speaks of the sheets by the names that they have until they are finished. */
  readonly nameForNow: (formula: string) => string;
}

/** What is written so that the cell holds the draft's value. */
function typedOf(cell: DraftCell | null, { date1904, nameForNow }: Writing): string | number {
  if (cell === null) return '';
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return startsWithApostrophe(cell) ? `'${value.text}` : value.text;
    case 'number':
      return value.number;
    case 'date':
      return serialOfDay(value.day, date1904);
    case 'formula':
      return `=${nameForNow(value.formula)}`;
  }
}

function formatOf(cell: DraftCell, draft: SheetDraft): string {
  const style = draft.styles[cell.style];
  if (!style) throw new RangeError(`the draft has no style "${cell.style}"`);
  return numberFormatOf(style, cell.value.kind);
}

const wholeOf = ({ rows }: SheetDraft): Area => ({
  top: 1,
  left: 1,
  bottom: rows.length,
  right: rows.reduce((most, { cells }) => Math.max(most, cells.length), 1),
});

/**
 * Links, formats, values, in this order: a link writes its own text and look over a cell; text is
 * taken as text only by a cell that is "@" already, but where it starts with an apostrophe only by one
 * that is not yet. ExcelApi 1.9
 */
export function cellSteps(sheet: Excel.Worksheet, draft: SheetDraft, writing: Writing): Step[] {
  const early = (cell: DraftCell | null): string =>
    cell === null || startsWithApostrophe(cell) ? GENERAL : formatOf(cell, draft);
  const late = (cell: DraftCell | null): string | null =>
    cell !== null && startsWithApostrophe(cell) ? formatOf(cell, draft) : null;
  const whole = wholeOf(draft);
  return [
    ...linkSteps(sheet, draft),
    ...blockSteps(sheet, draft, whole, {
      of: early,
      bytes: textBytes,
      set: (range, formats) => (range.numberFormat = formats),
    }),
    ...blockSteps(sheet, draft, whole, {
      of: (cell) => typedOf(cell, writing),
      bytes: (value) => (typeof value === 'string' ? textBytes(value) : NUMBER_BYTES),
      set: (range, values) => (range.values = values),
    }),
    ...rectanglesOf(draft.rows.map(({ cells }) => cells.map(late))).map(({ area, value }) => ({
      bytes: CALL_BYTES + textBytes(value),
      // One format in an array of its own is set in all of the range.
      queue: () => withRange(sheet, area, (range) => (range.numberFormat = [[value]])),
    })),
  ];
}

const documentReferenceOf = (cell: DraftCell | null): string =>
  cell?.link ? `${quotedSheetName(cell.link.sheet)}!${cell.link.cell}` : '';

/**
 * Links of cells beside and below one another go together: a report has one or two in every row. The
 * blue and the line under them are taken off again: what is printed is black.
 */
function linkSteps(sheet: Excel.Worksheet, draft: SheetDraft): Step[] {
  const isLinked = draft.rows.map(({ cells }) => cells.map((cell) => (cell?.link ? 1 : null)));
  return rectanglesOf(isLinked).flatMap(({ area }) =>
    blockSteps(sheet, draft, area, {
      of: documentReferenceOf,
      bytes: (reference) => LINK_BYTES + textBytes(reference),
      set: (range, references) => {
        range.setCellProperties(
          references.map((row) =>
            row.map((documentReference) => ({ hyperlink: { documentReference } })),
          ),
        );
        range.format.font.color = '#000000';
        range.format.font.underline = 'None';
      },
    }),
  );
}

/** What is set cell by cell. */
interface Setting<T> {
  readonly of: (cell: DraftCell | null) => T;
  readonly bytes: (value: T) => number;
  readonly set: (range: Excel.Range, block: T[][]) => void;
}

/** The draft's cells in an area as blocks of rows, each of a size that is easily sent. */
function blockSteps<T>(
  sheet: Excel.Worksheet,
  { rows }: SheetDraft,
  area: Area,
  setting: Setting<T>,
): Step[] {
  const steps: Step[] = [];
  let block: T[][] = [];
  let bytes = 0;
  let { top } = area;
  const close = (): void => {
    const values = block;
    const part = { ...area, top, bottom: top + values.length - 1 };
    const queue = (): void => withRange(sheet, part, (range) => setting.set(range, values));
    steps.push({ bytes: CALL_BYTES + bytes, queue });
    top += values.length;
    block = [];
    bytes = 0;
  };
  for (const { cells } of rows.slice(area.top - 1, area.bottom)) {
    const row: T[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = setting.of(cells[column - 1] ?? null);
      bytes += setting.bytes(value) + 1;
      row.push(value);
    }
    block.push(row);
    if (bytes > STEP_BYTES) close();
  }
  if (block.length > 0) close();
  return steps;
}
