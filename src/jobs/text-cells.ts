import { legacyCells } from '../plan/legacy-cells';
import type { Plan } from '../plan/plan';
import type { SheetText, TextCell } from '../rules/rule';
import { mayBeLegacy } from '../text/legacy';
import { cellName } from '../workbook/address';
import type { CellValue, Snapshot } from '../workbook/snapshot';

/** The text cells of sheets that are wanted, in the order of sheets, rows, columns. */
export function textCells(
  snapshots: readonly Snapshot[],
  isWanted: (text: string) => boolean,
): readonly TextCell[] {
  const cells: TextCell[] = [];
  /** By its index, since every cell of a workbook comes here. */
  const addRow = (sheet: string, row: number, left: number, values: readonly CellValue[]): void => {
    for (let i = 0; i < values.length; i++) {
      const text = values[i];
      if (typeof text !== 'string' || !isWanted(text)) continue;
      cells.push({ sheet, row, column: left + i, text });
    }
  };
  for (const { sheet, area, rows } of snapshots) {
    if (area) rows.forEach((values, i) => addRow(sheet, area.top + i, area.left, values));
  }
  return cells;
}

/**
 * The cells of a sheet that may be text of before Unicode: by their fonts; and by their letters, in the
 * contents of its plans, or anywhere on a sheet without a plan.
 */
export function* legacyTexts(
  snapshot: Snapshot | undefined,
  plans: readonly Plan[],
): Generator<SheetText> {
  if (!snapshot) return;
  const { sheet } = snapshot;
  const legacy = legacyCells(snapshot);
  for (const { row, column, text, font } of legacy.values()) {
    yield { sheet, row, column, text, legacyFont: font };
  }
  const byLetters =
    plans.length === 0 ? textCells([snapshot], mayBeLegacy) : plans.flatMap(garbledContents);
  for (const cell of byLetters) {
    if (!legacy.has(cellName(cell.row, cell.column))) yield { ...cell, legacyFont: null };
  }
}

function garbledContents({ sheet, columns, activities }: Plan): readonly TextCell[] {
  const column = columns.content;
  if (column === undefined) return [];
  return activities
    .filter(({ content }) => mayBeLegacy(content))
    .map(({ row, content }) => ({ sheet, row, column, text: content }));
}
