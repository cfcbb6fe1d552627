import { GRID_COLUMNS } from './grid';
import { gap, span, type Line } from './line';
import type { Report } from './report';
import { sayPeriod, WORDS } from './wording';

const LEFT = 3;
const RIGHT = GRID_COLUMNS - LEFT;
const RULE_HEIGHT = 4;
const SPACE_HEIGHT = 10;

/** Agency and motto, number and date to be filled in, title, and up to which day the data go. */
export function headingLines({ progress, period, closedOn }: Report): readonly Line[] {
  const agency = progress.plan.agency.toUpperCase();
  return [
    {
      spans: [
        span(LEFT, agency === '' ? WORDS.agencyToFill : agency, 'agency'),
        span(RIGHT, WORDS.motto, 'motto'),
      ],
    },
    { spans: [gap(LEFT + 1), span(RIGHT - 2, '', 'rule'), gap(1)], height: RULE_HEIGHT },
    {
      spans: [
        span(LEFT, WORDS.numberToFill, 'reportNumber'),
        span(RIGHT, WORDS.placeToFill, 'place'),
      ],
    },
    { spans: [gap(GRID_COLUMNS)], height: SPACE_HEIGHT },
    { spans: [span(GRID_COLUMNS, WORDS.title, 'title')] },
    { spans: [span(GRID_COLUMNS, WORDS.subject(sayPeriod(period)), 'title')] },
    { spans: [gap(LEFT), span(1, '', 'rule'), gap(RIGHT - 1)], height: RULE_HEIGHT },
    { spans: [gap(GRID_COLUMNS)], height: RULE_HEIGHT },
    { spans: [span(GRID_COLUMNS, WORDS.dataUpTo(closedOn), 'remark')] },
    { spans: [span(GRID_COLUMNS, WORDS.range(period.from, period.to), 'remark')] },
  ];
}
