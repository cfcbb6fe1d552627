import { digestOfDraft } from '../../src/workbook/digest';
import type {
  DraftCell,
  DraftChart,
  DraftRow,
  DraftValue,
  SheetDraft,
} from '../../src/workbook/draft';
import { day } from '../support/day';

const STYLES: SheetDraft['styles'] = {
  head: {
    font: 'Times New Roman',
    size: 14,
    bold: true,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    fill: 'DDEEFF',
    border: { all: { style: 'thin' } },
  },
  cell: {
    font: 'Times New Roman',
    size: 13,
    italic: true,
    vertical: 'top',
    wrap: true,
    border: { bottom: { style: 'medium' } },
  },
  percent: { font: 'Times New Roman', size: 13, format: '0.0%' },
  day: { font: 'Times New Roman', size: 13, format: 'dd/mm/yyyy' },
};

export const text = (text: string, style = 'cell'): DraftCell => ({
  value: { kind: 'text', text },
  style,
});

const valued = (value: DraftValue, style: string): DraftCell => ({ value, style });

/** A draft of these rows, under this name, with the digest that the jobs give it. */
export function draftOf(name: string, rows: readonly DraftRow[], kind = 'report'): SheetDraft {
  return {
    name,
    ours: { kind, period: '2025-H1', digest: digestOfDraft({ rows }) },
    columnWidths: [6, 40.5, 16],
    styles: STYLES,
    rows,
    merges: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      titleRows: { first: 1, last: 2 },
      pageNumbers: true,
    },
  };
}

const column = (left: number) => ({ top: 5, left, bottom: 6, right: left });

const CHART: DraftChart = {
  title: 'Tiến độ <theo> đơn vị',
  categories: column(2),
  series: [
    { name: 'Đúng hạn', values: column(1), fill: 'D9D9D9', text: '000000' },
    { name: 'Quá & hạn', values: column(3), fill: '000000', text: 'FFFFFF' },
  ],
  place: { top: 8, left: 1, bottom: 20, right: 3 },
};

/** A draft with everything that one can have. */
export function fullDraft(name = 'Báo cáo 6T 2025', linkTo = 'Kế hoạch'): SheetDraft {
  const rows: readonly DraftRow[] = [
    { cells: [null, text(' BÁO CÁO <II> ', 'head'), null], height: 30 },
    {
      cells: [
        valued({ kind: 'number', number: 0.5 }, 'percent'),
        { ...text('=1+1'), link: { sheet: linkTo, cell: 'C4' } },
        valued({ kind: 'date', day: day('2024-06-30') }, 'day'),
      ],
    },
    { cells: [valued({ kind: 'blank' }, 'cell'), text('01')], pageBreakBefore: true },
    { cells: [] },
    { cells: [valued({ kind: 'number', number: -3 }, 'cell'), text('a\nb'), text('')] },
    {
      cells: [
        valued({ kind: 'formula', formula: 'A2*2+SUM(A5:A5)', result: -2 }, 'percent'),
        { ...text('……'), fillable: 'issues' },
        valued({ kind: 'formula', formula: 'B3&" & "&IF(A5<0,"<",">")', result: '01 & <' }, 'cell'),
      ],
    },
    { cells: [null, null, { ...valued({ kind: 'blank' }, 'cell'), fillable: 'causes' }] },
  ];
  return {
    ...draftOf(name, rows),
    merges: [{ top: 1, left: 2, bottom: 1, right: 3 }],
    charts: [CHART],
  };
}
