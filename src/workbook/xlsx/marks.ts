import { areaName } from '../address';
import { isOurFormula, MARK_STYLES, type Mark, type MarkKind } from '../mark';
import type { SheetShell } from './sheet-shell';
import { placeFor, type Splice } from './splice';
import type { StylesEditor } from './styles-editor';
import { attribute, childrenOf, prefixOf, type XmlElement } from './xml';
import { cellTextXml } from './xml-text';

/** CT_Worksheet up to where conditional formats stand (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

const isOurs = (rule: XmlElement): boolean =>
  childrenOf(rule, 'formula').some(({ text }) => isOurFormula(text));

const remove = ({ start, end }: XmlElement): Splice => ({ start, end, text: '' });

/** What takes our marks off a sheet, and how many they are: the rules, and what would be left empty. */
export function removeMarks({ root }: SheetShell): { splices: Splice[]; count: number } {
  const splices: Splice[] = [];
  let count = 0;
  for (const container of childrenOf(root, 'conditionalFormatting')) {
    const ours = childrenOf(container, 'cfRule').filter(isOurs);
    count += ours.length;
    if (ours.length === 0) continue;
    if (ours.length === container.children.length) splices.push(remove(container));
    else splices.push(...ours.map(remove));
  }
  return { splices, count };
}

/** The largest priority of her rules, newer ones (x14, in the sheet's extensions) included: the smallest wins. */
function lastPriority(element: XmlElement): number {
  const counts = element.local === 'cfRule' && !isOurs(element);
  let last = counts ? Number(attribute(element, 'priority') ?? 0) : 0;
  for (const each of element.children) last = Math.max(last, lastPriority(each));
  return last;
}

function dxf(kind: MarkKind, prefix: string): string {
  const { fill, font, bold } = MARK_STYLES[kind];
  const x = prefix;
  return (
    `<${x}dxf><${x}font>${bold ? `<${x}b/>` : ''}<${x}color rgb="FF${font}"/></${x}font>` +
    `<${x}fill><${x}patternFill patternType="solid"><${x}fgColor rgb="FF${fill}"/>` +
    `<${x}bgColor rgb="FF${fill}"/></${x}patternFill></${x}fill></${x}dxf>`
  );
}

/** What puts marks on a sheet, after its own conditional formats; their looks are added to the styles. */
export function addMarks(shell: SheetShell, marks: readonly Mark[], styles: StylesEditor): Splice {
  const x = prefixOf(shell.root);
  let priority = lastPriority(shell.root);
  const rulesOf = new Map<string, string>();
  for (const { area, kind, formula } of marks) {
    const style = styles.add('dxfs', dxf(kind, styles.prefix));
    const rule =
      `<${x}cfRule type="expression" dxfId="${style}" priority="${++priority}">` +
      `<${x}formula>${cellTextXml(formula)}</${x}formula></${x}cfRule>`;
    const range = areaName(area);
    rulesOf.set(range, (rulesOf.get(range) ?? '') + rule);
  }
  const at = placeFor(shell.root, ORDER, 'conditionalFormatting');
  const containers = [...rulesOf].map(
    ([range, rules]) =>
      `<${x}conditionalFormatting sqref="${range}">${rules}</${x}conditionalFormatting>`,
  );
  return { start: at, end: at, text: containers.join('') };
}
