import { serialOfDay } from '../../timeline/day';
import { cellName } from '../address';
import { numberFormatOf, type DraftCell, type SheetDraft } from '../draft';
import { quotedSheetName } from '../sheet-name';
import { textBytes, type Step } from './batches';
import { rangeOf } from './places';
import { rectanglesOf } from './rectangles';

/** What one call takes of a request besides its data. */
const CALL_BYTES = 600;
/** A step's data; small beside what a request may hold. */
const STEP_BYTES = 400_000;

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

const widthOf = ({ rows }: SheetDraft): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);

/**
 * Links, formats, values, in this order: a link writes its own text and look over a cell; text is
 * taken as text only by a cell that is "@" already, but where it starts with an apostrophe only by one
 * that is not yet. ExcelApi 1.7
 */
export function cellSteps(sheet: Excel.Worksheet, draft: SheetDraft, writing: Writing): Step[] {
  const early = (cell: DraftCell | null): string =>
    cell === null || startsWithApostrophe(cell) ? GENERAL : formatOf(cell, draft);
  const late = (cell: DraftCell | null): string | null =>
    cell !== null && startsWithApostrophe(cell) ? formatOf(cell, draft) : null;
  return [
    ...linkSteps(sheet, draft),
    ...blockSteps(sheet, draft, early, (range, formats) => {
      range.numberFormat = formats;
    }),
    ...blockSteps(
      sheet,
      draft,
      (cell) => typedOf(cell, writing),
      (range, values) => {
        range.values = values;
      },
    ),
    ...rectanglesOf(draft.rows.map(({ cells }) => cells.map(late))).map(({ area, value }) => ({
      bytes: CALL_BYTES + textBytes(value),
      queue: (): void => {
        // One format in an array of its own is set in all of the range.
        rangeOf(sheet, area).numberFormat = [[value]];
      },
    })),
  ];
}

function linkSteps(sheet: Excel.Worksheet, { rows }: SheetDraft): Step[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Step[] => {
      if (!cell?.link) return [];
      const documentReference = `${quotedSheetName(cell.link.sheet)}!${cell.link.cell}`;
      const name = cellName(row + 1, column + 1);
      const queue = (): void => {
        sheet.getRange(name).hyperlink = { documentReference };
      };
      return [{ bytes: CALL_BYTES + textBytes(documentReference), queue }];
    }),
  );
}

/** The draft's cells as blocks of rows, each of a size that is easily sent. */
function blockSteps<T extends string | number>(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  of: (cell: DraftCell | null) => T,
  set: (range: Excel.Range, block: T[][]) => void,
): Step[] {
  const width = widthOf(draft);
  const steps: Step[] = [];
  let block: T[][] = [];
  let bytes = 0;
  let top = 1;
  const close = (): void => {
    const rows = block;
    const area = { top, left: 1, bottom: top + rows.length - 1, right: width };
    steps.push({ bytes: CALL_BYTES + bytes, queue: () => set(rangeOf(sheet, area), rows) });
    top += rows.length;
    block = [];
    bytes = 0;
  };
  for (const { cells } of draft.rows) {
    const row = Array.from({ length: width }, (_, n) => of(cells[n] ?? null));
    block.push(row);
    for (const value of row) bytes += typeof value === 'string' ? textBytes(value) + 1 : 12;
    if (bytes > STEP_BYTES) close();
  }
  if (block.length > 0) close();
  return steps;
}
