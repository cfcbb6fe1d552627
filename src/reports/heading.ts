import { freeCell, type HerTexts } from './free-cell';
import { fitHeight } from './fit-height';
import { REPORT_COLUMNS, REPORT_WIDTHS } from './grid';
import { gap, span, type Line } from './line';
import type { Report } from './report';
import { letteringOf } from './styles';
import { sayPeriod } from './wording';
import { WORDS } from './words';

/** The agency stands on the left of this column, the motto on the right. */
const LEFT = 4;
const RIGHT = REPORT_COLUMNS - LEFT;
const RULE_HEIGHT = 4;
const SPACE_HEIGHT = 10;

/** Where the place begins that an agency is of: it goes to the second line with its name. */
const PLACE = / (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU) )/;

/** An agency's name, broken before its place where it takes two lines. */
function agencyLines(agency: string): string {
  const width = REPORT_WIDTHS.slice(0, LEFT).reduce((sum, each) => sum + each, 0);
  const lettering = letteringOf('agency');
  const isOneLine = fitHeight(agency, width, lettering) === fitHeight('', width, lettering);
  return isOneLine ? agency : agency.replace(PLACE, '\n');
}

/** Agency and motto, number and date to be filled in, title, and up to which day the data go. */
export function headingLines(
  { progress, period, closedOn }: Report,
  hers: HerTexts,
): readonly Line[] {
  const agency = agencyLines(progress.plan.agency.toUpperCase());
  return [
    {
      spans: [
        { ...span(LEFT, agency === '' ? WORDS.agencyToFill : agency, 'agency'), rows: 2 },
        span(RIGHT, WORDS.nation, 'nation'),
      ],
    },
    { spans: [gap(LEFT), span(RIGHT, WORDS.motto, 'motto')] },
    {
      spans: [gap(2), span(1, '', 'rule'), gap(2), span(3, '', 'rule'), gap(1)],
      height: RULE_HEIGHT,
    },
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
