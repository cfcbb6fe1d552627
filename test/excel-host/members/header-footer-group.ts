import type { HostClass, HostObject } from '../host-class';
import { oneOf, asText } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';
import type { PageLayout } from './page-layout';

/** `PageLayout.headersFooters`. */
export class HeaderFooterGroup implements HostObject {
  readonly type: HostClass = GROUP;
  readonly id = null;

  constructor(readonly layout: PageLayout) {}
}

/** The headers and footers of one kind of pages. */
class HeaderFooter implements HostObject {
  readonly type: HostClass = HEADER_FOOTER;
  readonly id = null;

  constructor(
    readonly layout: PageLayout,
    readonly pages: string,
  ) {}

  get(place: string): string {
    return this.layout.sheet.page.headers.get(`${this.pages}.${place}`) ?? '';
  }

  set(place: string, text: string): void {
    if (text.length > LONGEST) throw invalidArgument();
    const { page } = this.layout;
    const headers = new Map(page.headers);
    if (text === '') headers.delete(`${this.pages}.${place}`);
    else headers.set(`${this.pages}.${place}`, text);
    page.headers = headers;
  }
}

const LONGEST = 255;
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];
const PLACES = ['left', 'center', 'right'].flatMap((side) => [`${side}Header`, `${side}Footer`]);

const GROUP: HostClass = hostClassOf('HeaderFooterGroup', HeaderFooterGroup, {
  scalars: { State: ({ layout }) => layout.sheet.page.headersState },
  writable: {
    State: ({ layout }, value) => {
      layout.page.headersState = oneOf(STATES, value);
    },
  },
  navigation: {
    DefaultForAllPages: ({ layout }) => new HeaderFooter(layout, 'defaultForAllPages'),
    FirstPage: ({ layout }) => new HeaderFooter(layout, 'firstPage'),
    EvenPages: ({ layout }) => new HeaderFooter(layout, 'evenPages'),
    // The odd pages are the default ones where even pages are different.
    OddPages: ({ layout }) => new HeaderFooter(layout, 'defaultForAllPages'),
  },
});

/** "centerHeader" → "CenterHeader", as on the wire. */
const wire = (place: string): string => place.charAt(0).toUpperCase() + place.slice(1);

const HEADER_FOOTER: HostClass = hostClassOf('HeaderFooter', HeaderFooter, {
  scalars: Object.fromEntries(
    PLACES.map((place) => [wire(place), (self: HeaderFooter) => self.get(place)]),
  ),
  writable: Object.fromEntries(
    PLACES.map((place) => [
      wire(place),
      (self: HeaderFooter, value) => self.set(place, asText(value)),
    ]),
  ),
});
