import type { Area } from '../../../src/workbook/address';

/** How a conditional format paints; null where it leaves things as they are. Colours as "#RRGGBB". */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export const NO_LOOK: RuleLook = { fill: null, fontColor: null, bold: null, italic: null };

/** A conditional format. */
export interface Rule {
  readonly id: string;
  /** Office.js's word: "Custom", "CellValue", "ColorScale" … */
  readonly type: string;
  areas: readonly Area[];
  /** Without "=", relative to the first cell of the first area. Only a custom rule's first one is a test. */
  formulas: readonly string[];
  look: RuleLook;
  stopIfTrue: boolean;
  /** What the simulation does not model: the rule's XML as it came from the file. */
  readonly source: string | null;
}
