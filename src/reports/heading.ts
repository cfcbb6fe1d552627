import { agencyOf, inLines } from './agency';
import { freeCell, type HerTexts } from './free-cell';
import { REPORT_COLUMNS, REPORT_WIDTHS } from './grid';
import { widthOf } from './lay-out';
import { gap, span, type Line } from './line';
import type { Report } from './report';
import { blockOf, sideBySide, type Block } from './side-by-side';
import { letteringOf, type StyleName } from './styles';
import { sayPeriod } from './wording';
import { WORDS } from './words';

/** The agency stands on the left of this column, the motto on the right. */
const LEFT = 4;
const RIGHT = REPORT_COLUMNS - LEFT;
const RULE_HEIGHT = 4;
const SPACE_HEIGHT = 10;

const LEFT_WIDTHS = REPORT_WIDTHS.slice(0, LEFT);
const RIGHT_WIDTHS = REPORT_WIDTHS.slice(LEFT);

/** A line under what stands above it, over some of the columns in the middle. */
const ruleBlock = (before: number, ruled: number, after: number): Block => ({
  spans: [gap(before), span(ruled, '', 'rule'), gap(after)],
  height: RULE_HEIGHT,
});

/** The agency under the one that it belongs to; hers to fill in where the plan names none. */
function agencyBlocks(words: string, hers: HerTexts): readonly Block[] {
  if (words === '') {
    return [blockOf(freeCell(LEFT, 'agency', 'agency', WORDS.agencyToFill, hers), LEFT_WIDTHS)];
  }
  const { superior, own } = agencyOf(words);
  const named = (name: string, style: StyleName): Block =>
    blockOf(
      span(LEFT, inLines(name, widthOf(LEFT_WIDTHS), letteringOf(style)), style),
      LEFT_WIDTHS,
    );
  return [...(superior === '' ? [] : [named(superior, 'superior')]), named(own, 'agency')];
}

/** Agency and motto, number and date to be filled in, title, and up to which day the data go. */
export function headingLines(
  { progress, period, closedOn }: Report,
  hers: HerTexts,
): readonly Line[] {
  return [
    ...sideBySide(
      [...agencyBlocks(progress.plan.agency, hers), ruleBlock(2, 1, 1)],
      [
        blockOf(span(RIGHT, WORDS.nation, 'nation'), RIGHT_WIDTHS),
        blockOf(span(RIGHT, WORDS.motto, 'motto'), RIGHT_WIDTHS),
        ruleBlock(1, 3, 1),
      ],
      [LEFT, RIGHT],
    ),
    {
      spans: [
        freeCell(LEFT, 'number', 'reportNumber', WORDS.numberToFill, hers),
        freeCell(RIGHT, 'place', 'place', WORDS.placeToFill, hers),
      ],
    },
    { spans: [gap(REPORT_COLUMNS)], height: SPACE_HEIGHT },
    { spans: [span(REPORT_COLUMNS, WORDS.title, 'title')] },
    { spans: [span(REPORT_COLUMNS, WORDS.subject(sayPeriod(period)), 'title')] },
    { spans: [gap(LEFT), span(2, '', 'rule'), gap(3)], height: RULE_HEIGHT },
    { spans: [gap(REPORT_COLUMNS)], height: RULE_HEIGHT },
    { spans: [span(REPORT_COLUMNS, WORDS.dataUpTo(closedOn), 'remark')] },
    { spans: [span(REPORT_COLUMNS, WORDS.range(period.from, period.to), 'remark')] },
    { spans: [gap(REPORT_COLUMNS)], height: SPACE_HEIGHT },
    { spans: [freeCell(REPORT_COLUMNS, 'recipient', 'recipient', WORDS.recipientToFill, hers)] },
    { spans: [gap(REPORT_COLUMNS)], height: SPACE_HEIGHT },
    { spans: [freeCell(REPORT_COLUMNS, 'basis', 'free', WORDS.basisToFill, hers)] },
  ];
}
