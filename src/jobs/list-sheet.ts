import { layOut } from '../reports/lay-out';
import { span, type Line } from '../reports/line';
import { STYLES } from '../reports/styles';
import { digestOf, draftValues } from '../workbook/digest';
import type { SheetDraft } from '../workbook/draft';
import type { OurSheet } from '../workbook/snapshot';

/** A sheet that is nothing but a list. */
export interface ListSheet {
  readonly name: string;
  readonly kind: OurSheet['kind'];
  readonly title: string;
  readonly remark: string;
  /** Widths in characters of the default font, from column 1 on. */
  readonly widths: readonly number[];
  /** The header first. */
  readonly lines: readonly Line[];
}

/** Lays a list out under its title: A4 across, the list's header on every page. */
export function listSheet({ name, kind, title, remark, widths, lines }: ListSheet): SheetDraft {
  const above: readonly Line[] = [
    { spans: [span(widths.length, title, 'title')] },
    { spans: [span(widths.length, remark, 'remark')] },
  ];
  const { rows, merges } = layOut([...above, ...lines], widths);
  const header = above.length + 1;
  return {
    name,
    ours: { kind, period: '', digest: digestOf(draftValues({ rows, styles: STYLES })) },
    columnWidths: widths,
    styles: STYLES,
    rows,
    merges,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      margins: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
      titleRows: { first: header, last: header },
      pageNumbers: true,
    },
  };
}
