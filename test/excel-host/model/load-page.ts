import {
  attribute,
  child,
  childrenOf,
  isTrue,
  type XmlElement,
} from '../../../src/workbook/xlsx/xml';
import type { Page } from './page';

const POINTS_PER_INCH = 72;

/** `paperSize` (ECMA-376 part 1, 18.3.1.63) as Office.js says it. */
export const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  10: 'A4Small',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};

const PLACES: Readonly<Record<string, string>> = { L: 'left', C: 'center', R: 'right' };

/** "&L…&C…&R…" in its parts: "centerHeader" → "&P". */
function* headerParts(text: string, what: 'Header' | 'Footer'): Generator<[string, string]> {
  let place = 'center';
  let part = '';
  // "&&" is an ampersand, so letters are only codes after a single one.
  for (const token of text.match(/&[^]|[^]/g) ?? []) {
    const next = token.length === 2 ? PLACES[token.charAt(1)] : undefined;
    if (next === undefined) {
      part += token;
      continue;
    }
    if (part !== '') yield [place + what, part];
    place = next;
    part = '';
  }
  if (part !== '') yield [place + what, part];
}

const HEADERS = [
  ['oddHeader', 'defaultForAllPages', 'Header'],
  ['oddFooter', 'defaultForAllPages', 'Footer'],
  ['firstHeader', 'firstPage', 'Header'],
  ['firstFooter', 'firstPage', 'Footer'],
  ['evenHeader', 'evenPages', 'Header'],
  ['evenFooter', 'evenPages', 'Footer'],
] as const;

function readHeaders(element: XmlElement, page: Page): void {
  const first = isTrue(attribute(element, 'differentFirst'));
  const oddEven = isTrue(attribute(element, 'differentOddEven'));
  if (first) page.headersState = oddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
  else if (oddEven) page.headersState = 'OddAndEven';
  const headers = new Map<string, string>();
  for (const [tag, kind, what] of HEADERS) {
    const text = child(element, tag)?.text ?? '';
    for (const [place, part] of headerParts(text, what)) headers.set(`${kind}.${place}`, part);
  }
  page.headers = headers;
}

/** Reads how a sheet is printed from its shell. */
export function readPage(sheet: XmlElement, page: Page): void {
  const options = child(sheet, 'printOptions');
  if (options) {
    page.centerHorizontally = isTrue(attribute(options, 'horizontalCentered'));
    page.centerVertically = isTrue(attribute(options, 'verticalCentered'));
    page.gridlines = isTrue(attribute(options, 'gridLines'));
    page.headings = isTrue(attribute(options, 'headings'));
  }
  const margins = child(sheet, 'pageMargins');
  if (margins) {
    const points = (name: string): number =>
      Math.round(Number(attribute(margins, name)) * POINTS_PER_INCH * 100) / 100;
    page.margins = {
      top: points('top'),
      bottom: points('bottom'),
      left: points('left'),
      right: points('right'),
      header: points('header'),
      footer: points('footer'),
    };
  }
  const setup = child(sheet, 'pageSetup');
  const number = (name: string): number | null => {
    const text = setup && attribute(setup, name);
    return text === null ? null : Number(text);
  };
  if (setup) {
    page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
    page.paper = PAPERS[number('paperSize') ?? 1] ?? 'Letter';
    if (isTrue(attribute(setup, 'useFirstPageNumber'))) {
      page.firstPageNumber = number('firstPageNumber') ?? 1;
    }
  }
  const properties = childrenOf(child(sheet, 'sheetPr'), 'pageSetUpPr')[0];
  if (properties && isTrue(attribute(properties, 'fitToPage'))) {
    page.zoom = {
      scale: null,
      horizontalFitToPages: (number('fitToWidth') ?? 1) || null,
      verticalFitToPages: (number('fitToHeight') ?? 1) || null,
    };
  } else {
    page.zoom = { ...page.zoom, scale: number('scale') ?? 100 };
  }
  const headers = child(sheet, 'headerFooter');
  if (headers) readHeaders(headers, page);
}
