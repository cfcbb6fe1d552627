import { foldLetters } from '../text/fold';
import { tidy } from '../text/tidy';
import { oncePer } from '../text/once-per';
import type { CheckedWorkbook, TextCell } from './rule';
import type { StandardEdition } from './standard-editions';

/** An edition of ISO 9001 that a cell cites. */
export interface StandardCitation {
  readonly at: TextCell;
  readonly standard: StandardEdition['standard'];
  readonly edition: number;
  /** As it stands there, tidied: "TCVN ISO 9001-2015". */
  readonly written: string;
  readonly dashed: boolean;
}

const CITATION =
  /(?:(tcvn)[ :/-]{0,3})?(?:iso[ :/-]{0,3})?(?<!\d)9001( ?[:\-\u2010-\u2015\u2212] ?| )(\d{4})(?!\d)/g;

const STANDARD_NUMBER = '9001';

/** More than "TCVN ISO " before the number, line breaks and double spaces included. */
const LONGEST_PREFIX = 40;

/**
 * All citations of an edition of ISO 9001 or TCVN ISO 9001, cell by cell. A year that a space sets
 * off is the plan's where it is a plan's year ("Kế hoạch ISO 9001 - 2024"), and no edition.
 */
export const standardCitations = oncePer(findCitations);

function findCitations(workbook: CheckedWorkbook): readonly StandardCitation[] {
  const planYears = new Set(workbook.plans.map(({ plan }) => plan.year));
  const citations: StandardCitation[] = [];
  for (const at of workbook.textsWith(STANDARD_NUMBER)) {
    const first = at.text.indexOf(STANDARD_NUMBER);
    const line = tidy(at.text.slice(Math.max(0, first - LONGEST_PREFIX)));
    for (const match of foldLetters(line).matchAll(CITATION)) {
      const [whole, tcvn, separator = '', year] = match;
      const edition = Number(year);
      if (separator.startsWith(' ') && planYears.has(edition)) continue;
      citations.push({
        at,
        standard: tcvn === undefined ? 'ISO 9001' : 'TCVN ISO 9001',
        edition,
        written: line.slice(match.index, match.index + whole.length),
        dashed: separator !== ' ' && !separator.includes(':'),
      });
    }
  }
  return citations;
}
