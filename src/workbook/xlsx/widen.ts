import { columnsOf, type SheetShell } from './sheet-shell';
import { placeFor, withAttribute, type Splice } from './splice';
import { attribute, child, childrenOf, prefixOf } from './xml';

/** What stands before `<cols>` (CT_Worksheet, ECMA-376 part 1, 18.3.1.99), and it. */
const ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'];
/** Excel's own, where the sheet says nothing (18.3.1.81). */
const DEFAULT_WIDTH = 8.43;

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The whole `<col>` element. */
  readonly tag: string;
}

/** The columns from `from` to `to` of these; none where there are none. */
function part(columns: Columns, from: number, to: number): Columns[] {
  if (from > to) return [];
  const tag = withAttribute(withAttribute(columns.tag, 'min', `${from}`), 'max', `${to}`);
  return [{ ...columns, from, to, tag }];
}

const wide = (columns: Columns, width: number): Columns => ({
  ...columns,
  width,
  tag: withAttribute(withAttribute(columns.tag, 'width', `${width}`), 'customWidth', '1'),
});

/**
 * What makes each of these columns as wide as asked for, where it is narrower. Hidden columns stay so.
 *
 * @param wanted widths in characters of the default font, by column (1-based)
 */
export function widen(shell: SheetShell, wanted: ReadonlyMap<number, number>): Splice[] {
  const { source, root } = shell;
  const x = prefixOf(root);
  const lists = childrenOf(root, 'cols');
  const format = child(root, 'sheetFormatPr');
  const usual = Number((format && attribute(format, 'defaultColWidth')) ?? DEFAULT_WIDTH);
  let all = columnsOf(shell).map(({ from, to, element }): Columns => ({
    from,
    to,
    width: Number(attribute(element, 'width') ?? usual),
    tag: source.slice(element.start, element.end),
  }));
  let isChanged = false;
  for (const [column, width] of wanted) {
    const old = all.find(({ from, to }) => column >= from && column <= to) ?? {
      from: column,
      to: column,
      width: usual,
      tag: `<${x}col min="${column}" max="${column}"/>`,
    };
    if (old.width >= width) continue;
    const parts = [
      ...part(old, old.from, column - 1),
      ...part(wide(old, width), column, column),
      ...part(old, column + 1, old.to),
    ];
    all = [...all.filter((each) => each !== old), ...parts].sort((a, b) => a.from - b.from);
    isChanged = true;
  }
  if (!isChanged || lists.length > 1) return [];
  const text = `<${x}cols>${all.map(({ tag }) => tag).join('')}</${x}cols>`;
  const [list] = lists;
  const at = placeFor(root, ORDER, 'cols');
  return [list ? { start: list.start, end: list.end, text } : { start: at, end: at, text }];
}
