const WHOLE = /^\(?(\d+)[.)]?$/;
const LEADING = /^(\d+)[.)/:-]/;

/** How the titles of one level are numbered where no digits are: "I", "II"; "A", "B". */
const ROMAN = /^[IVXLC]+[.):]?$/;
const CAPITAL = /^[A-ZĐ][.):]?$/;
type Shape = 'roman' | 'capital' | null;

function shapeOf(number: string): Shape {
  if (ROMAN.test(number)) return 'roman';
  return CAPITAL.test(number) ? 'capital' : null;
}

const wholeNumber = (number: string): number | null => {
  const found = WHOLE.exec(number);
  return found === null ? null : Number(found[1]);
};

interface NumberedSection {
  readonly title: string;
  readonly number: number;
  /** Whether its activities count 1, 2, 3 of their own; null before the first of them. */
  ownCount: boolean | null;
}

/**
 * The sections that a table's rows stand in, as the rows go by: "I", and in it "1", which holds "1.1",
 * "a)" and "-" until "2" or "II" comes.
 */
export class Sections {
  private outer: { readonly title: string; readonly shape: Shape } | null = null;
  private inner: NumberedSection | null = null;

  /** A section row: its title, and the number beside it; empty where that is part of the title or missing. */
  begin(title: string, number: string): void {
    const [, leading = ''] = LEADING.exec(title) ?? [];
    const count = wholeNumber(number === '' ? leading : number);
    if (count === null) this.outer = { title, shape: shapeOf(number) };
    this.inner = count === null ? null : { title, number: count, ownCount: null };
  }

  /**
   * The title of the section that an activity of this number stands in; null where there is none: a task
   * numbered "III" stands beside section "II", not in it.
   */
  of(number: string): string | null {
    const shape = this.outer?.shape ?? null;
    if (shape !== null && shape === shapeOf(number)) {
      this.outer = null;
      this.inner = null;
    }
    const { inner } = this;
    if (inner !== null) {
      const count = wholeNumber(number);
      inner.ownCount ??= count !== null && count !== inner.number + 1;
      if (count !== null && !inner.ownCount) this.inner = null;
    }
    return this.inner?.title ?? this.outer?.title ?? null;
  }
}
