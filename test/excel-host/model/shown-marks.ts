import type { Day } from '../../../src/timeline/day';
import { MARK_SIGNATURE, MARK_STYLES, type MarkKind } from '../../../src/workbook/mark';
import type { Book } from './book';
import { evaluate } from './evaluate';
import { parseFormula } from './parse-formula';
import type { Rule } from './rule';
import type { Sheet } from './sheet';

export interface ShownMark {
  /** 1-based. */
  readonly row: number;
  readonly kind: MarkKind;
}

const KINDS: readonly MarkKind[] = ['overdue', 'dueSoon'];

/** The rules of ours that a sheet has. */
export const ourRules = (sheet: Sheet): Rule[] =>
  sheet.rules.filter(({ formulas }) => formulas.some((each) => each.includes(MARK_SIGNATURE)));

/**
 * The rows on which a mark of ours shows on a day, from the top; a row on which both kinds show is
 * there twice. Throws where a mark's formula is not one that the simulation can work out, or looks
 * like neither kind.
 */
export function shownMarks(book: Book, sheetName: string, today: Day): ShownMark[] {
  const sheet = book.find(sheetName);
  if (!sheet) throw new RangeError(`no sheet "${sheetName}"`);
  const shown = new Map<string, ShownMark>();
  for (const rule of ourRules(sheet)) {
    const kind = KINDS.find((each) => `#${MARK_STYLES[each].fill}` === rule.look.fill);
    if (!kind) throw new RangeError('a mark of no kind');
    const expression = parseFormula(rule.formulas[0] ?? '');
    const [first] = rule.areas;
    for (const area of rule.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        const place = {
          sheet,
          today,
          date1904: book.date1904,
          row,
          column: area.left,
          rowsDown: row - (first?.top ?? row),
        };
        if (evaluate(expression, place) === true) shown.set(`${kind} ${row}`, { row, kind });
      }
    }
  }
  return [...shown.values()].sort((a, b) => a.row - b.row || a.kind.localeCompare(b.kind));
}
