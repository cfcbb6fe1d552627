import type { HostClass, HostObject, Json } from '../host-class';
import { isEntireRow } from '../model/areas';
import type { Book } from '../model/book';
import type { MarginSide, Page } from '../model/page';
import type { Sheet } from '../model/sheet';
import type { Argument } from '../host-class';
import { areaFromAddress } from './address';
import { asFlag, isRecord, numberWithin, objectOf, oneOf, text } from './arguments';
import { HeaderFooterGroup } from './header-footer-group';
import { accessDenied, hostClassOf, invalidArgument } from './host-class-of';
import { RangeObject } from './range';

export class PageLayout implements HostObject {
  readonly type: HostClass = LAYOUT;
  readonly id = null;

  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  /** The sheet's page, to be changed. Throws `AccessDenied` on a protected sheet. */
  get page(): Page {
    if (this.sheet.protection) throw accessDenied();
    return this.sheet.page;
  }
}

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5'];
const ORIENTATIONS = ['Portrait', 'Landscape'];
const WIDEST_MARGIN = 3_000;

function setMargin(self: PageLayout, side: MarginSide, value: Json): void {
  const { page } = self;
  page.margins = { ...page.margins, [side]: numberWithin(value, 0, WIDEST_MARGIN) };
}

/** The scale and the fit exclude each other: setting one takes the other away. */
function setZoom(self: PageLayout, value: Json): void {
  if (!isRecord(value)) throw invalidArgument();
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = value;
  const pages = (count: Json): number | null =>
    count === null ? null : numberWithin(count, 1, 32_767);
  if (scale !== null && (horizontalFitToPages !== null || verticalFitToPages !== null)) {
    throw invalidArgument();
  }
  self.page.zoom = {
    scale: scale === null ? null : numberWithin(scale, 10, 400),
    horizontalFitToPages: pages(horizontalFitToPages),
    verticalFitToPages: pages(verticalFitToPages),
  };
}

function setTitleRows(self: PageLayout, args: readonly Argument[]): null {
  const { book, sheet } = self;
  const area = objectOf(args[0], RangeObject)?.area ?? areaFromAddress(book, sheet, text(args, 0));
  if (!isEntireRow(area)) throw invalidArgument();
  self.page.titleRows = { first: area.top, last: area.bottom };
  return null;
}

function titleRows({ book, sheet }: PageLayout): RangeObject | null {
  const rows = sheet.page.titleRows;
  if (!rows) return null;
  const area = areaFromAddress(book, sheet, `${rows.first}:${rows.last}`);
  return new RangeObject(book, sheet, area);
}

function setPrintArea(self: PageLayout, args: readonly Argument[]): null {
  const { book, sheet } = self;
  const range = objectOf(args[0], RangeObject);
  self.page.area = range?.area ?? areaFromAddress(book, sheet, text(args, 0));
  return null;
}

const LAYOUT: HostClass = hostClassOf('PageLayout', PageLayout, {
  scalars: {
    Orientation: ({ sheet }) => sheet.page.orientation,
    PaperSize: ({ sheet }) => sheet.page.paper,
    Zoom: ({ sheet }) => ({ ...sheet.page.zoom }),
    CenterHorizontally: ({ sheet }) => sheet.page.centerHorizontally,
    CenterVertically: ({ sheet }) => sheet.page.centerVertically,
    PrintGridlines: ({ sheet }) => sheet.page.gridlines,
    PrintHeadings: ({ sheet }) => sheet.page.headings,
    FirstPageNumber: ({ sheet }) => sheet.page.firstPageNumber,
    TopMargin: ({ sheet }) => sheet.page.margins.top,
    BottomMargin: ({ sheet }) => sheet.page.margins.bottom,
    LeftMargin: ({ sheet }) => sheet.page.margins.left,
    RightMargin: ({ sheet }) => sheet.page.margins.right,
    HeaderMargin: ({ sheet }) => sheet.page.margins.header,
    FooterMargin: ({ sheet }) => sheet.page.margins.footer,
  },
  writable: {
    Orientation: (self, value) => {
      self.page.orientation = oneOf(ORIENTATIONS, value);
    },
    PaperSize: (self, value) => {
      self.page.paper = oneOf(PAPERS, value);
    },
    Zoom: setZoom,
    CenterHorizontally: (self, value) => {
      self.page.centerHorizontally = asFlag(value);
    },
    CenterVertically: (self, value) => {
      self.page.centerVertically = asFlag(value);
    },
    PrintGridlines: (self, value) => {
      self.page.gridlines = asFlag(value);
    },
    PrintHeadings: (self, value) => {
      self.page.headings = asFlag(value);
    },
    FirstPageNumber: (self, value) => {
      self.page.firstPageNumber = value === '' ? '' : numberWithin(value, -32_765, 32_767);
    },
    TopMargin: (self, value) => setMargin(self, 'top', value),
    BottomMargin: (self, value) => setMargin(self, 'bottom', value),
    LeftMargin: (self, value) => setMargin(self, 'left', value),
    RightMargin: (self, value) => setMargin(self, 'right', value),
    HeaderMargin: (self, value) => setMargin(self, 'header', value),
    FooterMargin: (self, value) => setMargin(self, 'footer', value),
  },
  navigation: { HeadersFooters: (self) => new HeaderFooterGroup(self) },
  methods: {
    SetPrintArea: setPrintArea,
    SetPrintTitleRows: setTitleRows,
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintMargins: (self, args) => {
      const scale = POINTS[text(args, 0)];
      const margins = args[1];
      if (scale === undefined || !isRecord(margins)) throw invalidArgument();
      for (const side of SIDES) {
        const size = margins[side] ?? null;
        if (size !== null) setMargin(self, side, Number(size) * scale);
      }
      return null;
    },
  },
});

const SIDES: readonly MarginSide[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
/** Points in a unit of measure. */
const POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
